/** The responses of a route that takes a dossier, as its description in OpenAPI. */
export const describedResponses = (answer: string) => ({
  200: {
    description: 'The answer, as the audience of the token may see it.',
    content: { 'application/json': { schema: { $ref: `${answer}#` } } },
  },
  ...Object.fromEntries(
    Object.entries(PROBLEMS).map(([status, description]) => [
      status,
      { description, content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } } },
    ]),
  ),
})

const PROBLEMS = {
  400: 'The request or its JSON cannot be read.',
  401: 'There is no valid token.',
  413: 'The body is too large.',
  415: 'The body is not application/json.',
  422: 'The input is not accepted; `errors` says why.',
  500: 'There is an error in the service.',
  503: 'The service is ending.',
} as const
