import { day } from 'terug-naar-werk'
import type { DirectTexts, OwnTexts } from '../../../src/explain/direct/direct-texts.js'
import type { Words } from '../../../src/explain/words/words.js'
import type { SamplesOf } from './samples.js'

/** Parts for every template of the pages for the insured person, in their language. */
export const directSamples = ({ texts, direct, labels }: Words): SamplesOf<DirectTexts> => {
  const [first, last] = [texts.day(day('2023-04-10')), texts.day(day('2023-04-24'))]
  const own: SamplesOf<OwnTexts> = {
    must: [[last], [null]],
    had: [[last], [null]],
    incomplete: [[first]],
    done: [
      [first, false],
      [last, true],
    ],
    why: [
      [first, direct.period.weeks(2), false],
      [first, direct.period.weeks(2), true],
    ],
  }
  return {
    own: { 'questionnaire.return': own, 'regional.start': own, 'regional.register': own, 'regional.proof': own },
    done: [
      [first, false],
      [last, true],
    ],
    doneByThen: [[last]],
    when: [
      [first, last, false],
      [first, last, true],
      [first, null, false],
      [first, null, true],
    ],
    onDay: [
      [first, false],
      [first, true],
    ],
    tooLate: [[first, last]],
    why: [[first.replace(/ \d{4}$/, '')]],
    periodEnds: [[direct.period.months(1), texts.after(texts.names.referred), first]],
    monthOfIncapacity: [[4, first]],
    period: { months: [[1], [2]], weeks: [[1], [2], [3], [4]], days: [[1], [10]] },
    moved: [[last]],
    byPosting: [
      [first, true],
      [first, false],
    ],
    contract: [[true], [false]],
    because: [[direct.grounds.present.permittedWork]],
    lapsedBy: [[texts.names.incapacityEnded]],
    barred: {
      prohibition: [[labels['estimate.first']]],
      power: [[labels['questionnaire.send']]],
      suspension: [[labels['ziv.followUpInterview']]],
    },
    since: [
      [first, null, false],
      [first, last, false],
      [first, last, true],
    ],
    protects: [
      [first, last, { atMost: true, over: false }],
      [first, last, { atMost: false, over: false }],
      [first, last, { atMost: false, over: true }],
    ],
    consequence: {
      reduction: [
        [{ from: first, until: null, over: false, percentage: '10' }],
        [{ from: first, until: last, over: true, percentage: `2${direct.decimal}5` }],
      ],
      suppression: [
        [{ from: first, until: null, over: false, percentage: '100' }],
        [{ from: first, until: last, over: true, percentage: '100' }],
      ],
    },
    missed: [[direct.places.exam, first]],
    consequenceHelp: {
      newDateAsked: [[direct.persons.advisingDoctor], [direct.persons.coordinator]],
      held: [['']],
      registered: [['']],
    },
    employer: { requested: [[first]] },
  }
}
