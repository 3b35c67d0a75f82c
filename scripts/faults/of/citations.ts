import type { Fault } from '../fault.js'

export const citations: readonly Fault[] = [
  {
    name: 'the estimate cites the questionnaire',
    file: 'src/rules/route-a/step-4-estimate.ts',
    after: "id: 'estimate.first'",
    says: "norms: ['A4-1']",
    becomes: "norms: ['A2-1']",
  },
  {
    name: 'the refusal cites its own step wrongly',
    file: 'src/rules/route-a/step-5-category.ts',
    says: "norms: ['A5-4']",
    becomes: "norms: ['A5-3']",
  },
  {
    name: 'a norm is of another section',
    file: 'src/law/norms/sections.ts',
    after: "  'A2-1': ",
    says: "section: 'C383 3.1 step 2'",
    becomes: "section: 'C383 3.1 step 3'",
  },
  {
    name: 'the numac of the decree of 23 January 2026',
    file: 'src/law/laws.ts',
    says: 'numac 2026200185',
    becomes: 'numac 2026200158',
  },
  {
    name: 'the bar cites the wrong norm since 2024',
    file: 'src/rules/route-a/step-2-questionnaire.ts',
    says: "medicalGround: ['A2-2', 'LT-11']",
    becomes: "medicalGround: ['A2-2', 'LT-10']",
  },
  {
    name: 'the second absence cites the third',
    file: 'src/rules/consequences.ts',
    after: 'const afterTwo = <',
    says: "[of(2, 'newDateAsked', 'SA-3'), of(3, 'held', 'SA-4')] as const\n}\n\n",
    becomes: "[of(2, 'newDateAsked', 'SA-4'), of(3, 'held', 'SA-4')] as const\n}\n\n",
  },
]
