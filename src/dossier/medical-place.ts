import { confidentialityOf } from './cause.js'

type Path = readonly PropertyKey[]

const confidentialities: { readonly [type: string]: string } = confidentialityOf

/**
 * Whether the value at a path may be medical: it stands in an event that only the advising doctor may know of, or in
 * one of an unknown type. `event` is the event of that path, as far as the path lies within one.
 * @internal
 */
export const isMedicalPlace = ([part]: Path, event: unknown): boolean =>
  part === 'events' && !isKnownToOthers(Reflect.get(Object(event), 'type'))

/** Whether others than the advising doctor may know that an event of this type happened. @internal */
export const isKnownToOthers = (type: unknown): boolean =>
  typeof type === 'string' && Object.hasOwn(confidentialities, type) && confidentialities[type] !== 'medical'
