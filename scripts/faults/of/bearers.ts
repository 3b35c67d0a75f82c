import type { Fault } from '../fault.js'

export const bearers: readonly Fault[] = [
  {
    name: 'the coordinator explains the withholding',
    file: 'src/rules/route-a/step-2-questionnaire.ts',
    after: "rule: 'questionnaire.withholdingNotice'",
    says: "bearer: 'advisingDoctor'",
    becomes: "bearer: 'coordinator'",
  },
  {
    name: 'the coordinator decides on the permission',
    file: 'src/rules/route-b/permission.ts',
    after: "rule: 'permission.decide'",
    says: "bearer: 'advisingDoctor'",
    becomes: "bearer: 'coordinator'",
  },
  {
    name: 'the insurer registers with the regional service',
    file: 'src/rules/later-law/registration.ts',
    after: "rule: 'regional.register'",
    says: "bearer: 'insured'",
    becomes: "bearer: 'insurer'",
  },
  {
    name: 'a team member may not estimate',
    file: 'src/rules/route-a/step-4-estimate.ts',
    after: "id: 'estimate.first'",
    says: "      alsoBy: ['teamMember'],\n      alsoByNorms: ['LT-3'],\n",
    becomes: '',
  },
  {
    name: 'a team member may settle category 2',
    file: 'src/rules/later-law/team-members.ts',
    says: '  law: teamMembers2024,\n} as const',
    becomes: "  alsoBy: ['teamMember'],\n  law: teamMembers2024,\n} as const",
  },
  {
    name: 'the parties judge the permission',
    file: 'src/rules/judgements.ts',
    after: "question: 'permission',",
    says: "by: 'advisingDoctor'",
    becomes: "by: 'parties'",
  },
]
