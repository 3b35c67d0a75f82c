import type { Evaluation, Exclusion, Finding, Obligation } from '../evaluation/evaluation.js'
import { confidentialityOfStatus } from '../evaluation/status-confidentiality.js'
import { type Audience, type Confidentiality, mayKnow } from '../law/confidentiality.js'
import type { Ground } from '../rules/obligation-rule.js'
import type { PresumptionKind } from '../rules/presumption.js'
import { rulebook } from '../rules/rulebook.js'
import { recordBehind, recordsOf } from './record.js'

/**
 * Leaves of an evaluation what an audience may know.
 *
 * The coordinator does not learn what rests on the state of health: the withheld questionnaire,
 * the estimate, categories and examinations. The employer learns only what touches the employment
 * contract. The thirteen medical grounds themselves stand in no evaluation at all, for nobody.
 * Each rule, ground and event says how confidential it is; nothing is decided here by name.
 *
 * @param evaluation - the evaluation as the advising doctor may see it
 * @param audience - whom it is for
 * @returns an evaluation of the same shape; a status that may not be told is `notDisclosed`
 * @see norms A2-2, A5-1; docs/decisions/0012
 * @example
 * ```ts
 * import { evaluate, isDay, parseDossier, redact } from 'terug-naar-werk'
 * const asOf = '2023-04-03'
 * const parsed = parseDossier({
 *   scheme: 'employee',
 *   employmentContract: true,
 *   incapacity: { start: '2023-01-16' },
 *   events: [{ type: 'questionnaireWithheld', on: '2023-03-20', ground: 'coma' }],
 * })
 * const evaluation = parsed._tag === 'Right' && isDay(asOf) ? evaluate(parsed.right, { asOf }) : undefined
 * evaluation?.status // => 'questionnaireWithheld'
 * evaluation && redact(evaluation, 'coordinator').status // => 'notDisclosed'
 * ```
 * @category Explanation
 */
export const redact = (evaluation: Evaluation, audience: Audience): Evaluation => {
  const knows = (confidentiality: Confidentiality): boolean => mayKnow(audience, confidentiality)
  const { status, presumption } = evaluation
  const obligations = evaluation.obligations.filter((obligation) => knows(ofObligation(obligation)))
  const seen = new Set(obligations.map(({ key }) => key))
  return {
    ...evaluation,
    status: knows(confidentialityOfStatus[status]) ? status : 'notDisclosed',
    obligations,
    exclusions: evaluation.exclusions
      .filter(({ ground }) => knows(ofGround(ground)))
      .map((exclusion) => withoutHiddenSteps(exclusion, knows)),
    presumption: presumption !== null && knows(ofPresumption(presumption.kind)) ? presumption : null,
    consequences: knows('medical') ? evaluation.consequences : [],
    findings: evaluation.findings.filter((finding) =>
      finding.obligation === undefined ? knows(ofFinding(finding)) : seen.has(finding.obligation),
    ),
    needs: evaluation.needs.filter(({ fact }) => knows(ofFact(fact))),
    judgements: evaluation.judgements.filter(({ question, obligation }) =>
      obligation === undefined ? knows(ofQuestion(question)) : seen.has(obligation) && knows(ofQuestion(question)),
    ),
  }
}

type Knows = (confidentiality: Confidentiality) => boolean

const withoutHiddenSteps = (exclusion: Exclusion, knows: Knows): Exclusion => {
  const bars = exclusion.bars.filter((rule) => isKnown(rule, knows))
  const own = new Set(
    bars
      .flatMap(recordsOf)
      .flatMap(({ barredBy, suspendedBy }) => [
        ...(barredBy?.[exclusion.ground] ?? []),
        ...(suspendedBy?.[exclusion.ground] ?? []),
      ]),
  )
  return { ...exclusion, bars, norms: exclusion.norms.filter((norm) => own.has(norm)) }
}

// What no record speaks of stays with those who may know everything.

/** A rule that may be known: all its records are as confidential as the first. @internal */
export const isKnown = (rule: string, knows: Knows): boolean => knows(recordsOf(rule)[0]?.confidentiality ?? 'medical')

const ofObligation = (obligation: Obligation): Confidentiality => recordBehind(obligation)?.confidentiality ?? 'medical'

const ofGround = (ground: Ground): Confidentiality =>
  rulebook.exclusions.find((rule) => rule.ground === ground)?.confidentiality ?? 'medical'

const ofPresumption = (kind: PresumptionKind): Confidentiality =>
  rulebook.presumptions.find((rule) => rule.kind === kind)?.confidentiality ?? 'medical'

const ofFact = (fact: string): Confidentiality =>
  rulebook.needs.find((need) => need.fact === fact)?.confidentiality ?? 'medical'

const ofQuestion = (question: string): Confidentiality =>
  rulebook.judgements.find((rule) => rule.question === question)?.confidentiality ?? 'medical'

/** A channel belongs to the contact itself, which is the coordinator's own. */
const ofFinding = ({ code }: Finding): Confidentiality =>
  code === 'channel'
    ? 'trajectory'
    : (rulebook.findings.flatMap((rule) => ('moment' in rule && rule.code === code ? [rule.confidentiality] : []))[0] ??
      'medical')
