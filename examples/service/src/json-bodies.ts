import type { FastifyInstance } from 'fastify'
import { Refused } from './problem.js'

/** JSON in UTF-8 is the only body. The message of a parser would repeat a part of the body. */
export const addJsonBodies = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => {
    try {
      const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
      return value
    } catch {
      throw new Refused('not-json')
    }
  })
}
