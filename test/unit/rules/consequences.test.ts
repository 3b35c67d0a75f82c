import { type ConsequenceRule, rulebook } from 'terug-naar-werk/rulebook'
import { expect, it } from 'vitest'

const rules: readonly ConsequenceRule[] = rulebook.consequences

/** What brings a consequence, until when it runs, and how much it is, by the text that brought it. */
const inWords = (rule: ConsequenceRule): string => {
  const rate = `${rule.kind} of ${rule.percentage} %`
  const cause =
    'absence' in rule
      ? `absence ${rule.absence} at ${rule.at} until ${rule.until}`
      : `${rule.letter}, not ${rule.registered} nor ${rule.proven} in ${rule.daysForProof} days`
  return [rule.id, cause, rate, rule.law.id, rule.norms.join(' ')].join(' | ')
}

it('SA-2 to SA-4, LT-6, LT-18 to LT-20: what each consequence is', () => {
  expect(rules.map(inWords)).toEqual([
    'absence.exam/2 | absence 2 at exam until newDateAsked | reduction of 2.5 % | consequences2023 | SA-1 SA-3 LT-2',
    'absence.exam/3 | absence 3 at exam until held | reduction of 2.5 % | consequences2023 | SA-1 SA-4 LT-2',
    'absence.firstContact/2 | absence 2 at firstContact until newDateAsked | reduction of 2.5 % | consequences2023 | SA-1 SA-3 LT-2',
    'absence.firstContact/3 | absence 3 at firstContact until held | reduction of 2.5 % | consequences2023 | SA-1 SA-4 LT-2',
    'absence.occupationalPhysician/2 | absence 2 at occupationalPhysician until newDateAsked | suppression of 100 % | consequences2026 | SA-3 LT-6',
    'absence.occupationalPhysician/3 | absence 3 at occupationalPhysician until held | suppression of 100 % | consequences2026 | SA-4 LT-6',
    'absence.regionalAdviser/2 | absence 2 at regionalAdviser until newDateAsked | reduction of 10 % | registrationLetters2026 | SA-3 LT-20',
    'absence.regionalAdviser/3 | absence 3 at regionalAdviser until held | reduction of 10 % | registrationLetters2026 | SA-4 LT-20',
    'absence.combinedContact | absence 1 at combinedContact until held | suppression of 100 % | combinedContact2024 | LT-18',
    'registration | registrationLetterSent, not regionalServiceRegistered nor registrationProofReceived in 7 days | reduction of 10 % | registrationLetters2026 | LT-19',
  ])
})

it('LT-18: only an absence that was planned in the fourth month has a consequence at the combined contact', () => {
  const planned = rules.flatMap((rule) => ('plannedUntil' in rule ? [[rule.id, rule.plannedUntil]] : []))
  expect(planned).toEqual([
    ['absence.combinedContact', { count: 'endOfMonth', month: 4, from: 'incapacityStart', convention: 'quantieme' }],
  ])
})

it('LT-19: only who has no employment contract must register', () => {
  const asked = rules.flatMap((rule) => ('employmentContract' in rule ? [[rule.id, rule.employmentContract]] : []))
  expect(asked).toEqual([['registration', false]])
})
