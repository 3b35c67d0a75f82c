import * as z from 'zod/mini'
import { daySchema } from '../dossier/event-fields.js'
import { everyMoment } from '../dossier/moment-place.js'
import { opaqueText } from '../dossier/opaque-text.js'
import { bearers } from '../law/norm.js'
import { schemes } from '../law/scheme.js'
import type { Ground } from '../rules/ground.js'
import { obligationModalities } from '../rules/obligation-rule.js'
import type { RecordId } from '../rules/obligations.js'
import { presumptionEnds } from '../rules/presumption.js'
import { rulebook } from '../rules/rulebook.js'
import { normSchema } from '../schema/norm-schema.js'
import { sameForEach } from '../schema/same-for-each.js'
import { maximumSchema, recurrenceSchema, windowSchema } from './boundary-schema.js'
import type { ProposedAmendment } from './proposed-amendment.js'
import { nameOfPresumption, type RecordKind, recordsOfKind } from './records.js'

/** @internal */
export const MOST_AMENDMENTS = 100

const LONGEST_LIST = 100

const listOf = <Schema extends z.ZodMiniType>(schema: Schema, least = 0) =>
  z.readonly(z.array(schema).check(z.minLength(least), z.maxLength(LONGEST_LIST)))

/** @internal */
export const inForceFields = {
  from: daySchema,
  startsFrom: z.optional(daySchema),
  startsUntil: z.optional(daySchema),
  schemes: z.optional(listOf(z.enum(schemes), 1)),
}

/** @internal */
export const lawFields = {
  id: opaqueText(64),
  title: opaqueText(200),
  inForce: z.readonly(
    z
      .array(z.strictObject(inForceFields).register(z.globalRegistry, { id: 'ProposedInForce' }))
      .check(z.minLength(1), z.maxLength(10)),
  ),
}

const law = z.strictObject(lawFields).register(z.globalRegistry, { id: 'ProposedLaw' })

const idOfLaw = opaqueText(64)

const norms = z.optional(listOf(normSchema, 1))

const groundsThat = (suspends: boolean): readonly Ground[] =>
  rulebook.exclusions.filter(({ modality }) => (modality === 'suspension') === suspends).map(({ ground }) => ground)

const bars = sameForEach(groundsThat(false), z.optional(listOf(normSchema)))

const suspensions = sameForEach(groundsThat(true), z.optional(listOf(normSchema)))

const ofStep = {
  bearer: z.optional(z.enum(bearers)),
  alsoBy: z.optional(z.readonly(z.array(z.literal('teamMember')).check(z.maxLength(1)))),
  modality: z.optional(z.enum(obligationModalities)),
  norms,
  barredBy: z.optional(z.readonly(z.strictObject(bars))),
  suspendedBy: z.optional(z.readonly(z.strictObject(suspensions))),
}

/** The fields of a record that a reform may change, by the kind of the record. @internal */
export const fieldsOfKind = {
  step: {
    window: z.optional(windowSchema),
    trigger: z.optional(listOf(z.enum(['incapacityStart', ...everyMoment]), 1)),
    ...ofStep,
  },
  repeatedStep: { window: z.optional(recurrenceSchema), ...ofStep },
  exclusion: {
    modality: z.optional(z.enum(['prohibition', 'power'])),
    until: z.optional(listOf(z.enum(everyMoment))),
  },
  presumption: {
    maximum: z.optional(maximumSchema),
    endedBy: z.optional(listOf(z.enum(presumptionEnds))),
    norms,
  },
  consequence: { percentage: z.optional(z.number().check(z.gt(0), z.lte(100))), norms },
} satisfies { readonly [kind in RecordKind]: z.core.$ZodShape }

/** The fields of the end of a record. @internal */
export const fieldsOfEnd = { ended: z.enum(['repealed', 'replacedBy']), by: z.optional(z.enum(recordsOfKind())) }

/** The tables of grounds, by the field that holds them. @internal */
export const groundFields: { readonly [field: string]: z.core.$ZodShape } = { barredBy: bars, suspendedBy: suspensions }

/** Every form of the law of an amendment, for the schema; each alone, to say what is wrong with it. @internal */
export const lawForms = { text: law, id: idOfLaw }

/** @internal */
export const anyRecord = z.enum(recordsOfKind())

const variant = <const Shape extends z.core.$ZodShape, const Name extends string>(
  id: string,
  records: readonly Name[],
  fields: Shape,
) =>
  z
    .strictObject({ law: z.union([law, idOfLaw]), record: z.enum(records), ...fields })
    .register(z.globalRegistry, { id })

// SAFETY: by the table of kinds, the names of these records are those of obligations and of exclusions.
const steps = (kind: 'step' | 'repeatedStep') => recordsOfKind(kind) as readonly RecordId[]

/** The shape by itself, which a type test compares with the type of its data. @internal */
export const amendmentShape = z
  .union([
    variant('StepChange', steps('step'), fieldsOfKind.step),
    variant('RepeatedStepChange', steps('repeatedStep'), fieldsOfKind.repeatedStep),
    variant(
      'ExclusionChange',
      rulebook.exclusions.map(({ ground }) => ground),
      fieldsOfKind.exclusion,
    ),
    variant('PresumptionChange', rulebook.presumptions.map(nameOfPresumption), fieldsOfKind.presumption),
    variant('RateChange', recordsOfKind('consequence'), fieldsOfKind.consequence),
    variant('RecordEnd', recordsOfKind(), fieldsOfEnd),
  ])
  .register(z.globalRegistry, { id: 'ProposedAmendment' })

/**
 * The schema of a list of amendments: shapes and values only. `amend` uses the same fields and then checks what no schema
 * can express.
 *
 * @example
 * ```ts
 * import { amendmentsSchema } from 'terug-naar-werk/rulebook'
 * const law = { id: 'house2027', title: 'A house rule', inForce: [{ from: '2027-01-01' }] }
 * amendmentsSchema.safeParse([{ law, record: 'doctor.inform', bearer: 'insurer' }]).success // => true
 * ```
 * @category Reforms
 */
export const amendmentsSchema: z.ZodMiniType<readonly ProposedAmendment[]> = z.readonly(
  z.array(amendmentShape).check(z.maxLength(MOST_AMENDMENTS)),
)
