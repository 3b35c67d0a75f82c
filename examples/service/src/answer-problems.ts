import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Issue } from 'terug-naar-werk'
import { askedLanguage } from './asked-language.js'
import { logError } from './log.js'
import { problemOf, Refused } from './problem.js'
import type { ProblemKind } from './problem-texts.js'

/** Every refusal is a problem (RFC 9457) in the language of the caller. */
export const addProblems = (app: FastifyInstance): void => {
  app.addHook('onSend', async (request, reply) => {
    reply.headers({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-language': askedLanguage(request.headers['accept-language']),
      vary: 'Accept-Language',
    })
  })
  app.setErrorHandler((error, request, reply) => {
    const kind = kindOf(error)
    if (kind === 'internal-error') logError(request.log, error)
    if (kind === 'unauthorised') reply.header('www-authenticate', 'Bearer')
    return writeProblem(request, reply, kind, error instanceof Refused ? error.issues : [])
  })
  app.setNotFoundHandler((request, reply) => {
    const url = request.url.split('?')[0] ?? ''
    const allowed = METHODS.filter((method) => app.hasRoute({ method, url }))
    if (allowed.length === 0) return writeProblem(request, reply, 'not-found')
    reply.header('allow', allowed.join(', '))
    return writeProblem(request, reply, 'method-not-allowed')
  })
}

/** What the routes of this server use. */
const METHODS = ['GET', 'HEAD', 'POST'] as const

export const writeProblem = (
  request: FastifyRequest,
  reply: FastifyReply,
  kind: ProblemKind,
  issues: readonly Issue[] = [],
): FastifyReply => {
  const language = askedLanguage(request.headers['accept-language'])
  const problem = problemOf(kind, language, issues, request.audience ?? 'employer')
  return reply.code(problem.status).type('application/problem+json').send(problem)
}

const kindOf = (error: unknown): ProblemKind => {
  if (error instanceof Refused) return error.kind
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  if (status === 413) return 'body-too-large'
  if (status === 415) return 'not-json-content'
  return typeof status === 'number' && status >= 400 && status < 500 ? 'bad-request' : 'internal-error'
}

/** What is no HTTP at all has no language and no request: the answer is in Dutch, and the connection ends. */
export const writeClientError = (_error: Error, socket: Socket): void => {
  if (!socket.writable) return
  const body = JSON.stringify(problemOf('bad-request', 'nl'))
  socket.end(
    [
      'HTTP/1.1 400 Bad Request',
      'Content-Type: application/problem+json',
      'Content-Language: nl',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}
