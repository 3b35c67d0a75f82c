import type { Fault } from '../fault.js'

export const versions: readonly Fault[] = [
  {
    name: 'team members a day late',
    file: 'src/law/laws.ts',
    after: 'export const teamMembers2024',
    says: "{ from: fixedDay('2024-01-01'), ...startsFrom2024 },\n",
    becomes: "{ from: fixedDay('2024-01-02'), ...startsFrom2024 },\n",
  },
  {
    name: 'the rates of 2026 a month late',
    file: 'src/law/laws.ts',
    says: "from: fixedDay('2026-03-01')",
    becomes: "from: fixedDay('2026-04-01')",
  },
  {
    name: 'the letters of June 2026 from July',
    file: 'src/law/laws.ts',
    says: "from: fixedDay('2026-06-01')",
    becomes: "from: fixedDay('2026-07-01')",
  },
  {
    name: 'the rates of 2026 for the self-employed too',
    file: 'src/law/laws.ts',
    after: 'export const consequences2026',
    says: '  ...everyStart,\n  schemes: insuredAsEmployees,\n',
    becomes: '  ...everyStart,\n',
  },
  {
    name: 'starts of 2022 fall under the absences of 2023',
    file: 'src/law/laws.ts',
    after: 'export const consequences2023',
    says: '  ...startsFrom2023,\n',
    becomes: '  ...everyStart,\n',
  },
  {
    name: 'the presumption stays after its repeal',
    file: 'src/rules/presumption.ts',
    says: "amendedBy: [{ law: declaration2024, trigger: 'zivStarted', norms: ['LP-1', 'LP-4', 'LP-5', 'LT-15'] }, repeal]",
    becomes: "amendedBy: [{ law: declaration2024, trigger: 'zivStarted', norms: ['LP-1', 'LP-4', 'LP-5', 'LT-15'] }]",
  },
  {
    name: 'ten per cent is two and a half',
    file: 'src/rules/consequences.ts',
    says: "highRate = { kind: 'reduction', percentage: 10 }",
    becomes: "highRate = { kind: 'reduction', percentage: 2.5 }",
  },
  {
    name: 'the coordinator has two years since 2024',
    file: 'src/rules/coordinator.ts',
    says: 'const since2024: Conditions = { years: 3',
    becomes: 'const since2024: Conditions = { years: 2',
  },
  {
    name: 'the work potential a day late',
    file: 'src/law/capacities-term.ts',
    says: 'day >= workPotential2026',
    becomes: 'day > workPotential2026',
  },
  {
    name: 'a notice ends a month early',
    file: 'src/law/notice.ts',
    says: "until: fixedDay('2026-06-30')",
    becomes: "until: fixedDay('2026-05-31')",
  },
]
