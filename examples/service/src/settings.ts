import { readFileSync } from 'node:fs'
import { readTokens, type Tokens } from './tokens.js'

/** What the operator decides. */
export interface Settings {
  readonly host: string
  readonly port: number
  readonly tokens: Tokens
  /** The largest body, in bytes. */
  readonly largestBody: number
  /** The most events of a dossier. The package accepts 10,000. */
  readonly mostEvents: number
  /** The longest agenda, in days. An agenda evaluates the dossier again for each day on which something changes. */
  readonly longestAgenda: number
  /** How long a server that ends still accepts requests, so that a load balancer can see that it is not ready. */
  readonly drainMilliseconds: number
  readonly logLevel: string
}

/** The limits of a server to which the operator gives none. */
export const defaultLimits = { largestBody: 262_144, mostEvents: 500, longestAgenda: 1_096 } as const

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'silent']

type Environment = { readonly [name: string]: string | undefined }

/** Reads the variables of the environment; throws an error that names the one that is wrong. */
export const readSettings = (environment: Environment): Settings => {
  const file = environment['TOKENS_FILE']
  if (file === undefined) throw new Error('TOKENS_FILE must name the file of tokens. `npm run -s tokens` prints one.')
  const logLevel = environment['LOG_LEVEL'] ?? 'info'
  if (!LOG_LEVELS.includes(logLevel)) throw new Error(`LOG_LEVEL must be one of: ${LOG_LEVELS.join(', ')}.`)
  return {
    host: environment['HOST'] ?? '127.0.0.1',
    port: integer(environment, 'PORT', 3000, 0, 65_535),
    tokens: readTokens(readFileSync(file, 'utf8')),
    largestBody: integer(environment, 'LARGEST_BODY', defaultLimits.largestBody, 1_024, 16_777_216),
    mostEvents: integer(environment, 'MOST_EVENTS', defaultLimits.mostEvents, 1, 10_000),
    longestAgenda: integer(environment, 'LONGEST_AGENDA', defaultLimits.longestAgenda, 1, 36_525),
    drainMilliseconds: integer(environment, 'DRAIN_MILLISECONDS', 0, 0, 60_000),
    logLevel,
  }
}

const integer = (environment: Environment, name: string, otherwise: number, least: number, most: number): number => {
  const text = environment[name]
  if (text === undefined) return otherwise
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= least && value <= most)) throw new Error(`${name} must be a whole number from ${least} to ${most}.`)
  return value
}
