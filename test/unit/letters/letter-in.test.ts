import { type DossierEvent, evaluate, explain, languages } from 'terug-naar-werk'
import { type Letter, letterIn, letterOf } from 'terug-naar-werk/letters'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { dossierOf } from '../../support/dossiers.js'
import { employee } from '../../support/evaluated.js'

const letterFor = (
  facts: { readonly start: string; readonly scheme?: string; readonly employmentContract?: boolean },
  events: readonly object[],
  asOf: string,
  key: string,
): Letter => {
  const { start, scheme = 'unemployed', employmentContract = false } = facts
  const dossier = dossierOf({ scheme, employmentContract, incapacity: { start }, events: events as DossierEvent[] })
  const made = letterOf(evaluate(dossier, { asOf: day(asOf) }), key, { audience: 'insured' })
  if (made._tag === 'Left') throw new Error(made.left.message)
  return made.right
}

const referred = (start: string) => [
  { type: 'capacityEstimated', on: start, category: 4 },
  { type: 'referred', on: start },
]

const absent = (at: string, plannedOn: string) => ({ type: 'unjustifiedAbsence', on: plannedOn, at, plannedOn })

const withheld = letterFor(
  { start: '2023-01-16' },
  [{ type: 'questionnaireWithheld', on: '2023-03-20', ground: 'coma' }],
  '2023-03-22',
  'questionnaire.withholdingNotice',
)

const refused = letterFor(
  { start: '2023-01-16' },
  [{ type: 'zivRequestRefused', on: '2023-07-03' }],
  '2023-07-04',
  'refusal.notify',
)

const newDate = letterFor(
  { start: '2023-01-16' },
  [...referred('2023-05-02'), absent('firstContact', '2023-06-12')],
  '2023-06-13',
  'absence.newDate',
)

/** LT-6 holds for what is planned from 1 March 2026 on. */
const atTheTurn = letterFor(
  { start: '2025-09-01' },
  [{ type: 'questionnaireImpossible', on: '2025-12-15', examIndicated: true }, absent('exam', '2026-02-10')],
  '2026-02-11',
  'absence.newDate',
)

const running = letterFor(
  { start: '2023-01-16' },
  [...referred('2023-05-02'), absent('firstContact', '2023-06-12'), absent('firstContact', '2023-07-03')],
  '2023-07-05',
  'consequence.notify',
)

/** Protection interrupts what a third absence leads to. */
const interrupted = letterFor(
  { start: '2025-09-01' },
  [
    { type: 'questionnaireImpossible', on: '2025-12-15', examIndicated: true },
    absent('exam', '2026-03-02'),
    absent('exam', '2026-03-16'),
    { type: 'maternityProtectionStarted', on: '2026-03-23' },
    { type: 'maternityProtectionEnded', on: '2026-04-30' },
    { type: 'absenceContact', on: '2026-05-04' },
  ],
  '2026-05-05',
  'consequence.notify',
)

const category4 = [
  { type: 'capacityEstimated', on: '2026-05-04', category: 4, by: 'advisingDoctor' },
  { type: 'referred', on: '2026-05-05' },
  { type: 'physicalContact', on: '2026-06-04', by: 'advisingDoctor' },
]

const first = letterFor({ start: '2026-01-05' }, category4, '2026-06-05', 'regional.letter')

const sent = letterFor(
  { start: '2026-01-05' },
  [...category4, { type: 'registrationLetterSent', on: '2026-06-08', lastDay: '2026-06-23' }],
  '2026-06-20',
  'regional.letter',
)

const second = letterFor(
  { start: '2026-01-05' },
  [...category4, { type: 'registrationLetterSent', on: '2026-06-08', lastDay: '2026-06-22' }],
  '2026-07-02',
  'regional.secondLetter',
)

const notRegistered = letterFor(
  { start: '2026-01-05' },
  [
    ...category4,
    { type: 'registrationLetterSent', on: '2026-06-08', lastDay: '2026-06-22' },
    { type: 'registrationLetterSent', on: '2026-07-02', lastDay: '2026-07-16' },
  ],
  '2026-07-25',
  'consequence.notify',
)

describe('a letter states its days as data', () => {
  it.each([
    ['the decision, and who calls whom', withheld, [{ kind: 'explanation', of: 'noQuestionnaire', day: '2023-03-20' }]],
    ['the refusal', refused, [{ kind: 'explanation', of: 'refusal', day: '2023-07-03' }]],
    [
      'the month for the new date, and the warning at 2.5 %',
      newDate,
      [
        { kind: 'absence', at: 'firstContact', plannedOn: '2023-06-12' },
        { kind: 'newDate', at: 'firstContact', from: '2023-06-12', until: '2023-07-12' },
        {
          kind: 'warning',
          at: 'firstContact',
          absence: 2,
          consequence: 'reduction',
          percentage: 2.5,
          end: 'newDateAsked',
        },
        { kind: 'furtherWarning', at: 'firstContact', absence: 3, end: 'held' },
      ],
    ],
    [
      'fourteen days to register from the day of the letter, and seven for the proof',
      first,
      [
        { kind: 'registration', lastDay: '2026-06-19' },
        { kind: 'proof', lastDay: '2026-06-26' },
      ],
    ],
    [
      'the last day that a letter stated which was sent',
      sent,
      [
        { kind: 'registration', lastDay: '2026-06-23' },
        { kind: 'proof', lastDay: '2026-06-30' },
      ],
    ],
    [
      'what was not proven, and a new term',
      second,
      [
        { kind: 'notProven', until: '2026-06-29' },
        { kind: 'registration', lastDay: '2026-07-16' },
        { kind: 'proof', lastDay: '2026-07-23' },
        { kind: 'registrationWarning', consequence: 'reduction', percentage: 10, from: '2026-07-17' },
      ],
    ],
  ])('%s', (_, letter, states) => {
    expect(letter.states.slice(0, states.length)).toEqual(states)
  })

  it.each([
    ['the withholding', withheld, false, '2023-03-22', 'advisingDoctor'],
    ['the refusal', refused, false, '2023-07-04', 'advisingDoctor'],
    ['the new date', newDate, true, '2023-06-13', 'insurer'],
    ['the decision', running, true, '2023-07-05', 'insurer'],
    ['the first letter', first, false, '2026-06-05', 'insurer'],
    ['the first letter that was sent', sent, false, '2026-06-08', 'insurer'],
    ['the second letter', second, true, '2026-07-02', 'insurer'],
  ])('%s is registered or not, has a day and a sender', (_, { registered, day: on, from, to }, ...expected) => {
    expect([registered, on, from]).toEqual(expected)
    expect(to).toBe('insured')
  })

  it('both rates, where the law changes while the new date may still lie before it (LT-6)', () => {
    expect(atTheTurn.states).toContainEqual({
      kind: 'warning',
      at: 'exam',
      absence: 2,
      consequence: 'suppression',
      percentage: 100,
      end: 'newDateAsked',
      earlier: { until: '2026-02-28', consequence: 'reduction', percentage: 2.5 },
    })
  })

  it('every period of a consequence that was interrupted (SA-6)', () => {
    expect(interrupted.states[0]).toMatchObject({
      kind: 'decision',
      periods: [
        { from: '2026-03-16', until: '2026-03-22' },
        { from: '2026-05-01', until: '2026-05-04' },
      ],
    })
  })
})

describe('a letter in Dutch', () => {
  it.each([
    [
      withheld,
      'U krijgt nu geen vragenlijst: Op 20 maart 2023 heeft de adviserend arts beslist dat u nu geen vragenlijst krijgt over terugkeren naar het werk. [uitleg van de adviserend arts] Wilt u toch praten over terugkeren naar het werk? U mag zelf contact opnemen met de Terug Naar Werk-coördinator: [naam van de coördinator], [telefoon van de coördinator], [e-mail van de coördinator].',
    ],
    [
      refused,
      'Uw vraag om een re-integratietraject: U vroeg om een re-integratietraject “ZIV”. De adviserend arts heeft die vraag op 3 juli 2023 geweigerd. [uitleg van de adviserend arts] Hebt u vragen? Neem contact op met de adviserend arts of een medewerker van het team: [telefoon van de adviserend arts].',
    ],
    [
      newDate,
      'Een nieuwe afspraak: Op 12 juni 2023 was u zonder geldige reden afwezig op het eerste gesprek met de Terug Naar Werk-coördinator. Daarom krijgt u een nieuwe afspraak: [nieuwe dag en uur], [plaats]. Opgelet: bent u op die dag weer zonder geldige reden afwezig, dan wordt uw dagelijkse uitkering met 2,5 % verminderd, van die dag tot en met de dag waarop u voor een nieuwe datum contact opneemt met de Terug Naar Werk-coördinator. Bent u daarna nog eens zonder geldige reden afwezig, dan duurt de maatregel tot de dag vóór het contact dat werkelijk plaatsvindt. Kunt u op die dag niet komen? Neem dan vooraf contact op met de Terug Naar Werk-coördinator: [telefoon van de coördinator].',
    ],
    [
      running,
      'Beslissing over uw uitkering: Uw dagelijkse uitkering wordt met 2,5 % verminderd, vanaf 3 juli 2023. De reden: u was op 3 juli 2023 zonder geldige reden afwezig op het eerste gesprek met de Terug Naar Werk-coördinator. Dit duurt tot en met de dag waarop u voor een nieuwe datum contact opneemt met de Terug Naar Werk-coördinator. Had u een geldige reden, of wilt u een nieuwe afspraak? Neem contact op met de Terug Naar Werk-coördinator: [telefoon van de coördinator].',
    ],
    [
      interrupted,
      'Beslissing over uw uitkering: U krijgt geen uitkering, van 16 maart 2026 tot en met 22 maart 2026 en van 1 mei 2026 tot en met 4 mei 2026. De reden: u was op 16 maart 2026 zonder geldige reden afwezig op de afspraak bij de adviserend arts of een medewerker van het multidisciplinair team. Had u een geldige reden, of wilt u een nieuwe afspraak? Neem contact op met de adviserend arts of een medewerker van het team: [telefoon van de adviserend arts].',
    ],
    [
      notRegistered,
      'Beslissing over uw uitkering: Uw dagelijkse uitkering wordt met 10 % verminderd, vanaf 17 juli 2026. De reden: na de tweede brief was u niet op tijd ingeschreven bij de bevoegde dienst voor arbeidsbemiddeling. Dit duurt tot de dag vóór uw inschrijving. Had u een geldige reden, of wilt u een nieuwe afspraak? Neem contact op met uw ziekenfonds: [telefoon van het ziekenfonds].',
    ],
    [
      second,
      'Tweede brief: schrijf u in bij de dienst voor arbeidsbemiddeling: Tot en met 29 juni 2026 hebben wij geen inschrijving en geen bewijs van inschrijving van u ontvangen. Schrijf u uiterlijk op 16 juli 2026 in bij de bevoegde dienst voor arbeidsbemiddeling: VDAB, Actiris, Forem of ADG, naargelang van uw woonplaats. Zorg ervoor dat wij uiterlijk op 23 juli 2026 een bewijs van uw inschrijving ontvangen. Opgelet: bent u dan zonder geldige reden niet ingeschreven, dan wordt uw dagelijkse uitkering met 10 % verminderd, van 17 juli 2026 tot de dag vóór uw inschrijving. Hebt u vragen? Neem contact op met uw ziekenfonds: [telefoon van het ziekenfonds].',
    ],
  ])('$kind', (letter, words) => {
    const { title, text } = letterIn(letter, 'nl')
    expect(`${title}: ${text}`).toBe(words)
  })
})

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
  for (const part of parts) expect(letterIn(atTheTurn, language).text).toContain(part)
})

it.each([
  ['nl', 'Hebt u vragen? Neem contact op met uw ziekenfonds: 02 000 00 00.'],
  ['fr', 'Avez-vous des questions\u00a0? Contactez votre mutualité\u00a0: 02 000 00 00.'],
  ['de', 'Haben Sie Fragen? Nehmen Sie Kontakt mit Ihrer Krankenkasse auf: 02 000 00 00.'],
  ['en', 'Do you have questions? Contact your insurer: 02 000 00 00.'],
] as const)('what is filled in stands in its place in %s', (language, end) => {
  const { text, toFillIn } = letterIn(first, language, { insurerTelephone: '02 000 00 00' })
  expect(text.endsWith(end)).toBe(true)
  expect(toFillIn).toEqual([])
})

it('an empty value fills in nothing, and an unknown language is Dutch', () => {
  expect(letterIn(first, 'nl', { insurerTelephone: '' }).toFillIn).toEqual(['insurerTelephone'])
  // @ts-expect-error: there is no such language
  expect(letterIn(first, 'es')).toMatchObject({ title: 'Schrijf u in bij de dienst voor arbeidsbemiddeling' })
})

const MEDICAL =
  /\b(?:coma|categor\w*|catégor\w*|kategor\w*|medisch\w* reden|médical\w*|medizinisch\w*|ziekte|maladie|Krankheit|illness|diagnos\w*)\b/i

it.each(languages)('no letter in %s holds a medical fact', (language) => {
  for (const letter of [withheld, refused, newDate, atTheTurn, running, interrupted, first, sent, second]) {
    const { title, text } = letterIn(letter, language)
    expect(`${title} ${text}`).not.toMatch(MEDICAL)
  }
})

describe('the insured person reads the same of one absence in a letter and on the page', () => {
  const facts = { start: '2026-01-05', scheme: 'employee', employmentContract: true }
  const twice = [absent('occupationalPhysician', '2026-04-07'), absent('occupationalPhysician', '2026-05-11')]
  const letter = letterFor(facts, twice, '2026-05-12', 'consequence.notify')
  const evaluation = evaluate(employee(twice, { incapacity: { start: facts.start } }), { asOf: day('2026-05-12') })

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
  const runsAgain = letterFor(
    { start: '2025-09-01' },
    [
      { type: 'questionnaireImpossible', on: '2025-12-15', examIndicated: true },
      absent('exam', '2026-03-02'),
      absent('exam', '2026-03-16'),
      { type: 'maternityProtectionStarted', on: '2026-03-23' },
      { type: 'maternityProtectionEnded', on: '2026-04-30' },
    ],
    '2026-05-05',
    'consequence.notify',
  )
  const { text } = letterIn(runsAgain, 'en')
  expect(text).toContain('from 16 March 2026 up to and including 22 March 2026 and from 1 May 2026.')
  expect(text).toContain('This lasts up to and including the day on which you contact')
})

it('a decision in French without an absence says no “this day”', () => {
  expect(letterIn(notRegistered, 'fr').text).toContain('Cette mesure vaut jusqu’à la veille de votre inscription.')
})

it.each(languages)('the persons have one name each for the insured person (%s)', (language) => {
  const all = [withheld, refused, newDate, atTheTurn, running].map((letter) => letterIn(letter, language).text)
  expect(all.join(' ')).not.toMatch(/advising doctor|Return-to-Work coordinator|justification|Rechtfertigung/u)
})
