import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import {
  type Day,
  type Dossier,
  type DossierEvent,
  type Either,
  type EvaluateOptions,
  type Evaluation,
  type EventFields,
  type EventOf,
  type EventType,
  evaluate,
  type Issue,
  isDay,
  type NonEmptyArray,
  type Obligation,
  type PlainEventType,
  parseDay,
  parseDossier,
  parseOptions,
  questionnaireSendDay,
  type RuleId,
} from 'terug-naar-werk'
import { describe, expectTypeOf, it } from 'vitest'
import * as z from 'zod/mini'
import { type FieldsOfEvents, furtherFields } from '../../src/dossier/event-fields.js'
import type { amendmentShape } from '../../src/rulebook/amendment-schema.js'
import type { ProposedAmendment } from '../../src/rulebook/proposed-amendment.js'
import type { evaluationShape } from '../../src/schema/evaluation-schema.js'
import type { dossierSchema, dossierStandardSchema, eventSchema } from '../../src/schema/index.js'
import type { optionsShape } from '../../src/schema/options-schema.js'

/** What the schemas read of the fields of each type of event. */
type FieldsRead = {
  readonly [type in keyof EventFields]: z.output<z.ZodMiniObject<(typeof furtherFields)[type], z.core.$strict>>
}

describe('a day', () => {
  it('is made by a check, never by a plain text', () => {
    expectTypeOf(parseDay).returns.toEqualTypeOf<Either<Issue, Day>>()
    expectTypeOf<string>().not.toExtend<Day>()
    expectTypeOf<Day>().toExtend<string>()
    const text: string = '2023-01-16'
    // @ts-expect-error TS2345: a text is no Day until it was checked
    questionnaireSendDay(text)
    if (isDay(text)) expectTypeOf(questionnaireSendDay(text).from).toEqualTypeOf<Day>()
  })
})

describe('a dossier', () => {
  it('comes out of parseDossier with at least one issue, or whole', () => {
    expectTypeOf(parseDossier).parameter(0).toEqualTypeOf<unknown>()
    expectTypeOf(parseDossier).returns.toEqualTypeOf<Either<NonEmptyArray<Issue>, Dossier>>()
  })

  it('is readonly', () => {
    const dossier = {} as Dossier
    // @ts-expect-error TS2540: the data is readonly
    dossier.scheme = 'employee'
  })

  it('has the same shape in the types and in the schema', () => {
    expectTypeOf<z.infer<typeof dossierSchema>>().toEqualTypeOf<Dossier>()
    expectTypeOf<z.infer<typeof eventSchema>>().toEqualTypeOf<DossierEvent>()
    expectTypeOf<FieldsRead>().toExtend<EventFields>()
    // The elements of a plan are a readonly list in the type, which no schema can say.
    expectTypeOf<Omit<EventFields, 'planDrawnUp'>>().toExtend<Omit<FieldsRead, 'planDrawnUp'>>()
  })

  it('has no event without its place in the order of a day', () => {
    // @ts-expect-error TS2344: the types are read off that order
    expectTypeOf<EventOf<'coffeeOffered'>>()
    expectTypeOf<PlainEventType | keyof EventFields>().toEqualTypeOf<EventType>()
  })

  it('has no event without its fields in the schema', () => {
    const { referred: _, ...forgotten } = furtherFields
    // @ts-expect-error TS1360: one type is missing
    forgotten satisfies FieldsOfEvents
    const narrowed = { ...furtherFields, zivStarted: {} }
    // @ts-expect-error TS1360: one field is missing
    narrowed satisfies FieldsOfEvents
    const widened = { ...furtherFields, zivStarted: { situation: z.string() } }
    // @ts-expect-error TS1360: not every text is a situation
    widened satisfies FieldsOfEvents
  })

  it('knows the fields of each event', () => {
    expectTypeOf<EventOf<'capacityEstimated'>['category']>().toEqualTypeOf<1 | 2 | 3 | 4>()
    expectTypeOf<EventOf<'referred'>>().not.toHaveProperty('category')
  })
})

describe('the Standard Schema of a dossier', () => {
  it('is one for whoever knows the standard, and gives a dossier', () => {
    expectTypeOf<typeof dossierStandardSchema>().toExtend<StandardSchemaV1<unknown, Dossier>>()
    expectTypeOf<typeof dossierStandardSchema>().toExtend<StandardJSONSchemaV1<unknown, Dossier>>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof dossierStandardSchema>>().toEqualTypeOf<Dossier>()
    expectTypeOf<StandardSchemaV1.InferInput<typeof dossierStandardSchema>>().toEqualTypeOf<unknown>()
  })
})

describe('the options of an evaluation', () => {
  it('come out of parseOptions with at least one issue, or whole', () => {
    expectTypeOf(parseOptions).parameter(0).toEqualTypeOf<unknown>()
    expectTypeOf(parseOptions).returns.toEqualTypeOf<Either<NonEmptyArray<Issue>, EvaluateOptions>>()
  })

  it('have the same shape in the type and in the schema', () => {
    expectTypeOf<z.infer<typeof optionsShape>>().toEqualTypeOf<EvaluateOptions>()
  })
})

describe('an amendment', () => {
  it('may be what the schema gives, and the other way round', () => {
    expectTypeOf<z.infer<typeof amendmentShape>>().toExtend<ProposedAmendment>()
    expectTypeOf<ProposedAmendment>().toExtend<{ readonly law: z.infer<typeof amendmentShape>['law'] }>()
  })
})

describe('an evaluation', () => {
  it('needs the day to look from', () => {
    // @ts-expect-error TS2345: asOf is required
    evaluate({} as Dossier, {})
    evaluate({} as Dossier, { asOf: {} as Day, readings: { 'RD-5': 'monthAfterReferral' } })
    // @ts-expect-error TS2353: there is no such question
    evaluate({} as Dossier, { asOf: {} as Day, readings: { 'RD-99': 'x' } })
  })

  it('has the same shape in the type and in the schema', () => {
    expectTypeOf<z.infer<typeof evaluationShape>>().toEqualTypeOf<Evaluation>()
  })

  it('has closed unions', () => {
    expectTypeOf<Obligation['rule']>().toEqualTypeOf<RuleId>()
    expectTypeOf<Obligation['state']>().toEqualTypeOf<
      'upcoming' | 'open' | 'overdue' | 'fulfilled' | 'fulfilledLate' | 'barred' | 'suspended' | 'lapsed'
    >()
    expectTypeOf<Obligation['bearer']>().toEqualTypeOf<
      'insured' | 'advisingDoctor' | 'coordinator' | 'insurer' | 'parties'
    >()
    expectTypeOf<'estimate.frist'>().not.toExtend<RuleId>()
  })
})
