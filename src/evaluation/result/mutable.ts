/** A type without `readonly`, for a result that is being built. @internal */
export type Mutable<Type> = { -readonly [field in keyof Type]: Type[field] }
