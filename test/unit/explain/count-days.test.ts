import { describe, expect, it } from 'vitest'
import { told } from '../../support/evaluated.js'
import { evaluatedOn } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

/** Each step of the way to a day: the end, what was counted, and the day that it gives. */
const counted = (asOf: string, key: string, facts: readonly string[]): readonly string[] =>
  told(evaluatedOn(asOf, facts), key, 'counted').map((step) => {
    // SAFETY: only steps of the kind 'counted' are left.
    const { end, count, result } = step as { end: string; count: { count: string }; result: string }
    return [
      end,
      ...Object.values(count).map((one) => (typeof one === 'object' ? Object.values(one).join('/') : one)),
      result,
    ].join(' ')
  })

describe('the way to the first and the last day', () => {
  it.each(
    rowsOf(`
      of a first contact, by what started it
        contact.first | 2023-05-02 questionnaireUpdateNotNeeded | from anchor trigger 2023-05-02
        until reading RD-4 request 2023-06-02 | until notKnown request 2023-06-02
        until withinMonths 1 trigger 2023-05-02 sameDate 2023-06-02
      of a first contact, by the reading of a day that is not known
        contact.first
        reading: RD-3 handingOver; 2023-05-02 questionnaireSent (route B);
        2023-05-10 questionnaireReceived (complete yes) | from anchor trigger 2023-05-10
        until reading RD-3 handingOver 2023-06-10 | until notKnown posted 2023-06-10
        until withinMonths 1 trigger 2023-05-10 sameDate 2023-06-10
      of help with a questionnaire of route A
        questionnaire.support | 2023-05-02 questionnaireSent (route A) | from anchor trigger 2023-05-17
      of help with a questionnaire of route B
        questionnaire.support | 2023-05-02 questionnaireSent (route B) | from anchor trigger 2023-05-17
      one day, counted once
        questionnaire.send | – | both days 70 incapacityStart 2023-01-16 2023-03-27
      a month
        estimate.first | – | from monthsLater 3 incapacityStart 2023-01-16 quantieme 2023-04-16
        until eveOfMonths 4 incapacityStart 2023-01-16 quantieme 2023-05-15
      no last day
        ziv.resumptionProposal | 2023-05-16 planDrawnUp (elements goals, aim employment) | from anchor trigger 2023-05-16
      on the last day
        exam.category3 | 2023-08-15 capacityEstimated (category 3) | from anchor trigger 2023-08-15
        until eveOfMonths 7 incapacityStart 2023-01-16 quantieme 2023-08-15
      after the last day
        exam.category3 | 2023-08-16 capacityEstimated (category 3) | from anchor trigger 2023-08-16
        from closed 2023-08-16 2023-08-15 | until eveOfMonths 7 incapacityStart 2023-01-16 quantieme 2023-08-15
      the first time of what comes back
        ziv.review#1 | 2023-05-16 planDrawnUp (elements goals)
        from days 1 trigger 2023-05-16 2023-05-17 | until withinMonths 3 trigger 2023-05-16 sameDate 2023-08-16
      the second time of what comes back
        ziv.review#2 | 2023-05-16 planDrawnUp (elements goals)
        from withinMonths 3 trigger 2023-05-16 sameDate 2023-08-16 | from dayAfter 2023-08-16 2023-08-17
        until withinMonths 6 trigger 2023-05-16 sameDate 2023-11-16
      the first known of two days
        contact.afterRefusal
        2023-05-01 coordinatorContact (kind first, channel physical); 2023-05-09 permissionRefused
        from anchor trigger 2023-05-09 | until withinMonths 1 previousContact 2023-05-01 sameDate 2023-06-01
      the only one known of two days
        contact.afterRefusal | 2023-05-09 permissionRefused | from anchor trigger 2023-05-09
        until notKnown previousContact 2023-06-09 | until withinMonths 1 trigger 2023-05-09 sameDate 2023-06-09
      by a reading
        questionnaire.return | 2023-03-27 questionnaireSent (route A) | from anchor trigger 2023-03-27
        until days 14 trigger 2023-03-27 2023-04-10
      by another reading
        questionnaire.return | reading: RD-1 oneWeek; 2023-03-27 questionnaireSent (route A)
        from anchor trigger 2023-03-27 | until reading RD-1 oneWeek 2023-04-03
        until days 7 trigger 2023-03-27 2023-04-03
      from a planned day
        absence.newDate
        2023-05-02 referred; 2023-05-10 unjustifiedAbsence (at firstContact, plannedOn 2023-05-08) | from anchor planned 2023-05-08
        until withinMonths 1 planned 2023-05-08 sameDate 2023-06-08
      within a month, from date to date
        ziv.followUpInterview | 2023-01-30 zivStarted (situation B) | from anchor trigger 2023-01-30
        until withinMonths 1 trigger 2023-01-30 sameDate 2023/2/30 2023-02-28
      within a month, up to the eve
        ziv.followUpInterview | reading: RD-6 quantieme; 2023-01-30 zivStarted (situation B)
        from anchor trigger 2023-01-30 | until withinMonths 1 trigger 2023-01-30 quantieme 2023/2/31 2023-02-28
      within a month, up to the eve, where one day later is missing
        ziv.followUpInterview | reading: RD-6 quantieme; 2023-01-28 zivStarted (situation B)
        from anchor trigger 2023-01-28 | until withinMonths 1 trigger 2023-01-28 quantieme 2023/2/29 2023-02-28
      within a month of the last day of a month
        ziv.followUpInterview | 2023-03-31 zivStarted (situation B) | from anchor trigger 2023-03-31
        until withinMonths 1 trigger 2023-03-31 sameDate 2023/4/31 2023-04-30
      within a month that ends on the last day of one
        ziv.followUpInterview | 2023-03-30 zivStarted (situation B) | from anchor trigger 2023-03-30
        until withinMonths 1 trigger 2023-03-30 sameDate 2023-04-30
      within a month of the last day of a short month
        ziv.followUpInterview | 2023-04-30 zivStarted (situation B) | from anchor trigger 2023-04-30
        until withinMonths 1 trigger 2023-04-30 sameDate 2023-05-31 2023-05-30
      a month that the other convention ends on another day
        estimate.first | start: 2022-10-31; reading: RD-6 sameDate
        from monthsLater 3 incapacityStart 2022-10-31 sameDate 2023-01-31
        until eveOfMonths 4 incapacityStart 2022-10-31 sameDate 2023/2/31 2023-02-28 2023-02-27
      a last day on a holiday, Easter Monday
        questionnaire.return | rolls over: yes; 2023-03-27 questionnaireSent (route A) | from anchor trigger 2023-03-27
        until days 14 trigger 2023-03-27 2023-04-10 | until rollOver 2023-04-10 holiday 2023-04-11
      a last day on a Saturday, where it is free
        questionnaire.return | rolls over: yes; saturday: free; 2023-04-08 questionnaireSent (route A)
        from anchor trigger 2023-04-08 | until days 14 trigger 2023-04-08 2023-04-22
        until rollOver 2023-04-22 saturday 2023-04-24
      one day that gives way to a working day
        questionnaire.send | start: 2023-01-15; rolls over: yes | from days 70 incapacityStart 2023-01-15 2023-03-26
        until days 70 incapacityStart 2023-01-15 2023-03-26 | until rollOver 2023-03-26 sunday 2023-03-27
    `),
  )('%s', (_, key, facts, ...ends) => {
    expect(counted('2023-09-20', key, partsOf(facts))).toEqual(ends)
  })

  it('of a registration by the law of its day, before the decree by which the letters state the last day', () => {
    const facts = ['start: 2025-09-01', 'contract: no', '2026-01-20 referredToRegionalService']
    expect(counted('2026-02-01', 'regional.register', facts)).toEqual([
      'from anchor trigger 2026-01-20',
      'until days 14 trigger 2026-01-20 2026-02-03',
    ])
  })

  it.each(
    rowsOf(`
      the contact of month 4, by its own months
        evaluation.contact#4 | – | from anchor incapacityStart 2024-05-06
        until eveOfMonths 4 incapacityStart 2024-05-06 quantieme 2024-09-05
      the contact of month 7, by its own months
        evaluation.contact#7 | 2024-08-20 capacityEstimated (category 1) | from monthsLater 6 incapacityStart 2024-05-06 quantieme 2024-11-06
        until eveOfMonths 7 incapacityStart 2024-05-06 quantieme 2024-12-05
      the contact of month 11, by its own months
        evaluation.contact#11 | – | from monthsLater 10 incapacityStart 2024-05-06 quantieme 2025-03-06
        until eveOfMonths 11 incapacityStart 2024-05-06 quantieme 2025-04-05
      the second-to-last month of a recognised invalidity
        evaluation.contact#i1 | start: 2023-01-16; 2024-07-10 invalidityRecognised (until 2025-06-30)
        from monthsBefore 2 stated 2025-06-30 2025-05-01
        until monthsBefore 1 stated 2025-06-30 2025-06-01 | until dayBefore 2025-06-01 2025-05-31
    `),
  )('%s', (_, key, facts, ...ends) => {
    expect(counted('2024-09-20', key, ['start: 2024-05-06', ...partsOf(facts)])).toEqual(ends)
  })
})
