import { mayKnow } from 'terug-naar-werk/law'
import {
  type ExclusionRule,
  type JudgementRule,
  type MomentFinding,
  type ObligationRule,
  rulebook,
} from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { type Cause, confidentialityOf } from '../../../../src/dossier/cause.js'
import type { Moment } from '../../../../src/dossier/moment.js'
import { typesOf } from '../../../../src/explain/event-samples.js'
import { versionsOf } from '../../../../src/explain/version-on.js'
import { audiences, type Confidentiality } from '../../../../src/law/confidentiality.js'
import { confidentialitiesOf, isKnownWith } from '../../../../src/rulebook/confidential.js'
import { type Trigger, triggersIn } from '../../../../src/rules/obligation-rule.js'

describe('the confidentiality of the records', () => {
  it('is one for all records of a rule, so that no number in a key tells of another', () => {
    for (const { rule, confidentiality } of rulebook.obligations) {
      const others = rulebook.obligations.filter((record) => record.rule === rule)
      expect(
        others.every((record) => record.confidentiality === confidentiality),
        rule,
      ).toBe(true)
    }
  })

  const typesBehind = (trigger: Trigger): readonly Cause[] => {
    if (typeof trigger === 'object') return 'events' in trigger ? trigger.events : [trigger.type]
    return trigger === 'incapacityStart' ? [trigger] : typesOf(trigger)
  }

  it.each(rulebook.obligations.map((record, index) => [record.rule, index, record] as const))(
    'whoever may know of %s (%i) may know what starts, fulfils and bars it',
    (_, _index, record) => {
      const { fulfilledBy, barredBy = {}, suspendedBy = {} }: ObligationRule = record
      const types = [...triggersIn(record), fulfilledBy].flatMap(typesBehind)
      const grounds = rulebook.exclusions.filter(({ ground }) => ground in barredBy || ground in suspendedBy)
      for (const audience of audiences.filter((one) => mayKnow(one, record.confidentiality))) {
        for (const type of types) expect(mayKnow(audience, confidentialityOf[type]), `${type}, ${audience}`).toBe(true)
        for (const { ground, confidentiality } of grounds) expect(mayKnow(audience, confidentiality), ground).toBe(true)
      }
    },
  )

  it('what makes a step lapse may be known with it, but for the category that ends the first contact', () => {
    const hidden = rulebook.obligations.flatMap(({ rule, norms, confidentiality, lapsedBy = [] }) => {
      const types = lapsedBy.flatMap(typesBehind)
      const readers = audiences.filter((one) => mayKnow(one, confidentiality))
      return readers
        .filter((one) => types.some((type) => !mayKnow(one, confidentialityOf[type])))
        .map((one) => [rule, ...norms, one].join(' '))
    })
    expect(hidden).toEqual(['contact.first A7-2 A7-4 coordinator', 'contact.first A7-1 A7-4 coordinator'])
  })

  it.each(rulebook.exclusions)('whoever may know of $ground may know what starts and ends it', (record) => {
    const { confidentiality } = record
    const ends = versionsOf<ExclusionRule>(record).flatMap(({ from, until }) => [
      ...(from === 'presumption' ? rulebook.presumptions.map(({ trigger }) => trigger) : [from]),
      ...until.map((end) => (typeof end === 'object' ? end.moment : end)),
    ])
    for (const audience of audiences.filter((one) => mayKnow(one, confidentiality)))
      for (const type of ends.flatMap(typesBehind))
        expect(mayKnow(audience, confidentialityOf[type]), `${type}, ${audience}`).toBe(true)
  })
})

/** What of the rulebook a question is read off, each with how confidential it is. */
type ReadOff = readonly (readonly [name: string, confidentiality: Confidentiality])[]

const rulesRead = (rules: readonly string[]): ReadOff =>
  rulebook.obligations
    .filter(({ rule }) => rules.includes(rule))
    .map(({ id, confidentiality }) => [id, confidentiality] as const)

const momentsRead = (moments: readonly (Moment | undefined)[]): ReadOff =>
  moments.flatMap((moment) =>
    moment === undefined
      ? []
      : confidentialitiesOf(moment).map((confidentiality) => [moment, confidentiality] as const),
  )

/** What somebody would learn who may know of the record, but not of everything that it is read off. */
const toldBy = ({ confidentiality }: { readonly confidentiality: Confidentiality }, read: ReadOff): readonly string[] =>
  read.filter(([, other]) => !isKnownWith(confidentiality, other)).map(([name]) => name)

const everyRule = rulebook.obligations.map(({ rule }) => rule)

describe('whoever may know of a question may know of everything that it is read off', () => {
  it.each(rulebook.needs)(
    'the missing fact $fact: the rules that wait for it, and what makes and settles it',
    (need) => {
      const amended = (need.amendedBy ?? []).flatMap((change) => ('waits' in change ? (change.waits ?? []) : []))
      const rules = rulesRead([...need.waits, ...amended])
      expect(toldBy(need, [...rules, ...momentsRead([need.since, ...(need.until ?? [])])])).toEqual([])
    },
  )

  it.each(rulebook.judgements)(
    'the decision $question: the step that is open, and what opens and settles it',
    (one) => {
      const { whileOpen, since, until = [], whileRunning, whileNothingAwaited }: JudgementRule = one
      // A decision about every open step, or about the want of any, is read off all of them.
      const rules = whileRunning || whileNothingAwaited ? everyRule : whileOpen === undefined ? [] : [whileOpen]
      const moments = [since, ...until, whileRunning?.from, whileRunning?.until]
      expect(toldBy(one, [...rulesRead(rules), ...momentsRead(moments)])).toEqual([])
    },
  )

  const momentFindings = rulebook.findings.filter((one): one is MomentFinding => 'moment' in one)

  it.each(momentFindings)('the finding $code by $moment', (finding) => {
    const amended = (finding.amendedBy ?? []).flatMap((change) => ('unless' in change ? [change.unless?.moment] : []))
    const moments = [finding.moment, finding.unless?.moment, ...amended]
    expect(toldBy(finding, momentsRead(moments))).toEqual([])
  })

  it('the finding of each code is as confidential in every record', () => {
    for (const { code, confidentiality } of momentFindings)
      expect(momentFindings.filter((one) => one.code === code).map((one) => one.confidentiality)).toEqual(
        momentFindings.filter((one) => one.code === code).map(() => confidentiality),
      )
  })

  it('a finding by the state of a step is shown with that step, so what makes it may be known with the step', () => {
    const told = rulebook.findings.flatMap((finding) => {
      if (!('rule' in finding) || finding.after === 'lapse') return []
      return rulesRead([finding.rule]).flatMap(([, confidentiality]) =>
        toldBy({ confidentiality }, momentsRead([finding.after === 'lapse' ? undefined : finding.after])),
      )
    })
    expect(told).toEqual([])
  })
})
