import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Audience, agendaFor, evaluate, explain, redact } from 'terug-naar-werk'
import { askedLanguage } from './asked-language.js'
import { describedResponses } from './described-responses.js'
import { Refused } from './problem.js'
import { bodyOf, issueAt, readCase, readDay } from './request-body.js'
import type { Settings } from './settings.js'
import { audienceOf } from './tokens.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** For whom the caller asks, by its token; null before the token was looked at. */
    audience: Audience | null
  }
}

const LONGEST_KEY = 200
const MILLISECONDS_OF_DAY = 86_400_000

/** The three routes that take a dossier. All of them are closed to a caller without a token. */
export const addRoutes = (app: FastifyInstance, { tokens, mostEvents, longestAgenda }: Settings): void => {
  app.addHook('onRequest', async (request) => {
    request.audience = audienceOf(tokens, request.headers.authorization) ?? null
    // Before the body is read: who has no token sends none.
    if (request.audience === null) throw new Refused('unauthorised')
  })

  app.post('/evaluations', described('evaluate', 'Evaluation', 'Evaluate a dossier'), async (request) => {
    const { dossier, options } = readCase(bodyOf(request.body, ['dossier', 'options']), mostEvents)
    return redact(evaluate(dossier, options), readerOf(request))
  })

  app.post('/explanations', described('explain', 'Explanation', 'Explain a part of an evaluation'), async (request) => {
    const body = bodyOf(request.body, ['dossier', 'options', 'key'])
    const { dossier, options } = readCase(body, mostEvents)
    const { key } = body
    if (typeof key !== 'string' || key === '' || [...key].length > LONGEST_KEY)
      throw new Refused('input-refused', [issueAt('type.wrong', ['key'], `a text of 1 to ${LONGEST_KEY} characters`)])
    const language = askedLanguage(request.headers['accept-language'])
    return explain(evaluate(dossier, options), key, { language, audience: readerOf(request) })
  })

  app.post('/agendas', described('listAgendas', 'Agendas', 'List the steps up to a day'), async (request) => {
    const body = bodyOf(request.body, ['dossier', 'options', 'until'])
    const { dossier, options } = readCase(body, mostEvents)
    const until = readDay(body, 'until')
    const days = (Date.parse(until) - Date.parse(options.asOf)) / MILLISECONDS_OF_DAY
    if (days < 0 || days > longestAgenda)
      throw new Refused('input-refused', [
        issueAt('day.outOfRange', ['until'], `a day from \`asOf\` to ${longestAgenda} days later`),
      ])
    return { agendas: agendaFor(dossier, options, { until }, readerOf(request)) }
  })
}

const readerOf = ({ audience }: FastifyRequest): Audience => {
  if (audience === null) throw new Refused('unauthorised')
  return audience
}

const described = (operationId: string, answer: 'Evaluation' | 'Explanation' | 'Agendas', summary: string) => ({
  schema: {
    operationId,
    summary,
    description: `${summary}, as the reader may see it for whom the token stands.`,
    tags: ['dossiers'],
    security: [{ token: [] }],
    body: { $ref: `${answer.replace(/s$/, '')}Request#` },
    headers: {
      type: 'object',
      properties: {
        'accept-language': { type: 'string', description: 'nl, fr, de or en; Dutch where it names none of them.' },
      },
    },
    response: describedResponses(answer),
  },
})
