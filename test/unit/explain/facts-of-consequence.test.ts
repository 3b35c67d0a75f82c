import { type Evaluation, explain } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { inWords, told, written } from '../../support/evaluated.js'
import { evaluatedOn } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'
import { toldOn } from '../../support/told-on.js'

const absentOn = (on: string) => `${on} unjustifiedAbsence (at exam, plannedOn ${on})`

/** Three absences at the examination, the third on the first day of the decree of 23 January 2026. */
const absences = [
  'start: 2025-09-01',
  '2025-12-08 questionnaireImpossible (examIndicated yes)',
  ...['2025-12-10', '2026-01-14', '2026-03-01'].map(absentOn),
]

const one = (evaluation: Evaluation, key: string, kind: string) => told(evaluation, key, kind).map(inWords)

describe('the explanation of a consequence', () => {
  it.each([
    ['that runs', '2026-02-27', 'absence.exam#2', 'from 2026-01-14, until null, over false'],
    [
      'that a third absence ended, on the day after',
      '2026-03-01',
      'absence.exam#2',
      'from 2026-01-14, until 2026-02-28, over true',
    ],
    ['of the third absence', '2026-03-01', 'absence.exam#3', 'from 2026-03-01, until null, over false'],
  ])('tells the days of one %s', (_, asOf, key, period) => {
    expect(one(evaluatedOn(asOf, absences), key, 'period')).toEqual([period])
  })

  it('on its last day, says that it is not over', () => {
    const ended = [...absences.slice(0, 4), '2026-02-02 absenceContact']
    const [period] = told(evaluatedOn('2026-02-02', ended), 'absence.exam#2', 'period')
    expect(period).toEqual({ from: '2026-01-14', until: '2026-02-02', over: false })
  })

  it.each([
    ['absence.exam#2', 'until newDateAsked, at exam', 'law consequences2023, since 2023-01-01'],
    ['absence.exam#3', 'until held, at exam', 'law consequences2026, since 2026-03-01'],
  ])(
    'tells of %s what ends it, that maternity protection did not, and by which text (SA-3, SA-4, LT-6)',
    (key, end, version) => {
      const evaluation = evaluatedOn('2026-03-01', absences)
      expect(one(evaluation, key, 'consequenceEnd')).toEqual([end])
      expect(one(evaluation, key, 'protection')).toEqual(['interrupted false'])
      expect(one(evaluation, key, 'version')).toEqual([version])
    },
  )

  it('names no version where another answer alone makes it law (RD-10)', () => {
    const facts = [
      'start: 2022-10-03',
      'reading: RD-10 lawRates',
      '2023-01-09 questionnaireImpossible (examIndicated yes)',
      ...['2026-01-12', '2026-02-09'].map(absentOn),
    ]
    const evaluation = evaluatedOn('2026-02-10', facts)
    expect(one(evaluation, 'absence.exam#2', 'period')).toEqual(['from 2026-02-09, until null, over false'])
    expect(one(evaluation, 'absence.exam#2', 'version')).toEqual([])
  })

  it('leaves out what a record says where there is none for the place', () => {
    const other = written(evaluatedOn('2026-02-02', absences.slice(0, 4)), '"at":"exam"', '"at":"another"')
    const { steps } = explain(other, 'absence.exam#2', { language: 'en', audience: 'insured' })
    expect(steps.map(({ kind }) => kind)).toEqual([
      'consequence',
      'period',
      'missed',
      'protection',
      'waitsForFact',
      'source',
      'rateReading',
      'terms',
    ])
  })

  it('says of not registering what would cause it', () => {
    const evaluation = evaluatedOn('2026-07-02', ['start: 2026-01-05', 'contract: no'])
    expect(one(evaluation, 'registration', 'absent')).toEqual(['because notTriggered, causes registrationNotProven'])
  })
})

it.each(
  rowsOf(`
    one that lasts, whose letter is missing
      2023-06-20 | absence.firstContact#2 | 2023-04-20 capacityEstimated (category 4); 2023-04-21 referred; 2023-05-09 unjustifiedAbsence (at firstContact, plannedOn 2023-05-09); 2023-06-06 unjustifiedAbsence (at firstContact, plannedOn 2023-06-06)
      consequence: The daily benefit is reduced by 2.5 %.
      period: from 6 June 2023; no last day is known
      missed: 2nd unjustified absence: first contact; appointment planned for 6 June 2023. Absences count in the order of the planned days.
      consequenceEnd: The consequence lasts up to and including the day on which the insured person contacts the Return-to-Work coordinator for a new date. Where the contact takes place earlier, it ends on the day before. It also ends with a third absence (on the day before) and with the incapacity for work.
      protection: There is no consequence during maternity protection.
      waitsForFact: missing fact: the letter that set a new date after the first absence
      version: This version of the rule has applied since 1 January 2023.
      source: law of 25 September 2022, article 4; royal decree of 3 July 1996, article 215octiesdecies
    on its last day
      2023-06-12 | absence.firstContact#2 | 2023-04-20 capacityEstimated (category 4); 2023-04-21 referred; 2023-05-09 unjustifiedAbsence (at firstContact, plannedOn 2023-05-09); 2023-06-06 unjustifiedAbsence (at firstContact, plannedOn 2023-06-06); 2023-06-12 absenceContact
      consequence: The daily benefit is reduced by 2.5 %.
      period: from 6 June 2023 up to and including 12 June 2023
      missed: 2nd unjustified absence: first contact; appointment planned for 6 June 2023. Absences count in the order of the planned days.
      consequenceEnd: The consequence lasts up to and including the day on which the insured person contacts the Return-to-Work coordinator for a new date. Where the contact takes place earlier, it ends on the day before. It also ends with a third absence (on the day before) and with the incapacity for work.
      protection: There is no consequence during maternity protection.
      waitsForFact: missing fact: the letter that set a new date after the first absence
      version: This version of the rule has applied since 1 January 2023.
      source: law of 25 September 2022, article 4; royal decree of 3 July 1996, article 215octiesdecies
    on the day after it
      2023-06-13 | absence.firstContact#2 | 2023-04-20 capacityEstimated (category 4); 2023-04-21 referred; 2023-05-09 unjustifiedAbsence (at firstContact, plannedOn 2023-05-09); 2023-06-06 unjustifiedAbsence (at firstContact, plannedOn 2023-06-06); 2023-06-12 absenceContact
      consequence: The daily benefit was reduced by 2.5 %.
      period: from 6 June 2023 up to and including 12 June 2023; this is over
      missed: 2nd unjustified absence: first contact; appointment planned for 6 June 2023. Absences count in the order of the planned days.
      consequenceEnd: The consequence lasts up to and including the day on which the insured person contacts the Return-to-Work coordinator for a new date. Where the contact takes place earlier, it ends on the day before. It also ends with a third absence (on the day before) and with the incapacity for work.
      protection: There is no consequence during maternity protection.
      waitsForFact: missing fact: the letter that set a new date after the first absence
      version: This version of the rule has applied since 1 January 2023.
      source: law of 25 September 2022, article 4; royal decree of 3 July 1996, article 215octiesdecies
    a second one beside the first, which is no piece of it
      2023-08-01 | absence.firstContact#3 | 2023-04-20 capacityEstimated (category 4); 2023-04-21 referred; 2023-05-09 unjustifiedAbsence (at firstContact, plannedOn 2023-05-09); 2023-06-06 unjustifiedAbsence (at firstContact, plannedOn 2023-06-06); 2023-07-04 unjustifiedAbsence (at firstContact, plannedOn 2023-07-04)
      consequence: The daily benefit is reduced by 2.5 %.
      period: from 4 July 2023; no last day is known
      missed: 3rd unjustified absence: first contact; appointment planned for 4 July 2023. Absences count in the order of the planned days.
      consequenceEnd: The consequence lasts until the day before the contact that really takes place. It also ends with the incapacity for work.
      protection: There is no consequence during maternity protection.
      waitsForFact: missing fact: the letter that set a new date after the first absence
      version: This version of the rule has applied since 1 January 2023.
      source: law of 25 September 2022, article 4; royal decree of 3 July 1996, article 215octiesdecies
    on the first day of the decree of 2026
      2026-03-01 | absence.exam#2 | start: 2025-09-01; 2025-12-08 questionnaireImpossible (examIndicated yes); 2025-12-10 unjustifiedAbsence (at exam, plannedOn 2025-12-10); 2026-03-01 unjustifiedAbsence (at exam, plannedOn 2026-03-01)
      consequence: No benefit is paid.
      period: from 1 March 2026; no last day is known
      missed: 2nd unjustified absence: medical examination; appointment planned for 1 March 2026. Absences count in the order of the planned days.
      consequenceEnd: The consequence lasts up to and including the day on which the insured person contacts the advising doctor or a member of the multidisciplinary team for a new date. Where the contact takes place earlier, it ends on the day before. It also ends with a third absence (on the day before) and with the incapacity for work.
      protection: There is no consequence during maternity protection.
      waitsForFact: missing fact: the letter that set a new date after the first absence
      version: This version of the rule has applied since 1 March 2026.
      source: law of 25 September 2022; royal decree of 3 July 1996, article 215octiesdecies; royal decree of 23 January 2026, articles 7 and 12
    of an absence there is not
      2023-05-02 | absence.exam | –
      absent: This does not arise in this case. What would trigger it: an unjustified absence.
    of a registration that is not missing
      2026-09-10 | registration | start: 2026-01-12; contract: no
      absent: This does not arise in this case. What would trigger it: the end of the period without registration or proof.
      coverage: Not every text in force on 10 September 2026 was read.
  `),
)('of a consequence the doctor reads of %s', (_, asOf = '', key = '', facts = '', ...texts) => {
  expect(toldOn(asOf, key, partsOf(facts))).toEqual(texts)
})
