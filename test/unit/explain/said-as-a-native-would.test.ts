import { type Audience, evaluate, explain, type Language, languages, whatWouldChange } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { employee, evaluated } from '../../support/evaluated.js'
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

// That the step lapsed is said by its state, one line above.
it.each([
  ['nl', 'Toelichting: door de werkhervatting, op 10 mei 2023'],
  ['fr', 'Précisions\u00a0: la cause est la reprise du travail, le 10 mai 2023'],
  ['de', 'Erläuterung: der Grund ist die Wiederaufnahme der Arbeit, am 10. Mai 2023'],
  ['en', 'Explanation: because of the resumption of work, on 10 May 2023'],
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

it.each([
  ['nl', 'Als er tot 16 januari 2024 niets verandert, dan is de stap mogelijk (vanaf 16 januari 2024; '],
  [
    'fr',
    'Si rien ne change d’ici au 16 janvier 2024, la situation sera alors\u00a0: possible (à partir du 16 janvier 2024\u00a0; ',
  ],
  ['de', 'Wenn sich bis zum 16. Januar 2024 nichts ändert, ist der Schritt dann möglich (ab dem 16. Januar 2024; '],
  ['en', 'If nothing changes before 16 January 2024, the status will then be: possible (from 16 January 2024; '],
] as const)('what nobody has to do is possible on a later day, and not to be done (%s)', (language, text) => {
  const dossier = employee([])
  const options = { asOf: day('2023-04-01') }
  const changes = whatWouldChange(dossier, 'regional.start', options)
  const told = explain(evaluate(dossier, options), 'regional.start', { language, audience: 'advisingDoctor', changes })
  expect(told.text).toContain(text)
})

describe('a presumption that ended before its last possible day', () => {
  const evaluation = evaluated(
    '2023-08-02',
    { type: 'planDrawnUp', on: '2023-06-01', elements: [], aim: 'employment' },
    { type: 'workResumed', on: '2023-07-03' },
  )
  const page = (language: Language, audience: Audience) =>
    explain(evaluation, 'presumption', { language, audience }).text

  it.each([
    ['nl', 'het eindigde omdat op 3 juli 2023 betaald werk begon; uiterste dag: 30 november 2023', 'Uiterste dag: 6'],
    [
      'fr',
      'elle a pris fin, car une activité rémunérée a commencé le 3 juillet 2023\u00a0; dernier jour possible\u00a0: le 30 novembre 2023',
      'Dernier jour possible\u00a0: 6',
    ],
    [
      'de',
      'sie endete, weil am 3. Juli 2023 eine entlohnte Tätigkeit begann; spätester Tag: 30. November 2023',
      'Spätester Tag: 6',
    ],
    [
      'en',
      'it ended because paid work started on 3 July 2023; last possible day: 30 November 2023',
      'Last possible day: 6',
    ],
  ] as const)('ended, and what is counted is its last possible day (%s)', (language, ended, counted) => {
    expect(page(language, 'advisingDoctor')).toContain(ended)
    expect(page(language, 'advisingDoctor')).toContain(`  – ${counted}`)
  })

  it.each([
    ['nl', 'Wat nu?'],
    ['fr', 'Que faire\u00a0?'],
    ['de', 'Was nun?'],
    ['en', 'What now?'],
  ] as const)('asks nothing of the insured person (%s)', (language, question) => {
    expect(page(language, 'insured')).not.toContain(question)
  })
})

it.each([
  ['nl', 'Voorbehoud: Niet alle teksten die op 6 maart 2026 gelden, zijn gelezen.'],
  ['fr', 'Sous réserve\u00a0: Certains textes applicables au 6 mars 2026 n’ont pas été lus.'],
  ['de', 'Vorbehalt: Nicht alle am 6. März 2026 geltenden Texte wurden gelesen.'],
  ['en', 'Caution: Not every text in force on 6 March 2026 was read.'],
] as const)(
  'a caution names the day whose texts were not all read, among the other days of a page (%s)',
  (language, text) => {
    const evaluation = evaluate(employee([]), { asOf: day('2026-03-06') })
    const told = explain(evaluation, 'estimate.first', { language, audience: 'advisingDoctor' })
    expect(told.text.split('\n')).toContain(text)
  },
)
