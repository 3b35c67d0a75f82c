import { explain, type Language, languages } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { evaluated } from '../../support/evaluated.js'
import { exampleCases } from '../../support/example-cases.js'

const lineOf = (language: Language, key: string, heading: string, ...of: Parameters<typeof evaluated>) =>
  explain(evaluated(...of), key, { language, audience: 'advisingDoctor' })
    .text.split('\n')
    .find((line) => line.startsWith(heading))

const COUNTS: { readonly [language in Language]: string } = {
  nl: 'Berekening',
  fr: 'Calcul',
  de: 'Berechnung',
  en: 'How the days were counted',
}

const SOURCES: { readonly [language in Language]: string } = {
  nl: 'Grondslag',
  fr: 'Fondement',
  de: 'Grundlage',
  en: 'Basis',
}

describe.each(languages)('a page for the advising doctor in %s', (language) => {
  const pages = exampleCases.flatMap(({ evaluation }) =>
    evaluation.obligations.map(({ key }) => explain(evaluation, key, { language, audience: 'advisingDoctor' }).text),
  )

  it('gives the first and the last day a line each', () => {
    for (const page of pages) {
      const [, counting = ''] = page.split(`\n${COUNTS[language]}`)
      const [lines = ''] = counting.split(/\n(?! {2}–)/u)
      const labels = [...lines.matchAll(/^ {2}– ([^:\u00a0]+)/gmu)].map(([, label]) => label)
      expect(new Set(labels).size, page).toBe(labels.length)
    }
  })

  it('names each source once', () => {
    for (const page of pages) {
      const line = page.split('\n').find((one) => one.startsWith(SOURCES[language])) ?? ''
      const named = line
        .replace(/^[^:]*: /u, '')
        .split(/\u00a0?; /u)
        .map((one) => one.split(', ')[0])
      expect(new Set(named).size, line).toBe(named.length)
    }
  })
})

it.each([
  ['nl', 'Toelichting: vervallen door de werkhervatting, op 10 mei 2023'],
  ['fr', 'Précisions\u00a0: devenu sans objet\u00a0; cause\u00a0: la reprise du travail, le 10 mai 2023'],
  ['de', 'Erläuterung: hinfällig; Grund: die Wiederaufnahme der Arbeit, am 10. Mai 2023'],
  ['en', 'Explanation: lapsed because of the resumption of work, on 10 May 2023'],
] as const)('a step lapses on the day of the resumption of work, and not on its eve (%s)', (language, text) => {
  const heading = text.split(/\u00a0?:/u)[0] ?? ''
  expect(lineOf(language, 'questionnaire.send', heading, '2023-06-01', { type: 'workResumed', on: '2023-05-10' })).toBe(
    text,
  )
})

it.each([
  ['nl', 'Neem zo snel mogelijk contact op met de Terug Naar Werk-coördinator voor een nieuwe datum.'],
  ['fr', 'Prenez contact dès que possible avec le Coordinateur Retour Au Travail pour fixer une nouvelle date.'],
  ['de', 'Vereinbaren Sie so bald wie möglich mit dem Koordinator für die Rückkehr zur Arbeit einen neuen Termin.'],
  ['en', 'Contact the return-to-work coordinator as soon as you can to set a new date.'],
] as const)('a consequence says to the insured person what ends it (%s)', (language, text) => {
  const absence = (on: string) => ({ type: 'unjustifiedAbsence', on, at: 'firstContact', plannedOn: on })
  const evaluation = evaluated(
    '2023-06-20',
    { type: 'capacityEstimated', on: '2023-04-20', category: 4 },
    { type: 'referred', on: '2023-04-21' },
    absence('2023-05-09'),
    absence('2023-06-06'),
  )
  expect(explain(evaluation, 'absence.firstContact#2', { language, audience: 'insured' }).text).toContain(text)
})
