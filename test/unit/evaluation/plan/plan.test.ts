import { laws } from 'terug-naar-werk/law'
import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { planOf } from '../../../../src/evaluation/plan/plan.js'
import { invented2027 } from '../../../support/invented-law.js'

type Part = keyof Rulebook

/** The rulebook with the first record of a part changed, as plain JavaScript could do it. */
const bookWith = (part: Part, change: object): Rulebook => {
  const [first, ...others] = rulebook[part]
  // SAFETY: none, which is the point: the types forbid what a draft in plain JavaScript may name.
  return { ...rulebook, [part]: [{ ...first, ...change }, ...others] } as unknown as Rulebook
}

/** The rulebook with one record more, like the first of its part. */
const bookAnd = (part: Part, change: object): Rulebook => ({
  ...bookWith(part, change),
  [part]: [...bookWith(part, change)[part], ...rulebook[part]],
})

const by = (change: object) => ({ amendedBy: [{ law: invented2027, ...change }] })

describe('a record that points outside the rulebook is refused when the book is arranged', () => {
  const [stateFinding] = rulebook.findings.filter((finding) => 'states' in finding)

  it.each([
    ['obligations', 'what triggers it', { trigger: 'nothing' }, 'nothing'],
    ['obligations', 'what fulfils it', { fulfilledBy: 'nothing' }, 'nothing'],
    ['obligations', 'what makes it lapse', { lapsedBy: ['questionnaireWithheld', 'nothing'] }, 'nothing'],
    [
      'obligations',
      'the step whose miss triggers it',
      { trigger: { missed: 'nobody', type: 'questionnaireNotReceived' } },
      'nobody',
    ],
    ['obligations', 'what bars it', { barredBy: { moonlight: ['A4-2'] } }, 'moonlight'],
    ['obligations', 'what suspends it', { suspendedBy: { moonlight: ['A4-2'] } }, 'moonlight'],
    ['obligations', 'what triggers it when amended', by({ trigger: 'nothing' }), 'nothing'],
    ['obligations', 'what fulfils it when amended', by({ fulfilledBy: 'nothing' }), 'nothing'],
    ['obligations', 'what bars it when amended', by({ barredBy: { moonlight: [] } }), 'moonlight'],
    [
      'obligations',
      'the step whose miss triggers it when amended',
      by({ trigger: { missed: 'nobody', type: 'questionnaireNotReceived' } }),
      'nobody',
    ],
    ['obligations', 'the record that takes its place', by({ ended: 'replacedBy', by: 'nobody' }), 'nobody'],
    ['obligations', 'the step for which it waits', { notWhileOpen: 'nobody' }, 'nobody'],
    ['exclusions', 'from when it stands', { from: 'nothing' }, 'nothing'],
    ['exclusions', 'until when it stands', { until: ['nothing'] }, 'nothing'],
    ['exclusions', 'until when it stands when amended', by({ until: ['nothing'] }), 'nothing'],
    ['presumptions', 'what starts it', { trigger: 'nothing' }, 'nothing'],
    ['presumptions', 'what ends its trajectory', { trajectoryEnd: 'nothing' }, 'nothing'],
    ['presumptions', 'what ends it', { endedBy: [{ by: 'paidWork', moment: 'nothing', lastDay: 'eve' }] }, 'nothing'],
    ['presumptions', 'what starts it when amended', by({ trigger: 'nothing' }), 'nothing'],
    ['absences', 'what begins a cascade', { begins: 'nothing' }, 'nothing'],
    ['absences', 'what holds the contact', { held: 'nothing' }, 'nothing'],
    ['findings', 'its moment', { moment: 'nothing' }, 'nothing'],
    ['findings', 'the moment after which a state is found', { ...stateFinding, after: 'nothing' }, 'nothing'],
    ['findings', 'the rule of a state', { ...stateFinding, rule: 'nobody' }, 'nobody'],
    ['needs', 'since when a fact is missing', { since: 'nothing' }, 'nothing'],
    ['needs', 'until when', { until: ['nothing'] }, 'nothing'],
    ['needs', 'what waits for it', { waits: ['nobody'] }, 'nobody'],
    ['judgements', 'while what is open', { whileOpen: 'nobody' }, 'nobody'],
    ['judgements', 'since when', { since: 'nothing' }, 'nothing'],
    ['judgements', 'until when', { until: ['nothing'] }, 'nothing'],
  ] as const)('of the %s: %s', (part, _, change, missing) => {
    expect(() => planOf(bookWith(part, change))).toThrow(
      new RegExp(`^The rulebook cannot be used: .*\\b${missing}\\b.*\\.$`),
    )
  })
})

describe('the plan of a rulebook', () => {
  const [momentFinding] = rulebook.findings.filter((finding) => 'moment' in finding)

  it('is made once', () => {
    expect(planOf(rulebook)).toBe(planOf(rulebook))
    expect(planOf({ ...rulebook })).not.toBe(planOf(rulebook))
  })

  it('has each rule once, in the order of the book, with all records that state it', () => {
    const { rules } = planOf(rulebook)
    expect(rules.map(({ rule }) => rule)).toEqual([...new Set(rulebook.obligations.map(({ rule }) => rule))])
    expect(rules.flatMap(({ records }) => records.map(({ original }) => original.id)).toSorted()).toEqual(
      rulebook.obligations.map(({ id }) => id).toSorted(),
    )
    expect(rules.find(({ rule }) => rule === 'referral.make')?.records.map(({ original }) => original.id)).toEqual([
      'referral.make/atOnce',
      'referral.make/fromCategory1',
      'referral.make/fromCategory2',
      'referral.make/fromCategory3',
    ])
  })

  it('knows the texts of the book and of its drafts', () => {
    const draft = { ...invented2027, id: 'draft' }
    for (const part of ['obligations', 'exclusions', 'presumptions', 'consequences', 'needs', 'judgements'] as const) {
      expect(planOf(bookWith(part, { law: draft })).laws.texts).toContain(draft)
      expect(planOf(bookWith(part, { amendedBy: [{ law: draft, ended: 'repealed' }] })).laws.texts).toContain(draft)
    }
    const ofMoment = bookAnd('findings', { ...momentFinding, amendedBy: [{ law: draft, norms: [] }] })
    expect(planOf(ofMoment).laws.texts).toContain(draft)
    expect(planOf(rulebook).laws.texts).toEqual(Object.values(laws))
  })

  it('takes what names only what the book holds', () => {
    const change = { barredBy: { permittedWork: ['A4-2'] }, ...by({ ended: 'replacedBy', by: 'estimate.first' }) }
    expect(planOf(bookAnd('obligations', change)).rules.length).toBe(planOf(rulebook).rules.length)
  })

  it('has for each record what the record states and its amendments change, and nothing else', () => {
    const [unamended] = planOf(bookWith('presumptions', { amendedBy: undefined })).presumptions
    expect([unamended?.triggers.length, unamended?.amendments]).toEqual([1, []])
    const [otherNorms] = planOf(bookWith('presumptions', by({ norms: [] }))).presumptions
    expect([otherNorms?.triggers.length, otherNorms?.amendments.length]).toEqual([1, 1])
    const [otherText] = planOf(bookAnd('findings', { ...momentFinding, ...by({ norms: [] }) })).findings.ofMoments
    expect([otherText?.moments.length, otherText?.amendments.length]).toEqual([1, 1])
    const [needWithoutEnd] = planOf(bookWith('needs', { until: undefined })).needs
    expect(needWithoutEnd?.until).toEqual([])
  })
})
