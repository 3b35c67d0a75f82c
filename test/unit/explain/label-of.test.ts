import { audiences, type Language, labelOf, languages } from 'terug-naar-werk'
import { notices } from 'terug-naar-werk/law'
import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { issueCodes } from '../../../src/calendar/issue.js'
import { confidentialityOf } from '../../../src/dossier/cause.js'
import { eventTypes } from '../../../src/dossier/event-order.js'
import { absencePlaces } from '../../../src/dossier/event-values.js'
import { consequenceCauses } from '../../../src/evaluation/result/consequence.js'
import { channels } from '../../../src/law/channel-matrix.js'
import { coverages } from '../../../src/law/coverage.js'
import { bearers } from '../../../src/law/norm.js'
import { schemes } from '../../../src/law/scheme.js'
import { consequenceKinds } from '../../../src/rules/consequences.js'
import { exclusionModalities } from '../../../src/rules/exclusion-rule.js'
import { findingCodes, findingSeverities } from '../../../src/rules/findings.js'
import { grounds } from '../../../src/rules/ground.js'
import { judgementQuestions } from '../../../src/rules/judgements.js'
import { obligationBases, obligationModalities } from '../../../src/rules/obligation-rule.js'
import { obligationStates } from '../../../src/rules/obligation-state.js'
import { presumptionEnds, presumptionKinds } from '../../../src/rules/presumption.js'
import { dossierStatuses } from '../../../src/rules/status/dossier-status.js'

const lists: readonly (readonly [name: string, codes: readonly string[]])[] = [
  ['states', obligationStates],
  ['statuses', dossierStatuses],
  ['rules', [...new Set(rulebook.obligations.map(({ rule }) => rule))]],
  ['bearers', bearers],
  ['audiences', audiences],
  ['grounds', grounds],
  ['findings', findingCodes],
  ['missing facts', rulebook.needs.map(({ fact }) => fact)],
  ['decisions', judgementQuestions],
  ['options', rulebook.judgements.flatMap(({ options }) => options)],
  ['notices', notices.map(({ id }) => id)],
  ['kinds of consequences', consequenceKinds],
  ['causes of consequences', consequenceCauses],
  ['keys of consequences', rulebook.consequences.map((rule) => ('at' in rule ? `absence.${rule.at}` : rule.id))],
  ['keys of presumptions', ['presumption', ...presumptionKinds.map((kind) => `presumption.${kind}`)]],
  ['issues', issueCodes],
  ['event types', eventTypes],
  ['other causes', Object.keys(confidentialityOf)],
  ['places', absencePlaces],
  ['channels', channels],
  ['schemes', schemes],
  ['coverages of the law', coverages],
  ['severities of findings', findingSeverities],
  ['kinds of steps', obligationModalities],
  ['kinds of exclusions', exclusionModalities],
  ['bases of steps', obligationBases],
  ['ends of presumptions', presumptionEnds],
  ['reasons of an agenda', ['overdue', 'open', 'opens', 'arises']],
]

describe.each(languages)('in %s', (language: Language) => {
  it.each(lists)('every one of the %s has a short label, without an article', (name, codes) => {
    expect(codes.length).toBeGreaterThan(0)
    for (const code of codes) {
      const label = labelOf(code, language)
      expect(label, code).not.toBe('')
      // A finding is a clause, which may begin with an article.
      if (name !== 'findings') expect(label, code).not.toMatch(/^(?:de|het|le|la|der|das|the) |^l’/)
      expect(label.length, `${code}: ${label}`).toBeLessThan(160)
      expect(label, code).not.toMatch(/[.:]$/)
      // Only an English word can be its own label.
      if (language !== 'en') expect(label, code).not.toBe(code)
    }
  })
})

describe('a key', () => {
  it.each([
    ['ziv.review#2', 'review of the reintegration plan (2)'],
    ['evaluation.contact#i1', 'contact to evaluate the incapacity for work (i1)'],
    ['permittedWork#2', 'permitted work (2)'],
    ['absence.exam#2', 'consequence of an absence at the examination (2)'],
    ['absence.exam#2.3/2', 'consequence of an absence at the examination (2.3/2)'],
    ['presumption.ziv#2', 'legal presumption (ZIV) (2)'],
  ])('%s: the label with the number', (key, label) => expect(labelOf(key, 'en')).toBe(label))

  it.each([
    '',
    '#2',
    'constructor',
    'toString#2',
    'no such code',
    'nobody#1',
    'x\npermittedWork#2',
    'permittedWork#2\nx',
  ])('%j has no label and is given back', (key) => expect(labelOf(key, 'fr')).toBe(key))
})

it.each([
  ['firstContactBeforeConsent', 'erstes Kontaktmoment, ohne dass bereits eine Einwilligung vorlag'],
  ['insured', 'Berechtigter'],
  ['parties', 'Beteiligte gemeinsam'],
] as const)('in German %s shows its gender without an article', (code, label) =>
  expect(labelOf(code, 'de')).toBe(label),
)

it('one label for a code that stands in two lists', () => {
  expect(labelOf('permissionGranted', 'nl')).toBe('toestemming gegeven')
  expect(labelOf('questionnaireSent', 'de')).toBe('Fragebogen gesendet')
})

it('for an unknown language: Dutch, as in the explanations', () => {
  const language: string = 'es'
  // @ts-expect-error plain JavaScript may pass any language
  expect(labelOf('open', language)).toBe('nog te doen')
})

it('in French with a space that does not break before a sign', () => {
  const broken = lists.flatMap(([, codes]) => codes.filter((code) => /[^\S\u00a0][:;?!]/u.test(labelOf(code, 'fr'))))
  expect(broken).toEqual([])
})
