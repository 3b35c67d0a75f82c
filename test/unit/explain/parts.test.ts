import { type Audience, evaluate, explain } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'

const facts = [
  'start: 2025-09-01',
  '2025-11-03 permittedWorkStarted',
  '2025-11-28 permittedWorkEnded',
  '2025-11-29 gravityNoted',
  '2025-12-08 questionnaireImpossible (examIndicated yes)',
  '2025-12-10 unjustifiedAbsence (at exam, plannedOn 2025-12-10)',
  '2026-01-05 codexRequested (by employer)',
  '2026-01-14 unjustifiedAbsence (at exam, plannedOn 2026-01-14)',
  '2026-01-20 maternityProtectionStarted',
  '2026-01-30 maternityProtectionEnded',
]

const told = (key: string, asOf: string, audience: Audience = 'advisingDoctor', more: readonly string[] = facts) => {
  const { dossier, options } = caseOf(more)
  const evaluation = evaluate(dossier, { ...options, asOf: day(asOf) })
  return explain(evaluation, key, { language: 'en', audience }).steps.map(({ kind, text }) => `${kind}: ${text}`)
}

const without = (steps: readonly string[]) => steps.filter((step) => !/^(?:terms|coverage|source):/.test(step))

describe('an exclusion', () => {
  it('that is over: what it barred, what started it and what ended it, in the past tense', () => {
    expect(without(told('permittedWork', '2026-02-02'))).toEqual([
      'exclusion: Exclusion: permitted work.',
      'period: from 3 November 2025 up to and including 28 November 2025; this is over',
      'effect: During that time, the following did not take place: sending of the questionnaire, first estimate, examination or contact in place of the questionnaire, first contact and new estimate.',
      'trigger: the start of permitted work, on 3 November 2025',
      'endsWith: What ended it: the end of permitted work (last day).',
    ])
  })

  it('that stands, in the present tense, with the text that was not read', () => {
    expect(without(told('codexRequested', '2026-02-02')).slice(1)).toEqual([
      'period: from 5 January 2026; no last day is known',
      'effect: While it lasts, the following does not take place: sending of the questionnaire, first estimate, examination or contact in place of the questionnaire and new estimate.',
      'trigger: the request for a Codex reintegration trajectory, on 5 January 2026',
      'endsWith: What ends it: the end of the Codex reintegration trajectory.',
      'unread: The royal decree of 17 December 2025 on the codex was not read. It governs CODEX trajectories that are asked for from 1 January 2026. What is said here may therefore be different.',
    ])
  })

  it('that no text ends', () =>
    expect(told('gravityNoted', '2026-02-02')).toContain('endless: No text says when it ends.'))

  it('by an early end: no certificate is said to have triggered it, where none is known', () =>
    expect(
      without(told('certifiedEnd', '2023-02-10', 'advisingDoctor', ['start: 2023-01-16', 'ended on: 2023-03-01'])),
    ).toEqual([
      'exclusion: Possible exclusion: certificate ends before the questionnaire.',
      'period: from 16 January 2023 up to and including 1 March 2023',
      'effect: The following may be left out: sending of the questionnaire.',
    ]))

  it('by whom it is read: the employer sees no step that is not for the employer', () => {
    expect(without(told('codexRequested', '2026-02-02', 'employer')).join()).not.toMatch(/questionnaire|estimate/)
    expect(told('gravityNoted', '2026-02-02', 'coordinator')).toEqual([
      'notDisclosed: We may not tell you anything about this (professional secrecy).',
    ])
  })

  it.each([
    [
      'there is none',
      'hospitalStay',
      '2026-02-02',
      facts,
      /^absent: This does not arise in this case\. .* the admission to hospital\.$/,
    ],
    [
      'it is no law for the scheme',
      'codexRequested',
      '2024-05-02',
      ['start: 2024-01-08', 'scheme: selfEmployed'],
      /^absent: This applies only to employees and the unemployed\.$/,
    ],
    ['it is no law yet', 'hospitalStay', '2023-05-02', ['start: 2023-01-16'], /^absent: .*only from 1 July 2024/],
    [
      'the case has not begun',
      'permittedWork',
      '2025-08-02',
      ['start: 2025-09-01'],
      /^absent: .*has not (?:begun|started)/,
    ],
    ['there is no such number', 'permittedWork#2', '2026-02-02', facts, /^unknownKey/],
    ['no such number can be', 'hospitalStay#x', '2026-02-02', facts, /^unknownKey/],
    ['it has no pieces', 'hospitalStay/2', '2026-02-02', facts, /^unknownKey/],
  ] as const)('says why where %s', (_, key, asOf, of, sentence) =>
    expect(told(key, asOf, 'insured', of)[0]).toMatch(sentence),
  )
})

describe('a consequence', () => {
  it('that is over: rate, days, absence by the day planned, what ends it, maternity, version, what is missing', () => {
    expect(without(told('absence.exam#2', '2026-02-02'))).toEqual([
      'consequence: The daily benefit was reduced by 2.5 %.',
      'period: from 14 January 2026 up to and including 19 January 2026; this is over',
      'missed: 2nd unjustified absence: medical examination; appointment planned for 14 January 2026. Absences count in the order of the planned days.',
      'consequenceEnd: The consequence lasts up to and including the day on which the insured person contacts the advising doctor or a member of the multidisciplinary team for a new date. Where the contact takes place earlier, it ends on the day before. It also ends with a third absence (on the day before) and with the incapacity for work.',
      'protection: There is no consequence during maternity protection, which interrupted this one.',
      'waitsForFact: missing fact: the letter that set a new date after the first absence',
      'version: This version of the rule has applied since 1 January 2023.',
      'rateReading: the rates of the law from 1 January 2026 (source: law of 19 December 2025, article 7): no benefit',
    ])
  })

  it('that goes on after maternity protection', () => {
    expect(told('absence.exam#2/2', '2026-02-02').slice(0, 2)).toEqual([
      'consequence: The daily benefit is reduced by 2.5 %.',
      'period: from 31 January 2026; no last day is known',
    ])
  })

  it.each(['coordinator', 'employer'] as const)('is not for the %s', (audience) => {
    const hidden = ['notDisclosed: We may not tell you anything about this (professional secrecy).']
    expect(told('absence.exam#2', '2026-02-02', audience)).toEqual(hidden)
    expect(told('absence.exam#2', '2026-02-02', audience, ['start: 2025-09-01'])).toEqual(hidden)
  })

  it('of not registering', () => {
    const registration = [
      'start: 2025-12-01',
      'contract: no',
      'scheme: unemployed',
      '2026-04-06 capacityEstimated (category 4)',
      '2026-06-02 referredToRegionalService',
      '2026-06-03 registrationLetterSent (lastDay 2026-06-17)',
      '2026-06-29 registrationLetterSent (lastDay 2026-07-13)',
    ]
    expect(without(told('registration', '2026-08-03', 'insured', registration))).toEqual([
      'consequence: The daily benefit is reduced by 10 %.',
      'period: from 14 July 2026; no last day is known',
      'notRegistered: There was no registration with the competent service in the period of the second letter.',
      'consequenceEnd: The consequence lasts until the day before the registration. It also ends with your incapacity for work.',
      'protection: There is no consequence during maternity protection.',
      'version: This version of the rule has applied since 1 June 2026.',
    ])
  })

  it.each([
    [
      'there is none',
      'absence.firstContact',
      '2026-02-02',
      facts,
      /^absent: This does not arise in this case\. .* an unjustified absence\.$/,
    ],
    [
      'it is no law for the scheme',
      'registration',
      '2026-07-02',
      ['start: 2026-01-08', 'scheme: selfEmployed'],
      /^absent: This applies only to employees and the unemployed\.$/,
    ],
    ['it is no law yet', 'absence.regionalAdviser', '2026-02-02', facts, /^absent: .*only from 1 June 2026/],
    ['there is no such number', 'absence.exam#3', '2026-02-02', facts, /^unknownKey/],
    ['no absence with that number has one', 'absence.firstContact#1', '2026-02-02', facts, /^unknownKey/],
    ['no such number can be', 'absence.firstContact#x', '2026-02-02', facts, /^unknownKey/],
    ['no such piece can be', 'absence.firstContact#2/1', '2026-02-02', facts, /^unknownKey/],
    ['a later cascade could give it', 'absence.firstContact#2.3/2', '2026-02-02', facts, /^absent/],
    ['the case has not begun', 'absence.exam#2', '2025-08-02', ['start: 2025-09-01'], /^absent: /],
  ] as const)('says why where %s', (_, key, asOf, of, sentence) =>
    expect(told(key, asOf, 'insured', of)[0]).toMatch(sentence),
  )
})

describe('a presumption', () => {
  const planned = ['start: 2023-01-16', '2023-02-15 planDrawnUp (elements none)']
  it.each([
    ['there is one, but not with this number', 'presumption.ziv#2', '2023-03-01', planned, /^unknownKey/],
    ['no such number can be', 'presumption.ziv#abc', '2023-03-01', planned.slice(0, 1), /^unknownKey/],
    ['its name ends there', 'presumption.ziv/2', '2023-03-01', planned.slice(0, 1), /^unknownKey/],
    ['a second one could be', 'presumption.ziv#2', '2023-03-01', planned.slice(0, 1), /^absent/],
  ] as const)('says why where %s', (_, key, asOf, of, sentence) =>
    expect(told(key, asOf, 'advisingDoctor', of)[0]).toMatch(sentence),
  )
})

it('what plain JavaScript names in another way than by a text is explained as the text that it becomes', () => {
  const { dossier } = caseOf(facts)
  const evaluation = evaluate(dossier, { asOf: day('2026-07-02') })
  for (const key of ['registration', 'permittedWork', 'presumption.ziv', 'estimate.first', 'another']) {
    // SAFETY: plain JavaScript may pass a list.
    const listed = [key] as unknown as string
    const options = { language: 'en', audience: 'advisingDoctor' } as const
    expect(explain(evaluation, listed, options)).toEqual(explain(evaluation, key, options))
  }
})

describe('an exclusion that lets the doctor omit a step', () => {
  it.each([
    ['nl', 'hoeft dit niet door te gaan: verzending van de vragenlijst.'],
    ['fr', 'ce qui suit peut ne pas avoir lieu\u00a0: envoi du questionnaire.'],
    ['de', 'kann Folgendes unterbleiben: Versendung des Fragebogens.'],
    ['en', 'the following may be left out: sending of the questionnaire.'],
  ] as const)('does not tell the insured person that the step does not take place (%s)', (language, text) => {
    const { dossier, options } = caseOf(['start: 2023-01-16', 'certified until: 2023-02-20'])
    const evaluation = evaluate(dossier, { ...options, asOf: day('2023-02-10') })
    expect(explain(evaluation, 'certifiedEnd', { language, audience: 'insured' }).text).toContain(text)
  })
})
