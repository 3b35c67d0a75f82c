import type { FastifyBaseLogger, FastifyInstance, FastifyServerOptions } from 'fastify'

/** JSON lines by pino. Nothing of a request is written but what `addRequestLog` names. */
export const loggerOptions = (level: string, stream?: { write(line: string): void }) =>
  ({
    level,
    // What Fastify itself logs of a request or an error would hold the address or a message.
    serializers: { req: () => ({}), res: () => ({}), err: errorInLog },
    ...(stream && { stream }),
  }) satisfies FastifyServerOptions['logger']

/** Where an error happened. Its message may repeat a value of the input, and so the first line of its stack as well. */
export const errorInLog = (error: Error): { type: string; message: string; stack: string } => ({
  type: error.name,
  message: '',
  stack: (error.stack ?? '')
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n'),
})

export const logError = (log: FastifyBaseLogger, error: unknown): void =>
  log.error({ err: error instanceof Error ? error : new Error('not an error') }, 'request failed')

/** One line for each response: the route as it is declared, never the address that was asked. */
export const addRequestLog = (app: FastifyInstance): void => {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        audience: request.audience ?? 'none',
        milliseconds: Math.round(reply.elapsedTime * 100) / 100,
      },
      'response sent',
    )
  })
}
