import { expect, it } from 'vitest'
import { legalParameters } from '../../support/conformance/legal-parameters.js'

// A number has no mutant of its own, so each number of the law is written out here, next to the norm or reading that states it.
it('every day, month and percentage of the rulebook', () => {
  const lines = legalParameters().map(({ rule, parameter, value, statedBy }) =>
    [rule, parameter, value, statedBy.join(' ')].join(' | '),
  )
  expect(lines).toEqual([
    'questionnaire.send | after incapacityStart | 70 days | A2-1',
    'questionnaire.return | after trigger | 14 days | A3-1 RD-1:twoWeeks',
    'questionnaire.return | after trigger | 7 days | RD-1:oneWeek',
    'questionnaire.return | after trigger | 14 days | B3-1 RD-1:twoWeeks',
    'estimate.first | first day of the month from incapacityStart | month 4 | A4-1',
    'estimate.first | last day of the month from incapacityStart | month 4 | A4-1',
    'exam.questionnaireImpossible | first day of the month from incapacityStart | month 4 | A4-1',
    'exam.questionnaireImpossible | last day of the month from incapacityStart | month 4 | A4-1',
    'exam.category1 | first day of the month from incapacityStart | month 7 | A5-2',
    'exam.category3 | last day of the month from incapacityStart | month 7 | A5-3',
    'contact.first | last day of the month from incapacityStart | month 6 | A7-2 RD-5:sixthMonth',
    'contact.first | within, after trigger | 1 month | RD-5:monthAfterReferral',
    'contact.first | within, after trigger | 1 month | A7-1',
    'contact.first | within, after trigger | 1 month | B4-1 RD-3:receipt',
    'contact.first | within, after posted | 1 month | B4-1 RD-3:handingOver',
    'contact.first | within, after trigger | 1 month | B4-1 RD-3:handingOver',
    'contact.first | within, after posted | 1 month | B4-1 RD-3:sending',
    'contact.first | within, after trigger | 1 month | B4-1 RD-3:sending',
    'contact.first | within, after request | 1 month | B4-1 RD-4:request',
    'contact.first | within, after trigger | 1 month | B4-1 RD-4:request',
    'contact.first | within, after trigger | 1 month | B4-1 RD-4:decision',
    'contact.afterRefusal | within, after previousContact | 1 month | B6-1',
    'contact.afterRefusal | within, after trigger | 1 month | B6-1',
    'ziv.followUpInterview | within, after trigger | 1 month | Z2-1',
    'ziv.review | comes back every | 3 months | Z3-1',
    'evaluation.contact#4 | last day of the month from incapacityStart | month 4 | LT-4',
    'evaluation.contact#7 | first day of the month from incapacityStart | month 7 | LT-4',
    'evaluation.contact#7 | last day of the month from incapacityStart | month 7 | LT-4',
    'evaluation.contact#11 | first day of the month from incapacityStart | month 11 | LT-4',
    'evaluation.contact#11 | last day of the month from incapacityStart | month 11 | LT-4',
    'regional.register | after trigger | 14 days | LT-7',
    'regional.start | first day of the month from incapacityStart | month 13 | C-1',
    'absence.newDate | within, after planned | 1 month | SA-2',
    'presumption codex | counted from trigger, which counts | 6 months | LP-1 LP-3',
    'presumption ziv | counted from trigger, which counts | 6 months | LP-1 LP-5',
    'absence at exam, firstContact | reduction | 2.5 % | SA-3',
    'absence at exam, firstContact | follows absence | 2 | SA-3',
    'absence at exam, firstContact | reduction | 2.5 % | SA-4',
    'absence at exam, firstContact | follows absence | 3 | SA-4',
    'absence at exam, occupationalPhysician | suppression | 100 % | LT-6',
    'absence at firstContact, regionalAdviser | reduction | 10 % | LT-6',
  ])
})
