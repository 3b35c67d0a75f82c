import { createHash, timingSafeEqual } from 'node:crypto'
import { type Audience, audiences } from 'terug-naar-werk'

/** The digests of the tokens. The operator decides with a token for whom a caller asks; a body cannot say it. */
export type Tokens = readonly { readonly audience: Audience; readonly digest: Buffer }[]

const SHORTEST = 32

const isAudience = (text: string): text is Audience => audiences.some((audience) => audience === text)

/** Reads a file such as `{ "advisingDoctor": "…", "coordinator": "…" }`. Its errors never repeat a token. */
export const readTokens = (text: string): Tokens => {
  const entries = Object.entries(objectIn(text))
  if (entries.length === 0) throw new Error('The file of tokens holds no token.')
  const tokens = entries.map(([audience, token]) => {
    if (!isAudience(audience)) throw new Error(`The file of tokens may only name: ${audiences.join(', ')}.`)
    if (typeof token !== 'string' || token.length < SHORTEST)
      throw new Error(`The token of ${audience} must be a text of at least ${SHORTEST} characters.`)
    return { audience, digest: digestOf(token) }
  })
  const different = new Set(tokens.map(({ digest }) => digest.toString('hex')))
  if (different.size < tokens.length) throw new Error('Two audiences have the same token.')
  return tokens
}

/** The audience of `Authorization: Bearer …`; undefined where the token is unknown or absent. */
export const audienceOf = (tokens: Tokens, authorization: string | undefined): Audience | undefined => {
  const token = /^Bearer +([^ ]+)$/i.exec(authorization ?? '')?.[1]
  if (token === undefined) return undefined
  const digest = digestOf(token)
  return tokens.find((known) => timingSafeEqual(known.digest, digest))?.audience
}

/** Digests have one length, which `timingSafeEqual` needs. */
const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest()

const objectIn = (text: string): object => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The message of the parser may repeat a part of a token.
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('The file of tokens must be a JSON object.')
  return value
}
