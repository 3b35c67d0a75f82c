import { type Evaluation, evaluate, explain, whatWouldChange } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { employee, evaluated, written } from '../../support/evaluated.js'

const sentences = (evaluation: Evaluation, key: string, kind: string): readonly string[] =>
  explain(evaluation, key, { language: 'en', audience: 'insured' })
    .steps.filter((step) => step.kind === kind)
    .map(({ text }) => text)

const started = (start: string, asOf: string, events: readonly object[] = []) =>
  evaluate(employee(events, { incapacity: { start } }), { asOf: day(asOf) })

const late = started('2024-05-06', '2024-07-02')
const sent = { type: 'questionnaireSent', on: '2023-03-27', route: 'A' }
const received = { type: 'questionnaireReceived', on: '2023-04-12', complete: true, postedOn: '2023-04-09' }
const planned = (on: string) => ({ type: 'planDrawnUp', on, elements: ['goals'] })
const estimated = (on: string, category: number) => ({ type: 'capacityEstimated', on, category })
const contact = { type: 'coordinatorContact', on: '2023-04-26', kind: 'first', channel: 'physical' }
const working = [
  { type: 'permittedWorkStarted', on: '2023-03-20' },
  { type: 'permittedWorkEnded', on: '2023-03-28' },
]

/** A basis is cited in the same way wherever it stands: here beside that of another step. */
const basedOn = (norm: string) => written(evaluated('2023-03-27'), '["A2-1"', `["A2-1","${norm}"`)

describe('a sentence says', () => {
  it.each([
    [
      'that others may do it too',
      late,
      'evaluation.contact#4',
      'who',
      ['the advising doctor; a member of the multidisciplinary team may do this too'],
    ],
    [
      'that it is no duty',
      evaluated('2024-02-01'),
      'regional.start',
      'who',
      ['the insured person; this is a possibility, not a duty'],
    ],
    [
      'when it was done',
      evaluated('2023-04-20', sent),
      'questionnaire.send',
      'state',
      ['done in time on 27 March 2023 (as of 20 April 2023)'],
    ],
    [
      'which presumption it is',
      evaluated('2023-06-02', planned('2023-06-01')),
      'presumption',
      'presumption',
      ['Legal presumption of incapacity for work from the drawing up of the ZIV reintegration plan.'],
    ],
    [
      'until when it is presumed',
      evaluated('2023-06-02', planned('2023-06-01')),
      'presumption',
      'presumed',
      [
        'from 1 June 2023 up to and including 30 November 2023; it runs up to and including 30 November 2023 at the latest; it can be neither extended nor suspended',
      ],
    ],
    [
      'what ended it',
      evaluated('2023-08-02', planned('2023-06-01'), { type: 'workResumed', on: '2023-07-03' }),
      'presumption',
      'presumed',
      [
        'from 1 June 2023 up to and including 2 July 2023; it ends because paid work starts the day after; last possible day: 30 November 2023',
      ],
    ],
    [
      'that it rests on statements',
      late,
      'evaluation.contact#4',
      'statement',
      ['These months rest on official statements, not on a text of law.'],
    ],
    [
      'how well the law is known',
      late,
      'evaluation.contact#4',
      'coverage',
      ['Of the law in force on this day, the statutes are encoded; the decrees under them were not read.'],
    ],
    [
      'from when until when it was barred',
      evaluated('2023-04-20', ...working),
      'questionnaire.send',
      'bar',
      [
        'the insured person performs permitted work (from 20 March 2023 up to and including 28 March 2023); circular V.I. 2022/383 – 407/22, point 3.1, step 2',
      ],
    ],
    [
      'what made it lapse',
      evaluated('2023-06-01', estimated('2023-04-20', 3), estimated('2023-05-20', 4)),
      'exam.category3',
      'lapse',
      ['lapsed since 20 May 2023 because of an estimate by the advising doctor'],
    ],
    [
      'what was found',
      evaluated('2023-06-01', estimated('2023-05-20', 2)),
      'estimate.first',
      'finding',
      ['found on 20 May 2023: done after the last day'],
    ],
    [
      'who holds another reading, and what it gives',
      evaluated('2023-04-20', sent, received),
      'questionnaire.return',
      'reading',
      [
        'the questionnaire must be back within a week (RD-1; source: CM page): from 27 March 2023 up to and including 3 April 2023',
        'posting by the insured person is decisive (RD-2; source: circular V.I. 2022/383 – 407/22, point 3.1, step 3): from 27 March 2023 up to and including 10 April 2023; done in time on 9 April 2023',
      ],
    ],
    [
      'that nobody holds another reading',
      started('2022-10-31', '2023-02-01'),
      'estimate.first',
      'reading',
      [
        'every month counted from date to date (RD-6; no source says so expressly): from 31 January 2023 up to and including 27 February 2023',
      ],
    ],
    [
      'which month of the incapacity it is',
      evaluated('2023-04-20'),
      'estimate.first',
      'counted',
      [
        'First day: 3 months after the start of the incapacity for work (16 January 2023) is 16 April 2023. The 4th month begins then.',
        'Last day: 4 months after the start of the incapacity for work (16 January 2023) is 16 May 2023. On the day before, the 4th month ends: 15 May 2023.',
      ],
    ],
    [
      'a month of something else',
      evaluated('2023-06-02', planned('2023-06-01')),
      'presumption',
      'counted',
      [
        'First day: the day of the trigger, 1 June 2023.',
        'Last day: 6 months after the trigger (1 June 2023) is 1 December 2023. On the day before, the term ends: 30 November 2023.',
      ],
    ],
    [
      'what follows a term',
      evaluated('2023-09-20', planned('2023-05-16')),
      'ziv.review#2',
      'counted',
      [
        'First day: 3 months after the trigger (16 May 2023) is 16 August 2023. The first day does not count.',
        'First day: the day after 16 August 2023 is 17 August 2023.',
        'Last day: 6 months after the trigger (16 May 2023) is 16 November 2023. The first day does not count.',
      ],
    ],
    [
      'that it came up too late',
      evaluated('2023-09-20', estimated('2023-08-16', 3)),
      'exam.category3',
      'counted',
      [
        'First day: the day of the trigger, 16 August 2023.',
        'First day: the step came up only on 16 August 2023, after the last day; the window is therefore that last day alone, 15 August 2023.',
        'Last day: 7 months after the start of the incapacity for work (16 January 2023) is 16 August 2023. On the day before, the 7th month ends: 15 August 2023.',
      ],
    ],
    [
      'an article and a paragraph of the law',
      evaluated('2023-05-02', contact),
      'consent.ask',
      'source',
      [
        'circular V.I. 2022/383 – 407/22, point 3.1, step 7; law on compulsory insurance for health care and benefits, coordinated on 14 July 1994, article 100, § 1/2, paragraph 2',
      ],
    ],
    [
      'several articles of a later law',
      started('2024-01-08', '2024-05-06'),
      'estimate.first',
      'source',
      ['circular V.I. 2022/383 – 407/22, point 3.1, step 4; law of 20 December 2023, articles 6 to 10'],
    ],
    [
      'the preamble of the circular',
      basedOn('SCO-6'),
      'questionnaire.send',
      'source',
      ['circular V.I. 2022/383 – 407/22, point 3.1, step 2; circular V.I. 2022/383 – 407/22, preamble'],
    ],
    [
      'a row of its table',
      basedOn('CH-1'),
      'questionnaire.send',
      'source',
      ['circular V.I. 2022/383 – 407/22, point 3.1, step 2; circular V.I. 2022/383 – 407/22, point V, row 1'],
    ],
  ] as const)('%s', (_, evaluation, key, kind, texts) => {
    expect(sentences(evaluation, key, kind)).toEqual(texts)
  })

  it('what another contract would change', () => {
    const dossier = employee([{ type: 'referred', on: '2026-01-20' }], { incapacity: { start: '2025-09-01' } })
    const options = { asOf: day('2026-02-01') }
    const changes = whatWouldChange(dossier, 'regional.register', options)
    const { steps } = explain(evaluate(dossier, options), 'regional.register', {
      language: 'en',
      audience: 'insured',
      changes,
    })
    expect(steps.find(({ kind }) => kind === 'change')?.text).toMatch(/^without an employment contract → to be done/)
  })
})
