import { evaluate, explain } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { employee, evaluated, inWords, told, written } from '../../support/evaluated.js'
import { evaluatedOn } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

const sent = '2023-03-27 questionnaireSent (route A)'
const contact = '2023-04-26 coordinatorContact (kind first, channel physical)'

describe('an explanation says of an obligation', () => {
  it.each(
    rowsOf(`
      what is to be done, by which texts
        2024-08-01 | estimate.first | what | –
        rule estimate.first, variant estimate.first, amendedBy teamMembers2024, capacities remainingCapacities
      what is to be done, by the circular alone
        2023-04-01 | estimate.first | what | –
        rule estimate.first, variant estimate.first, amendedBy , capacities remainingCapacities
      its window
        2023-04-01 | estimate.first | window | – | window 2023-04-16 2023-05-15
      to which day to keep, before it opens
        2023-01-15 | estimate.first | reading | start: 2022-10-31
        id RD-6, value sameDate, heldBy , window 2023-01-31 2023-02-27, safest true
      to which day to keep, while it is open
        2023-02-15 | estimate.first | reading | start: 2022-10-31
        id RD-6, value sameDate, heldBy , window 2023-01-31 2023-02-27, safest true
      nothing to keep to once its last day has passed
        2023-03-05 | estimate.first | reading | start: 2022-10-31
        id RD-6, value sameDate, heldBy , window 2023-01-31 2023-02-27
      nothing to keep to where another answer gives more time
        2023-05-05 | contact.first | reading
        2023-02-01 contactRequested; 2023-03-30 questionnaireSent (route B);
        2023-04-30 questionnaireReceived (complete yes, postedOn 2023-04-28)
        id RD-6, value quantieme, heldBy , window 2023-04-30 2023-05-31
      that it stands open
        2023-03-27 | questionnaire.send | state | – | asOf 2023-03-27, state open, modality duty, until 2023-03-27
      on which day it was done
        2023-04-03 | questionnaire.send | state | ${sent} | asOf 2023-04-03, state fulfilled, modality duty, until 2023-03-27, fulfilledOn 2023-03-27
      only what bars it, not what bars others
        2023-05-05 | contact.first | bar
        2023-04-20 capacityEstimated (category 4); 2023-04-25 referred; 2023-04-26 permittedWorkStarted;
        2023-05-02 codexRequested (by employer)
        ground permittedWork, from 2023-04-26, until null, norms A7-3, citations C383 3.1 7, over false
      what suspends it
        2023-05-05 | ziv.followUpInterview | bar
        2023-04-26 zivStarted (situation B); 2023-05-02 codexRequested (by employer)
        ground codexDuringZiv, from 2023-05-02, until null, norms Z1-2 Z1-3, citations C383 4.1, over false
      what made it lapse
        2023-06-01 | exam.category3 | lapse
        2023-04-20 capacityEstimated (category 3); 2023-05-20 capacityEstimated (category 4)
        cause capacityEstimated, on 2023-05-20
      what was found of it, not of others
        2023-06-01 | estimate.first | finding
        2023-03-30 questionnaireSent (route A); 2023-04-10 capacityEstimated (category 2) | code early, on 2023-04-10
      nothing of its lateness, which the state says
        2023-06-01 | estimate.first | finding | 2023-05-20 capacityEstimated (category 2) | –
      that it was never held
        2023-09-01 | exam.category1 | finding
        2023-04-20 capacityEstimated (category 1); 2023-08-02 capacityEstimated (category 2)
        code examNotHeld, on 2023-08-02
      which facts it waits for, not those that others wait for
        2023-06-05 | contact.register | waitsForFact | ${contact}; 2023-06-01 planDrawnUp (elements none)
        fact coordinatorContact.outcome
      no fact that only a later step of that name waits for
        2023-06-05 | contact.first | waitsForFact | 2023-04-25 referred; ${contact}; 2023-06-01 contactRequested | –
      which decision it waits for, not those that others wait for
        2023-05-20 | permission.decide | waitsForDecision | ${contact}; 2023-05-02 permissionRequested
        question permission, by advisingDoctor
      that it rests on a page or a brochure
        2023-06-01 | referral.make | basis
        2023-04-20 capacityEstimated (category 2); 2023-05-20 capacityEstimated (category 4) | basis statement
      that it follows from the circular for others
        2023-06-01 | refusal.notify | basis | scheme: selfEmployed; contract: no; 2023-05-20 zivRequestRefused
        basis analogy
      nothing of a basis where it rests on a text
        2024-07-02 | estimate.first | basis | – | –
      that the decrees of its day were not read
        2026-03-06 | estimate.first | coverage | – | coverage partial, asOf 2026-03-06
      nothing of coverage where all was read
        2026-03-05 | estimate.first | coverage | – | –
    `),
  )('%s', (_, asOf, key, kind, facts, expected) => {
    const found = told(evaluatedOn(asOf, partsOf(facts)), key, kind)
    expect(found.map((one) => inWords(one) || 'nothing more')).toEqual(partsOf(expected))
  })
})

describe('an explanation says of a presumption', () => {
  const signed = [
    { type: 'codexRequested', on: '2023-05-02', by: 'employer' },
    { type: 'codexPlanSigned', on: '2023-08-31' },
  ]
  const planned = [
    { type: 'zivStarted', on: '2023-04-26', situation: 'B' },
    { type: 'planDrawnUp', on: '2023-05-02', elements: ['goals'] },
  ]
  const lastDays = (events: readonly object[], sameDate: boolean) =>
    told(
      evaluate(employee(events), { asOf: day('2023-10-01'), readings: { 'RD-6': sameDate ? 'sameDate' : undefined } }),
      'presumption',
      'counted',
    ).at(-1)

  it.each([
    ['the signing of the CODEX plan', signed, 'codexPlanSigned', '2023-08-31'],
    ['the drawing up of the ZIV plan', planned, 'planDrawnUp', '2023-05-02'],
  ])('that %s started it', (_, events, type, on) => {
    expect(told(evaluated('2023-10-01', ...events), 'presumption', 'trigger')).toEqual([{ cause: { type }, on }])
  })

  it('on its last day, that it is not over', () => {
    const plan = { type: 'planDrawnUp', on: '2023-06-01', elements: ['goals'] }
    const over = (asOf: string) => told(evaluated(asOf, plan), 'presumption', 'presumed').map(inWords)
    expect(over('2023-11-30')).toEqual([
      'from 2023-06-01, until 2023-11-30, maxUntil 2023-11-30, endedBy null, over false',
    ])
    expect(over('2023-12-01')).toEqual([
      'from 2023-06-01, until 2023-11-30, maxUntil 2023-11-30, endedBy maximum, over true',
    ])
  })

  it('which other readings there are, if any', () => {
    expect(told(evaluated('2023-10-01', ...signed), 'presumption', 'reading')).toMatchObject([{ id: 'RD-6' }])
    expect(told(evaluated('2023-10-01', ...planned), 'presumption', 'reading')).toEqual([])
  })

  it('its last day in the reading that was chosen', () => {
    expect(lastDays(signed, false)).toMatchObject({ result: '2024-02-29' })
    expect(lastDays(signed, true)).toMatchObject({ result: '2024-02-28' })
  })

  it('nothing of its start where no record speaks of it', () => {
    const another = written(evaluated('2023-10-01', ...signed), '"kind":"codex"', '"kind":"another"')
    const { steps } = explain(another, 'presumption', { language: 'en', audience: 'insured' })
    expect(steps.map(({ kind }) => kind)).toEqual(['presumption', 'presumed', 'source', 'reading'])
  })
})

describe('of several nearer last days an explanation keeps to the nearest', () => {
  const open = evaluated('2023-03-01', { type: 'zivStarted', on: '2023-02-20', situation: 'B' })
  const window = (until: string | null) => ({ from: day('2023-02-20'), until: until === null ? null : day(until) })

  /** The answers that are marked as the safest, where others give these last days. */
  const safest = (...lastDays: readonly (string | null)[]) => {
    const readings = lastDays.map((until) => ({ reading: 'RD-6:sameDate', window: window(until) }))
    const obligations = open.obligations.map((one) => ({ ...one, window: window('2023-03-20'), readings }))
    return told({ ...open, obligations }, 'ziv.followUpInterview', 'reading').map((one) =>
      'safest' in one && 'window' in one ? one.window.until : '–',
    )
  }

  it.each([
    ['the last one', ['2023-03-17', '2023-03-10'], ['–', '2023-03-10']],
    ['the first one', ['2023-03-10', '2023-03-17'], ['2023-03-10', '–']],
    ['one of three', ['2023-03-17', '2023-03-10', '2023-03-15'], ['–', '2023-03-10', '–']],
    ['none where no last day is nearer', ['2023-03-20', '2023-03-27', null], ['–', '–', '–']],
  ])('%s', (_, lastDays, expected) => {
    expect(safest(...lastDays)).toEqual(expected)
  })
})
