import { randomBytes } from 'node:crypto'
import { audiences } from 'terug-naar-werk'

/** Prints a file of tokens: one for each audience. */
const tokens = Object.fromEntries(audiences.map((audience) => [audience, randomBytes(32).toString('base64url')]))
console.log(JSON.stringify(tokens, null, 2))
