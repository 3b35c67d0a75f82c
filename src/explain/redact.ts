import { confidentialityOf } from '../dossier/cause.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import type { Exclusion } from '../evaluation/result/exclusion.js'
import type { Finding } from '../evaluation/result/finding.js'
import type { Judgement } from '../evaluation/result/judgement.js'
import type { Obligation } from '../evaluation/result/obligation.js'
import type { Otherwise } from '../evaluation/result/otherwise.js'
import { confidentialityOfQuestion } from '../law/answer-sources.js'
import { type Audience, type Confidentiality, mayKnow } from '../law/confidentiality.js'
import type { Ground } from '../rules/ground.js'
import type { PresumptionKind } from '../rules/presumption.js'
import { type Rulebook, rulebook } from '../rules/rulebook.js'
import { confidentialityOfStatus } from '../rules/status/status-confidentiality.js'
import { countsFromStart } from './counts-from-start.js'
import { nameOfKey } from './key.js'
import { namedReading, presumptionsNamed, recordsOf } from './record.js'
import { versionsOf } from './version-on.js'

/**
 * Removes from an evaluation everything that the audience may not know.
 *
 * The coordinator does not see what depends on the state of health: the withheld questionnaire, the
 * estimate, categories and examinations. The employer sees only what concerns the employment contract.
 * No evaluation holds the thirteen medical grounds themselves, for any audience. The record of each rule,
 * exclusion and event states how confidential it is.
 *
 * @param evaluation - the evaluation as the advising doctor may see it
 * @param audience - the reader
 * @returns an evaluation of the same shape; a status that the audience may not know is `notDisclosed`
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
export const redact = (evaluation: Evaluation, audience: Audience): Evaluation =>
  redactUnder(rulebook, evaluation, audience)

/**
 * The same as `redact` for an evaluation under a given rulebook.
 *
 * @param rules - the rulebook of the evaluation
 * @param evaluation - the evaluation as the advising doctor may see it
 * @param audience - the reader
 * @returns an evaluation of the same shape
 * @example
 * ```ts
 * import { day, parseDossier } from 'terug-naar-werk'
 * import { evaluateUnder, redactUnder, rulebook } from 'terug-naar-werk/rulebook'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const evaluation = parsed._tag === 'Right' && evaluateUnder(rulebook, parsed.right, { asOf: day('2023-03-01') })
 * evaluation && redactUnder(rulebook, evaluation, 'employer').obligations // => []
 * ```
 * @category Explanation
 */
export const redactUnder = (rules: Rulebook, evaluation: Evaluation, audience: Audience): Evaluation => {
  const knows = (confidentiality: Confidentiality): boolean => mayKnow(audience, confidentiality)
  const { status, presumption } = evaluation
  const obligations = evaluation.obligations
    .filter(
      (obligation) => knows(ofObligation(rules, obligation)) && isKnown(rules, obligation.rule, evaluation, audience),
    )
    .map((obligation) => withoutHiddenReadings(withoutHiddenCause(obligation, knows), knows))
  const seen = new Set(obligations.map(({ key }) => key))
  const { otherwise: all, leftOut: out, ...rest } = evaluation
  const leftOut = out?.filter(({ key }) => knowsKey(rules, key, evaluation, audience))
  const otherwise = all?.flatMap((one) => knownOf(one, rules, knows))
  return {
    ...rest,
    case: knows('trajectory') ? evaluation.case : withoutEnd(evaluation.case),
    status: knows(ofStatus(evaluation)) ? status : 'notDisclosed',
    obligations,
    exclusions: evaluation.exclusions
      .filter(({ ground }) => knows(ofGround(rules, ground)))
      .map((exclusion) => withoutHiddenSteps(rules, exclusion, knows)),
    presumption: presumption !== null && knows(ofPresumption(rules, presumption.kind)) ? presumption : null,
    presumptions: evaluation.presumptions.filter(({ kind }) => knows(ofPresumption(rules, kind))),
    consequences: knows('medical') ? evaluation.consequences : [],
    findings: evaluation.findings.filter((finding) =>
      finding.obligation === undefined ? knows(ofFinding(rules, finding)) : seen.has(finding.obligation),
    ),
    needs: evaluation.needs.filter(({ fact }) => knows(ofFact(rules, fact))),
    judgements: evaluation.judgements
      .filter(
        ({ question, obligation, obligations: about }) =>
          knows(ofQuestion(rules, question)) &&
          (obligation === undefined || seen.has(obligation)) &&
          (about === undefined || about.some((key) => seen.has(key))),
      )
      .map((judgement) => withoutHiddenKeys(judgement, seen)),
    ...(otherwise !== undefined && otherwise.length > 0 && { otherwise }),
    ...(leftOut !== undefined && leftOut.length > 0 && { leftOut }),
  }
}

type Knows = (confidentiality: Confidentiality) => boolean

/**
 * Where `requireCoverage` left something out, the case may count as not covered because it stands at that step. The status
 * would then show the step.
 */
const ofStatus = ({ status, leftOut }: Evaluation): Confidentiality =>
  status === 'notCovered' && leftOut !== undefined ? 'medical' : confidentialityOfStatus[status]

const withoutEnd = ({ incapacityEndedOn: _, ...rest }: Evaluation['case']): Evaluation['case'] => rest

/** Tells whether the key of an obligation or of a presumption may be known. */
const knowsKey = (rules: Rulebook, key: string, evaluation: Evaluation, audience: Audience): boolean => {
  const [presumption] = presumptionsNamed(rules, key)
  return presumption === undefined
    ? isKnown(rules, nameOfKey(key), evaluation, audience)
    : mayKnow(audience, presumption.confidentiality)
}

/** The obligation without the readings that show a fact of the case that the audience may not know. */
const withoutHiddenReadings = (obligation: Obligation, knows: Knows): Obligation => {
  const { readings, ...rest } = obligation
  const seen = readings?.filter(({ reading }) => knows(confidentialityOfReading(reading)))
  if (seen === undefined || seen.length === readings?.length) return obligation
  return seen.length === 0 ? rest : { ...rest, readings: seen }
}

/** What only another answer would give, as far as the audience may know it; an empty list where it may know nothing of it. */
const knownOf = ({ reading, ...gives }: Otherwise, rules: Rulebook, knows: Knows): readonly Otherwise[] => {
  if (!knows(confidentialityOfReading(reading))) return []
  const presumptions = gives.presumptions?.filter(({ kind }) => knows(ofPresumption(rules, kind))) ?? []
  const consequences = knows('medical') ? (gives.consequences ?? []) : []
  if (presumptions.length === 0 && consequences.length === 0) return []
  return [
    {
      reading,
      ...(presumptions.length > 0 && { presumptions }),
      ...(consequences.length > 0 && { consequences }),
    },
  ]
}

/**
 * How confidential a reading in a result is. Anyone may read the law; what the reading shows of the case is that its question
 * arises there. So the question decides.
 * @internal
 */
export const confidentialityOfReading = (reading: string): Confidentiality => {
  const named = namedReading(reading)
  return (named && confidentialityOfQuestion[named.id]) ?? 'contract'
}

/** The obligation without the cause of its lapse, where the audience may not know that cause. */
const withoutHiddenCause = (obligation: Obligation, knows: Knows): Obligation => {
  const { lapsedBy, ...rest } = obligation
  return lapsedBy === undefined || knows(confidentialityOf[lapsedBy.type]) ? obligation : rest
}

/** The decision without the keys of steps that the audience may not know. */
const withoutHiddenKeys = (judgement: Judgement, seen: ReadonlySet<string>): Judgement =>
  judgement.obligations === undefined
    ? judgement
    : { ...judgement, obligations: judgement.obligations.filter((key) => seen.has(key)) }

const withoutHiddenSteps = (rules: Rulebook, exclusion: Exclusion, knows: Knows): Exclusion => {
  const bars = exclusion.bars.filter((rule) => knows(ofRule(rules, rule)))
  const own = new Set(
    bars
      .flatMap((rule) => recordsOf(rules, rule))
      .flatMap(versionsOf)
      .flatMap(({ barredBy, suspendedBy }) => [
        ...(barredBy?.[exclusion.ground] ?? []),
        ...(suspendedBy?.[exclusion.ground] ?? []),
      ]),
  )
  return { ...exclusion, bars, norms: exclusion.norms.filter((norm) => own.has(norm)) }
}

/**
 * Tells whether an audience may know of the obligations of a rule in an evaluation.
 *
 * An answer that the caller chose may move the days that are counted from the start by something that the audience may not
 * know: by RD-13 they move with maternity protection. Of the rules with such days it may then know only its own.
 * @internal
 */
export const isKnown = (rules: Rulebook, rule: string, { chosen }: Evaluation, audience: Audience): boolean => {
  const knows = (confidentiality: Confidentiality): boolean => mayKnow(audience, confidentiality)
  if (!knows(ofRule(rules, rule))) return false
  const showsFact = Object.entries(chosen?.readings ?? {}).some(
    ([id, value]) => !knows(confidentialityOfReading(`${id}:${value}`)),
  )
  return !(
    showsFact && recordsOf(rules, rule).some((record) => record.bearer !== audience && countsFromStart(rules, record))
  )
}

// Where no record is found, the value is `medical`: only an audience that may know everything sees it.

/** All records of a rule are equally confidential. */
const ofRule = (rules: Rulebook, rule: string): Confidentiality =>
  recordsOf(rules, rule)[0]?.confidentiality ?? 'medical'

const ofObligation = ({ obligations }: Rulebook, { variant }: Obligation): Confidentiality =>
  obligations.find(({ id }) => id === variant)?.confidentiality ?? 'medical'

const ofGround = (rules: Rulebook, ground: Ground): Confidentiality =>
  rules.exclusions.find((rule) => rule.ground === ground)?.confidentiality ?? 'medical'

const ofPresumption = (rules: Rulebook, kind: PresumptionKind): Confidentiality =>
  rules.presumptions.find((rule) => rule.kind === kind)?.confidentiality ?? 'medical'

const ofFact = (rules: Rulebook, fact: string): Confidentiality =>
  rules.needs.find((need) => need.fact === fact)?.confidentiality ?? 'medical'

const ofQuestion = (rules: Rulebook, question: string): Confidentiality =>
  rules.judgements.find((rule) => rule.question === question)?.confidentiality ?? 'medical'

/** A finding about a channel concerns a contact of the coordinator, so the coordinator may know it. */
const ofFinding = (rules: Rulebook, { code }: Finding): Confidentiality =>
  code === 'channel'
    ? 'trajectory'
    : (rules.findings.flatMap((rule) => ('moment' in rule && rule.code === code ? [rule.confidentiality] : []))[0] ??
      'medical')
