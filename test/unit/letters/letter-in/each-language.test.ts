import { explain, languages } from 'terug-naar-werk'
import { letterIn } from 'terug-naar-werk/letters'
import { describe, expect, it } from 'vitest'
import { absentAt, everyLetter, letterFrom } from '../../../support/letters.js'
import { evaluatedOn } from '../../../support/short-cases.js'

const letters = everyLetter()

it.each([
  [
    'nl',
    'geen uitkering, van die dag',
    'Valt de nieuwe afspraak uiterlijk op 28 februari 2026, dan is de vermindering 2,5 %.',
  ],
  [
    'fr',
    'pas d’indemnité',
    'Si le nouveau rendez-vous a lieu au plus tard le 28 février 2026, la réduction est de 2,5\u00a0%.',
  ],
  [
    'de',
    'keine Entschädigung, von diesem Tag an',
    'Liegt der neue Termin spätestens am 28. Februar 2026, beträgt die Kürzung 2,5 %.',
  ],
  [
    'en',
    'you receive no benefit, from that day',
    'If the new appointment is on 28 February 2026 at the latest, the reduction is 2.5 %.',
  ],
] as const)('a letter at the turn of the law states both rates in %s', (language, ...parts) => {
  for (const part of parts) expect(letterIn(letters.atTheTurn, language).text).toContain(part)
})

it.each([
  ['nl', 'Hebt u vragen? Neem contact op met uw ziekenfonds: 02 000 00 00.'],
  ['fr', 'Avez-vous des questions\u00a0? Contactez votre mutualité\u00a0: 02 000 00 00.'],
  ['de', 'Haben Sie Fragen? Nehmen Sie Kontakt mit Ihrer Krankenkasse auf: 02 000 00 00.'],
  ['en', 'Do you have questions? Contact your insurer: 02 000 00 00.'],
] as const)('what is filled in stands in its place in %s', (language, end) => {
  const { text, toFillIn } = letterIn(letters.first, language, { insurerTelephone: '02 000 00 00' })
  expect(text.endsWith(end)).toBe(true)
  expect(toFillIn).toEqual([])
})

it('an empty value fills in nothing, and an unknown language is Dutch', () => {
  expect(letterIn(letters.first, 'nl', { insurerTelephone: '' }).toFillIn).toEqual(['insurerTelephone'])
  // @ts-expect-error: there is no such language
  expect(letterIn(letters.first, 'es')).toMatchObject({ title: 'Schrijf u in bij de dienst voor arbeidsbemiddeling' })
})

const MEDICAL =
  /\b(?:coma|categor\w*|catégor\w*|kategor\w*|medisch\w* reden|médical\w*|medizinisch\w*|ziekte|maladie|Krankheit|illness|diagnos\w*)\b/i

it.each(languages)('no letter in %s holds a medical fact', (language) => {
  for (const letter of Object.values(letters)) {
    const { title, text } = letterIn(letter, language)
    expect(`${title} ${text}`).not.toMatch(MEDICAL)
  }
})

describe('the insured person reads the same of one absence in a letter and on the page', () => {
  const twice = ['2026-04-07', '2026-05-11'].map((plannedOn) => absentAt('occupationalPhysician', plannedOn))
  const evaluation = evaluatedOn('2026-05-12', ['start: 2026-01-05', ...twice])
  const letter = letterFrom(evaluation, 'consequence.notify')

  it.each([
    ['nl', 'de adviserend arts', 'medewerker', 'zonder geldige reden'],
    ['fr', 'le médecin-conseil', 'collaborateur', 'sans raison valable'],
    ['de', 'dem Vertrauensarzt', 'Mitarbeiter', 'ohne triftigen Grund'],
    ['en', 'the medical adviser', 'member of the team', 'without a valid reason'],
  ] as const)('whom to contact, and why (%s)', (language, person, team, reason) => {
    const page = explain(evaluation, 'absence.occupationalPhysician#2', { language, audience: 'insured' }).text
    for (const text of [page, letterIn(letter, language).text]) {
      expect(text).toContain(person)
      expect(text).toContain(reason)
      // The decree names the advising doctor alone (LT-6).
      expect(text).not.toContain(team)
    }
  })
})

it('a decision that was interrupted and runs again says until when it lasts (SA-3, SA-6)', () => {
  const { text } = letterIn(letters.runsAgain, 'en')
  expect(text).toContain('from 16 March 2026 up to and including 22 March 2026 and from 1 May 2026.')
  expect(text).toContain('This lasts up to and including the day on which you contact')
})

it('a decision in French without an absence says no “this day”', () => {
  expect(letterIn(letters.notRegistered, 'fr').text).toContain(
    'Cette mesure vaut jusqu’à la veille de votre inscription.',
  )
})

it.each(languages)('the persons have one name each for the insured person (%s)', (language) => {
  const all = Object.values(letters).map((letter) => letterIn(letter, language).text)
  expect(all.join(' ')).not.toMatch(/advising doctor|Return-to-Work coordinator|justification|Rechtfertigung/u)
})
