import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { rulebookFingerprint } from 'terug-naar-werk'

/** `/metrics`: the requests by route, method and status, the state of the process, and the rules that are evaluated. */
export const addMetrics = (app: FastifyInstance): void => {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last byte of its response.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [register],
  })
  const rules = new Gauge({
    name: 'rulebook_info',
    help: 'Always 1; the label is the fingerprint of the rules.',
    labelNames: ['fingerprint'] as const,
    registers: [register],
  })
  rules.set({ fingerprint: rulebookFingerprint() }, 1)

  app.addHook('onResponse', async (request, reply) => {
    // The route as it is declared: an address that was asked could hold anything, and any number of values.
    const route = request.routeOptions.url ?? 'none'
    duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1_000)
  })
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    reply.type(register.contentType)
    return register.metrics()
  })
}
