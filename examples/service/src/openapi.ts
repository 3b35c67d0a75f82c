import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'

/** What the OpenAPI document says besides the routes. */
export const openApi: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Terug Naar Werk',
      version: '0.2.0',
      description:
        'The steps of the Belgian return-to-work trajectory: who must do what, by when, and by which norm. ' +
        'Nothing is stored. The token decides for which audience the answer is written.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [{ name: 'dossiers', description: 'Answers to one dossier.' }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  },
  refResolver: { buildLocalReference: ({ $id }, _base, _fragment, index) => String($id ?? `schema-${index}`) },
}
