// The one file that imports fp-ts. The long form of the path is needed: the short one fails in Node's ESM.
export { type Either, left, right } from 'fp-ts/lib/Either.js'
export type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
