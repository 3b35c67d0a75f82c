import * as z from 'zod/mini'
import { type Cause, confidentialityOf } from '../dossier/cause.js'
import { daySchema } from '../dossier/event-fields.js'
import { absencePlaces } from '../dossier/event-values.js'
import { everyMoment } from '../dossier/moment-place.js'
import { consequenceCauses } from '../evaluation/result/consequence.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import { answers } from '../law/answers.js'
import { coverages } from '../law/coverage.js'
import { bearers } from '../law/norm.js'
import { type NoticeId, notices } from '../law/notice.js'
import { schemes } from '../law/scheme.js'
import { otherAnchors } from '../law/term.js'
import { consequenceKinds } from '../rules/consequences.js'
import { exclusionModalities } from '../rules/exclusion-rule.js'
import { findingCodes, findingSeverities } from '../rules/findings.js'
import { grounds } from '../rules/ground.js'
import { judgementQuestions } from '../rules/judgements.js'
import { obligationBases, obligationModalities } from '../rules/obligation-rule.js'
import { obligationStates } from '../rules/obligation-state.js'
import { obligations, type RuleId } from '../rules/obligations.js'
import { presumptionEnds, presumptionKinds } from '../rules/presumption.js'
import { dossierStatuses } from '../rules/status/dossier-status.js'
import { answerSchemas } from './answer-schemas.js'
import { named } from './named.js'
import { normSchema } from './norm-schema.js'
import { sameForEach } from './same-for-each.js'

const listOf = <Schema extends z.ZodMiniType>(schema: Schema) => z.readonly(z.array(schema))

const record = <const Shape extends z.core.$ZodShape>(shape: Shape) => z.readonly(z.strictObject(shape))

const cited = listOf(normSchema)

/** The records of the rulebook; a draft of a law adds none. */
const variant = z.enum(obligations.map(({ id }) => id))

// SAFETY: the rules of the rulebook are the rule ids, by definition of that type.
const rule = named('RuleId', z.enum([...new Set(obligations.map((obligation) => obligation.rule))] as RuleId[]))

// SAFETY: the table has a row for each cause, by its type.
const cause = named('Cause', z.enum(Object.keys(confidentialityOf) as Cause[]))

const moment = named('Moment', z.enum(everyMoment))

const bearer = named('Bearer', z.enum(bearers))

const window = named('Window', record({ from: daySchema, until: z.nullable(daySchema) }))

const state = named('ObligationState', z.enum(obligationStates))

const keys = listOf(z.string())

/** The question and the answer in the name of a reading, such as `RD-6:sameDate`. */
const reading = z.enum(
  Object.entries(answers).flatMap(([question, values]) => values.map((value) => `${question}:${value}`)),
)

// SAFETY: the notices are made of the notice ids, by definition of their type.
const noticeId = z.enum(notices.map(({ id }) => id) as NoticeId[])

const notice = record({
  id: noticeId,
  text: z.string(),
  norms: cited,
})

const reform = record({ id: z.string(), title: z.string(), invented: z.literal(true) })

const obligation = named(
  'Obligation',
  record({
    key: z.string(),
    rule,
    variant,
    bearer,
    alsoBy: z.exactOptional(listOf(z.literal('teamMember'))),
    modality: z.enum(obligationModalities),
    basis: z.exactOptional(z.enum(obligationBases)),
    window,
    trigger: record({ type: cause, on: daySchema, moment: z.exactOptional(moment) }),
    countedFrom: z.exactOptional(record(sameForEach(otherAnchors, z.exactOptional(daySchema)))),
    state,
    fulfilledOn: z.exactOptional(daySchema),
    barredBy: z.exactOptional(keys),
    lapsedBy: z.exactOptional(record({ type: cause, on: daySchema })),
    norms: cited,
    amendedBy: z.exactOptional(listOf(z.string())),
    notices: z.exactOptional(listOf(noticeId)),
    readings: z.exactOptional(
      listOf(record({ reading, window, state: z.exactOptional(state), fulfilledOn: z.exactOptional(daySchema) })),
    ),
  }),
)

const exclusion = named(
  'Exclusion',
  record({
    key: z.string(),
    ground: z.enum(grounds),
    modality: z.enum(exclusionModalities),
    from: daySchema,
    until: z.nullable(daySchema),
    bars: listOf(rule),
    norms: cited,
    amendedBy: z.exactOptional(listOf(z.string())),
    notices: z.exactOptional(listOf(noticeId)),
  }),
)

const presumptionAlone = {
  key: z.string(),
  kind: z.enum(presumptionKinds),
  from: daySchema,
  until: daySchema,
  maxUntil: daySchema,
  endedBy: z.nullable(z.enum(presumptionEnds)),
  norms: cited,
  amendedBy: z.exactOptional(listOf(z.string())),
  notices: z.exactOptional(listOf(noticeId)),
}

const presumption = named(
  'Presumption',
  record({ ...presumptionAlone, readings: z.exactOptional(listOf(record({ reading, window }))) }),
)

const rate = { kind: z.enum(consequenceKinds), percentage: z.number().check(z.gt(0), z.lte(100)) }

const consequenceAlone = {
  key: z.string(),
  ...rate,
  cause: z.enum(consequenceCauses),
  at: z.exactOptional(z.enum(absencePlaces)),
  absence: z.exactOptional(z.int().check(z.minimum(1))),
  plannedOn: z.exactOptional(daySchema),
  from: daySchema,
  until: z.nullable(daySchema),
  norms: cited,
  amendedBy: z.exactOptional(listOf(z.string())),
}

const consequence = named(
  'Consequence',
  record({ ...consequenceAlone, readings: z.exactOptional(listOf(record({ reading, ...rate }))) }),
)

const otherwise = named(
  'Otherwise',
  record({
    reading,
    presumptions: z.exactOptional(listOf(record(presumptionAlone))),
    consequences: z.exactOptional(listOf(record(consequenceAlone))),
  }),
)

const finding = named(
  'Finding',
  record({
    code: z.enum(findingCodes),
    severity: z.enum(findingSeverities),
    on: daySchema,
    obligation: z.exactOptional(z.string()),
    exclusions: z.exactOptional(keys),
    norms: cited,
    basis: z.exactOptional(z.enum(obligationBases)),
  }),
)

const need = named('Need', record({ fact: z.string(), since: daySchema, waits: listOf(rule), norms: cited }))

const judgement = named(
  'Judgement',
  record({
    question: z.enum(judgementQuestions),
    by: bearer,
    options: listOf(z.string()),
    since: daySchema,
    obligation: z.exactOptional(z.string()),
    obligations: z.exactOptional(keys),
    norms: cited,
    basis: z.exactOptional(z.enum(obligationBases)),
  }),
)

const chosen = record({
  knownOn: z.exactOptional(daySchema),
  readings: z.exactOptional(z.readonly(z.exactPartial(z.strictObject(answerSchemas)))),
  rollOver: z.exactOptional(z.literal('nextWorkingDay')),
  saturday: z.exactOptional(z.literal('free')),
})

/** @internal */
export const evaluationShape = record({
  id: z.exactOptional(z.string()),
  asOf: daySchema,
  case: record({
    scheme: z.enum(schemes),
    employmentContract: z.boolean(),
    incapacityStart: daySchema,
    incapacityEndedOn: z.exactOptional(daySchema),
  }),
  chosen: z.exactOptional(chosen),
  law: record({
    version: z.string(),
    coverage: z.enum(coverages),
    notices: listOf(notice),
    reforms: z.exactOptional(listOf(reform)),
  }),
  status: named('DossierStatus', z.enum(dossierStatuses)),
  obligations: listOf(obligation),
  exclusions: listOf(exclusion),
  presumption: z.nullable(presumption),
  presumptions: listOf(presumption),
  consequences: listOf(consequence),
  findings: listOf(finding),
  needs: listOf(need),
  judgements: listOf(judgement),
  otherwise: z.exactOptional(listOf(otherwise)),
  leftOut: z.exactOptional(listOf(record({ key: z.string(), notices: listOf(noticeId) }))),
}).register(z.globalRegistry, { id: 'Evaluation', title: 'Evaluation' })

/**
 * The schema of what `evaluate` gives. A type test holds it equal to the type `Evaluation`.
 *
 * @example
 * ```ts
 * import { evaluate, isDay, parseDossier } from 'terug-naar-werk'
 * import { evaluationSchema } from 'terug-naar-werk/schema'
 * const asOf = '2023-04-20'
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const evaluation = parsed._tag === 'Right' && isDay(asOf) && evaluate(parsed.right, { asOf })
 * evaluationSchema.safeParse(evaluation).success // => true
 * ```
 * @category Evaluation
 */
export const evaluationSchema: z.ZodMiniType<Evaluation> = evaluationShape
