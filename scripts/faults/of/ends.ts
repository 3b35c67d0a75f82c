import type { Fault } from '../fault.js'

export const ends: readonly Fault[] = [
  {
    name: 'the presumption of the plan ends on the day work resumes',
    file: 'src/rules/presumption.ts',
    says: "{ by: 'resumption', moment: 'workResumed', lastDay: 'eve' }",
    becomes: "{ by: 'resumption', moment: 'workResumed', lastDay: 'day' }",
  },
  {
    name: 'a trajectory of one’s own bars for ever since 2024',
    file: 'src/rules/route-a/exclusions.ts',
    says: "until: ['zivEnded', 'trajectoryEnded']",
    becomes: 'until: []',
  },
  {
    name: 'a request with the employer bars for ever',
    file: 'src/rules/route-a/exclusions.ts',
    says: "amendedBy: [{ law: codexEnds2024, until: ['codexEnded'] }]",
    becomes: 'amendedBy: []',
  },
  {
    name: 'the support goes on after the return',
    file: 'src/rules/route-a/step-3-return.ts',
    says: "lapsedBy: ['questionnaireCompleted', 'questionnaireImpossible']",
    becomes: "lapsedBy: ['questionnaireImpossible']",
  },
  {
    name: 'the reviews go on after the trajectory',
    file: 'src/rules/ziv/plan.ts',
    after: "id: 'ziv.review'",
    says: "  lapsedBy: ['zivEnded'],\n",
    becomes: '  lapsedBy: [],\n',
  },
  {
    name: 'the refusal lapses with the incapacity',
    file: 'src/rules/route-a/step-5-category.ts',
    after: "id: 'refusal.notify'",
    says: '  outlivesIncapacity: true,\n',
    becomes: '',
  },
  {
    name: 'a second absence costs until the contact is held',
    file: 'src/rules/consequences.ts',
    after: 'const afterTwo = <',
    says: "[of(2, 'newDateAsked', 'SA-3'), of(3, 'held', 'SA-4')]",
    becomes: "[of(2, 'held', 'SA-3'), of(3, 'held', 'SA-4')]",
  },
  {
    name: 'the registration may lapse by the second letter',
    file: 'src/rules/later-law/registration.ts',
    says: '      lapsedBy: outOfCategory4,\n    },',
    becomes: "      lapsedBy: [...outOfCategory4, 'registrationProofReceived'],\n    },",
  },
  {
    name: 'the case is closed a month early',
    file: 'src/rules/later-law/evaluation-contacts.ts',
    says: "lapsedBy: ['month7CaseEnds']",
    becomes: 'lapsedBy: []',
  },
]
