import type { Fault } from '../fault.js'

export const audiences: readonly Fault[] = [
  {
    name: 'the coordinator knows medical facts',
    file: 'src/law/confidentiality.ts',
    says: "coordinator: ['trajectory', 'contract']",
    becomes: "coordinator: ['medical', 'trajectory', 'contract']",
  },
  {
    name: 'the employer knows the trajectory',
    file: 'src/law/confidentiality.ts',
    says: "employer: ['contract']",
    becomes: "employer: ['trajectory', 'contract']",
  },
  {
    name: 'a medical ground is a matter of the trajectory',
    file: 'src/rules/route-a/exclusions.ts',
    after: "ground: 'medicalGround'",
    says: "confidentiality: 'medical'",
    becomes: "confidentiality: 'trajectory'",
  },
  {
    name: 'every reader sees the consequences',
    file: 'src/explain/redact.ts',
    says: "consequences: knows('medical') ? evaluation.consequences : [],",
    becomes: 'consequences: evaluation.consequences,',
  },
  {
    name: 'every reader sees the presumption of today',
    file: 'src/explain/redact.ts',
    says: 'presumption !== null && knows(ofPresumption(rules, presumption.kind)) ? presumption : null',
    becomes: 'presumption',
  },
  {
    name: 'every reader sees what lapsed a step',
    file: 'src/explain/redact.ts',
    says: 'lapsedBy === undefined || knows(confidentialityOf[lapsedBy.type]) ? obligation : rest',
    becomes: 'obligation',
  },
  {
    name: 'the employer sees when the incapacity ended',
    file: 'src/explain/redact.ts',
    says: "case: knows('trajectory') ? evaluation.case : withoutEnd(evaluation.case)",
    becomes: 'case: evaluation.case',
  },
  {
    name: 'the category shows in the status',
    file: 'src/rules/status/status-confidentiality.ts',
    says: "category1: 'medical'",
    becomes: "category1: 'trajectory'",
  },
]
