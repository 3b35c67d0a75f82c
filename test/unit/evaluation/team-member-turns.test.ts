import { obligationTable } from '../../support/obligation-table.js'

const IN_2024 = 'start: 2024-01-15; 2024-05-06 capacityEstimated (category 3)'
const seventh = (by: string) => `2024-07-22 physicalContact (by ${by})`
const eleventh = (by: string) => `2024-11-25 physicalContact (by ${by})`
const examined = '2024-11-28 medicalExam'

obligationTable(
  'the contact of the eleventh month is the doctor’s alone where a team member held that of the seventh',
  `
    a team member held both
      evaluation.contact#11 | 2024-12-20 | ${IN_2024}; ${seventh('teamMember')}; ${eleventh('teamMember')}
      2024-11-15 – 2024-12-14: overdue
    a team member held both, and the doctor examined
      evaluation.contact#11 | 2024-12-20
      ${IN_2024}; ${seventh('teamMember')}; ${eleventh('teamMember')}; ${examined}
      2024-11-15 – 2024-12-14: fulfilled 2024-11-28
    a team member and then the doctor
      evaluation.contact#11 | 2024-12-20 | ${IN_2024}; ${seventh('teamMember')}; ${eleventh('advisingDoctor')}
      2024-11-15 – 2024-12-14: fulfilled 2024-11-25
    the doctor and then a team member
      evaluation.contact#11 | 2024-12-20
      ${IN_2024}; ${seventh('advisingDoctor')}; ${eleventh('teamMember')}; ${examined}
      2024-11-15 – 2024-12-14: fulfilled 2024-11-25
    the doctor examined, and then a team member
      evaluation.contact#11 | 2024-12-20 | ${IN_2024}; 2024-07-22 medicalExam; ${eleventh('teamMember')}; ${examined}
      2024-11-15 – 2024-12-14: fulfilled 2024-11-25
    nobody held that of the seventh
      evaluation.contact#11 | 2024-12-20 | ${IN_2024}; ${eleventh('teamMember')}
      2024-11-15 – 2024-12-14: fulfilled 2024-11-25
  `,
)
