import { randomUUID } from 'node:crypto'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { addProblems, writeClientError, writeProblem } from './answer-problems.js'
import { componentsOf } from './components.js'
import { addJsonBodies } from './json-bodies.js'
import { addRequestLog, loggerOptions } from './log.js'
import { addMetrics } from './metrics.js'
import { openApi } from './openapi.js'
import { addProbes } from './probes.js'
import { addRoutes } from './routes.js'
import type { Settings } from './settings.js'

/** A server with all its routes that does not listen yet. */
export const serverOf = async (
  settings: Settings,
  logStream?: { write(line: string): void },
): Promise<FastifyInstance> => {
  const app = Fastify({
    logger: loggerOptions(settings.logLevel, logStream),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: settings.largestBody,
    // An id of the caller could be one of a person.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    clientErrorHandler: writeClientError,
    frameworkErrors: (_error, request, reply) => writeProblem(request, reply, 'bad-request'),
  })
  // The package reads the bodies: its issues say more than a schema can, and in four languages. The tests hold the
  // responses against their schemas.
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(() => (data) => JSON.stringify(data))
  app.decorateRequest('audience', null)
  addJsonBodies(app)
  addProblems(app)
  addRequestLog(app)
  addMetrics(app)

  for (const [$id, schema] of Object.entries(componentsOf(settings))) app.addSchema({ $id, ...schema })
  await app.register(swagger, openApi)
  await app.register(swaggerUi, { routePrefix: '/docs' })
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  addProbes(app)
  await app.register(async (closed) => addRoutes(closed, settings))
  await app.ready()
  return app
}
