// The only file that imports fp-ts. The long path is needed, because the short one fails with ES modules in Node.
export { type Either, left, right } from 'fp-ts/lib/Either.js'
export type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
