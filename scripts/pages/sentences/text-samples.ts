import { day } from 'terug-naar-werk'
import type { Texts } from '../../../src/explain/texts/texts.js'
import type { WrittenMonths } from '../../../src/explain/texts/written-months.js'
import type { Words } from '../../../src/explain/words/words.js'
import type { SamplesOf } from './samples.js'

/** Parts for every template of the explanations, in their language. */
export const textSamples = ({ texts }: Words): SamplesOf<Texts> => {
  const [first, last, later] = [
    texts.day(day('2023-04-10')),
    texts.day(day('2023-04-24')),
    texts.day(day('2023-05-01')),
  ]
  const { names, statuses, states, facts, findings, questions, bearers, sources } = texts
  const name = texts.after(names.questionnaireSent)
  const months: WrittenMonths = {
    count: 'monthsLater',
    months: 3,
    anchor: texts.anchors.incapacityStart,
    since: first,
    convention: 'quantieme',
    missing: undefined,
    begins: undefined,
    arrived: last,
    result: last,
    otherwise: undefined,
    monthOfIncapacity: undefined,
  }
  const otherwise = { begins: undefined, arrived: later, result: later }
  const missing = texts.missingDay({ year: 2023, month: 2, day: 31 })
  return {
    typeset: [[`${first}: ${last}; ${later}?`], ['« 2,5 % »; § 1']],
    day: [[day('2023-03-01')], [day('2024-12-31')]],
    missingDay: [[{ year: 2023, month: 2, day: 31 }]],
    list: [[[first]], [[first, last, later]]],
    unofficial: [[[names.referred, names.firstContact]]],
    window: [
      [first, last],
      [first, null],
    ],
    oneDay: [[first]],
    stateOn: [[first, states.open]],
    doneOn: [[states.fulfilled, first]],
    doneByThen: [[states.done, first]],
    presumptionEnd: [
      [null, last, 'present'],
      [null, last, 'past'],
      [texts.presumptionEnds.present.resumption.replace('{next}', last), later, 'present'],
      [texts.presumptionEnds.past.resumption.replace('{next}', last), later, 'past'],
    ],
    presumedAtMost: [[first, last]],
    named: [[names.questionnaireSent, first]],
    after: [[names.questionnaireSent], [names.firstContact], [names.contactRequested]],
    anchorItself: [
      [name, first, 'trigger'],
      [texts.anchors.stated, first, 'stated'],
    ],
    daysLater: [
      [14, name, first, last],
      [7, name, first, last],
      [1, name, first, last],
      [10, name, first, last],
    ],
    inMonths: [
      [{ ...months, monthOfIncapacity: 4 }],
      [{ ...months, missing, otherwise }],
      [{ ...months, count: 'eveOfMonths', months: 4, monthOfIncapacity: 4 }],
      [{ ...months, count: 'eveOfMonths', months: 4, monthOfIncapacity: 4, missing, otherwise }],
      [{ ...months, count: 'withinMonths', months: 1, convention: 'sameDate' }],
      [{ ...months, count: 'withinMonths', months: 1, begins: last, otherwise }],
      [
        {
          ...months,
          count: 'withinMonths',
          months: 1,
          convention: 'sameDate',
          otherwise: { ...otherwise, begins: last },
        },
      ],
    ],
    dayAfter: [[first, last]],
    dayBefore: [[last, first]],
    monthsBefore: [[2, texts.anchors.stated, last, first]],
    latest: [[[first, last], last]],
    followed: [[texts.readings['RD-2:receipt']]],
    notKnown: [[texts.anchors.posted]],
    rollOver: [
      [first, 'saturday', last],
      [first, 'sunday', last],
      [first, 'holiday', last],
    ],
    closed: [[last, first]],
    dated: [[sources.act, first]],
    point: [[['3.1']], [['4.1', '4.2']]],
    step: [[['4']], [['2', '4']]],
    row: [[['2']], [['2', '3']]],
    article: [
      ['100', []],
      ['100', ['1']],
      ['100', ['1', '3']],
    ],
    articles: [['8–10, 12']],
    paragraph: [[1], [2], [5]],
    coverages: { before: [[first]], confirmed: [[first]], partial: [[first]] },
    reforms: { changes: [['…']], applied: [['…']], notGiven: [['…']] },
    exclusion: [
      [texts.grounds.present.permittedWork, first, null],
      [texts.grounds.past.permittedWork, first, last],
    ],
    lapse: [[names.incapacityEnded, first]],
    lapseByBar: [[last]],
    decision: [[bearers.advisingDoctor, questions.estimate]],
    fact: [[facts['capacityEstimated.category']]],
    found: [[findings.consentNotAsked, first]],
    absences: {
      status: [[statuses.notRecognised]],
      contract: [[true], [false]],
      law: [[first]],
      repealed: [[first]],
      otherScheme: [[texts.list([texts.absences.schemes.employee, texts.absences.schemes.unemployed])]],
      startsFrom: [[first]],
      startsUntil: [[first]],
      later: [[first]],
      endsBefore: [[first, last]],
      notNearPensionAge: [[6]],
      notTriggered: [[[names.placedInCategory1, names.placedInCategory3]]],
    },
    reading: [[texts.readings['RD-6:sameDate'], texts.heldByNone, texts.window(first, last)]],
    heldBy: [[[sources.SOL]], [[sources.C383, sources.CM]]],
    safest: [[last]],
    suppositions: {
      day: [[last]],
      event: [
        [names.placedInCategory1, first],
        [names.questionnaireImpossible, first],
      ],
      withoutEvent: [[names.permittedWorkStarted, first]],
      reading: [[texts.readings['RD-2:posting']]],
      contract: [[true], [false]],
    },
    change: [
      [[texts.suppositions.event(names.placedInCategory1, first)], states.open, texts.window(first, last), true],
      [[texts.suppositions.day(last)], states.overdue, texts.window(first, last), false],
      [[texts.suppositions.day(first)], states.possible, texts.window(first, null), false],
    ],
    parts: {
      exclusion: { prohibition: [['…']], power: [['…']], suspension: [['…']] },
      period: [
        [first, null, 'present'],
        [first, last, 'past'],
      ],
      effect: {
        prohibition: { past: [['…']], present: [['…']] },
        power: { past: [['…']], present: [['…']] },
        suspension: { past: [['…']], present: [['…']] },
      },
      endsWith: {
        past: [[[names.permittedWorkEnded]]],
        present: [[[names.permittedWorkEnded, names.incapacityEnded]]],
      },
      rate: { reduction: [[2.5], [10]], suppression: [[100]] },
      consequence: {
        reduction: { past: [[2.5]], present: [[2.5], [10]] },
        suppression: { past: [[100]], present: [[100]] },
      },
      missed: [
        [1, '…', first],
        [2, '…', first],
      ],
      consequenceEnd: {
        newDateAsked: [[texts.parts.persons.advisingDoctor], [texts.parts.persons.coordinator]],
        held: [['']],
        registered: [['']],
      },
      protection: [[true], [false]],
      version: [[first]],
      unread: [[['…', '…']]],
    },
  }
}
