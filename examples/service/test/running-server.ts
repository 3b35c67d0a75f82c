import { readdirSync, readFileSync } from 'node:fs'
import type { Audience } from 'terug-naar-werk'
import { serverOf } from '../src/server.js'
import { defaultLimits, type Settings } from '../src/settings.js'
import { readTokens } from '../src/tokens.js'

/** Invented tokens. */
export const tokens: { readonly [audience in Audience]: string } = {
  advisingDoctor: 'invented-token-of-the-advising-doctor',
  insured: 'invented-token-of-the-insured-person',
  coordinator: 'invented-token-of-the-coordinator',
  employer: 'invented-token-of-the-employer-xxx',
}

export const testSettings: Settings = {
  ...defaultLimits,
  host: '127.0.0.1',
  port: 0,
  tokens: readTokens(JSON.stringify(tokens)),
  drainMilliseconds: 0,
  logLevel: 'info',
}

/** A server that listens on a free port of this machine, and what it logged. */
export const runningServer = async (changed: Partial<Settings> = {}) => {
  const logged: string[] = []
  const app = await serverOf({ ...testSettings, ...changed }, { write: (line) => logged.push(line) })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const post = (path: string, body: unknown, audience: Audience = 'advisingDoctor', language = 'en') =>
    fetch(`${address}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${tokens[audience]}`,
        'content-type': 'application/json',
        'accept-language': language,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return { app, address, logged, post }
}

export const dossier = {
  scheme: 'employee',
  employmentContract: true,
  incapacity: { start: '2022-12-31' },
  events: [
    { type: 'questionnaireSent', on: '2023-03-10', route: 'A' },
    { type: 'permittedWorkStarted', on: '2023-03-20' },
  ],
}

export const options = { asOf: '2023-04-03' } as const

interface Shown {
  readonly asOf: string
  readonly dossier: { readonly [key: string]: unknown }
}

const folder = new URL('../../../dossiers/', import.meta.url)

/** The dossiers of the examples, each with its day. */
export const shownDossiers: readonly Shown[] = readdirSync(folder).map((file): Shown => {
  // SAFETY: the files of that folder have this form; the tests of the package hold them to it.
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Shown
})
