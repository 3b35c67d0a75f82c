import { type ObligationRule, rulebook } from 'terug-naar-werk/rulebook'
import { expect, it } from 'vitest'

const rules: readonly ObligationRule[] = rulebook.obligations

/** The ids of the records for which a text is the same, by that text. */
const idsBy = (textOf: (rule: ObligationRule) => string): Record<string, readonly string[]> => {
  const found: Record<string, string[]> = {}
  for (const rule of rules) {
    const text = textOf(rule)
    found[text] ??= []
    found[text].push(rule.id)
  }
  return found
}

it('who bears each obligation, and who may know of it', () => {
  const borne = ({ bearer, alsoBy = [], modality, confidentiality }: ObligationRule) =>
    [[bearer, ...alsoBy].join(' or '), modality, confidentiality].join(' | ')
  expect(idsBy(borne)).toEqual({
    'advisingDoctor | duty | medical': [
      'questionnaire.send',
      'questionnaire.withholdingNotice',
      'estimate.first',
      'exam.questionnaireImpossible',
      'exam.category1',
      'exam.category3',
      'refusal.notify',
      'referral.make/atOnce',
      'referral.make/fromCategory1',
      'referral.make/fromCategory2',
      'referral.make/fromCategory3',
      'exam.endPresumed',
      'category2.validate',
    ],
    'advisingDoctor or teamMember | duty | medical': [
      'evaluation.contact#4',
      'evaluation.contact#7',
      'evaluation.contact#11',
      'evaluation.contact#i',
      'estimate.again',
    ],
    'advisingDoctor | duty | trajectory': ['permission.decide', 'ziv.informTreatingDoctor'],
    'advisingDoctor | duty | contract': ['codexPlan.answer'],
    'coordinator | duty | trajectory': [
      'questionnaire.support/routeA',
      'questionnaire.support/routeB',
      'contact.first/atOnce',
      'contact.first/later',
      'contact.first/request',
      'contact.first/requestWithoutQuestionnaire',
      'consent.ask',
      'contact.register',
      'contact.arrange',
      'doctor.inform',
      'permission.request',
      'contact.afterRefusal',
      'ziv.informOccupationalPhysician',
      'ziv.followUpInterview',
      'ziv.retrainingApproval',
      'ziv.resumptionProposal',
      'ziv.review',
      'ziv.evaluate',
    ],
    'insured | duty | trajectory': ['questionnaire.return/routeA', 'questionnaire.return/routeB'],
    'insured | power | trajectory': ['regional.start'],
    'insured | duty | medical': ['regional.register', 'regional.proof'],
    'insurer | duty | medical': [
      'regional.letter',
      'regional.secondLetter',
      'absence.newDate/exam',
      'absence.newDate/firstContact',
      'consequence.notify',
    ],
  })
})

// Only an act of the insured or of an authority may roll over to a working day (docs/decisions).
it('what kind of time each obligation has: all others are acts, with or without a last day', () => {
  const { act = [], ...others } = idsBy(({ window }) => ('kind' in window ? window.kind : 'recurrence'))
  expect(act.length).toBeGreaterThan(20)
  expect(others).toEqual({
    window: [
      'estimate.first',
      'exam.questionnaireImpossible',
      'exam.category3',
      'contact.first/atOnce',
      'consent.ask',
      'evaluation.contact#4',
      'evaluation.contact#7',
      'evaluation.contact#11',
      'evaluation.contact#i',
    ],
    recurrence: ['ziv.review'],
  })
})

it('each record has an id of its own, and its rule begins it', () => {
  const ids = rules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const named = ({ id, rule }: ObligationRule) => id.startsWith(rule) && /^(#\w+|\/\w+)?$/.test(id.slice(rule.length))
  expect(rules.filter((rule) => !named(rule))).toEqual([])
})
