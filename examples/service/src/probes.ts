import type { FastifyInstance } from 'fastify'
import { Refused } from './problem.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Whether a load balancer may send requests; false as soon as the server is told to end. */
    readiness: { isReady: boolean }
  }
}

/** `/health/live`: the process answers. `/health/ready`: it accepts requests. */
export const addProbes = (app: FastifyInstance): void => {
  app.decorate('readiness', { isReady: true })
  app.get('/health/live', { schema: { hide: true } }, async () => ({ status: 'live' }))
  app.get('/health/ready', { schema: { hide: true } }, async () => {
    if (!app.readiness.isReady) throw new Refused('not-ready')
    return { status: 'ready' }
  })
}
