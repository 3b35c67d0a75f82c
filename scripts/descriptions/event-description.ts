import type { EventFields, EventType } from 'terug-naar-werk'
import type { NormId } from 'terug-naar-werk/law'

/** The number of a norm, also of one of the series of the later law and of the facts that no record cites yet. */
type NormNumber = NormId | `${'A7' | 'FA' | 'LT' | 'SA'}-${number}`

/** The further fields of an event type; none where the type has none. */
type FieldsOf<Type extends EventType> = Type extends keyof EventFields ? EventFields[Type] : object

/** The description of one event type. The page, the JSON Schema and the doc comments are made of it. */
export interface EventDescription<Type extends EventType = EventType> {
  /** Who does it, as the subject of a sentence: `the advising doctor`. */
  readonly who: string
  /** What happens, as the rest of that sentence: `sends the questionnaire to the insured`. */
  readonly does: string
  /** Which day `on` is: `the day of sending`. */
  readonly on: string
  /** What one must know besides, in whole sentences. */
  readonly remark?: string
  /** The norms that give the event its meaning. */
  readonly norms: readonly NormNumber[]
  /** What each further field says. */
  readonly fields: { readonly [field in keyof FieldsOf<Type>]-?: string }
}

/** A description for each of some event types. */
export type EventDescriptions<Type extends EventType> = { readonly [type in Type]: EventDescription<type> }
