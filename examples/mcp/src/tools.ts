import type { Tool } from '@modelcontextprotocol/sdk/types.js'
import { languages } from 'terug-naar-werk'
import { DAY, shapeOfDossier } from './shape-of-dossier.js'

export type ToolName = 'evaluate' | 'explain' | 'agenda'

export const SCHEMA_RESOURCE = 'terug-naar-werk://schema/dossier'

const day = (description: string): object => ({ $ref: '#/definitions/Day', description })

const ofCase = {
  dossier: { ...shapeOfDossier(), description: `The case. The fields of each event are in ${SCHEMA_RESOURCE}.` },
  asOf: day('The day on which the answer must be right, YYYY-MM-DD.'),
  knownOn: day('Only what was recorded by this day; everything where absent.'),
  readings: {
    type: 'object',
    description: 'Answers to questions that the sources leave open, such as {"RD-1": "oneWeek"}.',
  },
}

const tool = (name: ToolName, description: string, own: object, required: readonly string[]): Tool => ({
  name,
  description,
  inputSchema: {
    type: 'object',
    properties: { ...ofCase, ...own },
    required: ['dossier', 'asOf', ...required],
    additionalProperties: false,
    definitions: { Day: DAY },
  },
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
})

export const tools: readonly Tool[] = [
  tool(
    'evaluate',
    'Gives every step of a Belgian return-to-work trajectory (Terug Naar Werk) on a day: by whom, from which day to which day, its state, what bars it, and its norms with their sections. Never count a day yourself: ask this.',
    {},
    [],
  ),
  tool(
    'explain',
    'Explains in words why a step has its days, how they were counted, and on which source they rest; or why there is no such step. The key is that of an obligation, an exclusion, a consequence or a presumption of evaluate.',
    {
      key: { type: 'string', description: 'Such as estimate.first, or presumption.' },
      language: { enum: languages, description: 'The language of the explanation.' },
    },
    ['key'],
  ),
  tool(
    'agenda',
    'Lists for each bearer the steps that are overdue, open, or come up to a last day, if nothing further happens.',
    { until: day('The last day of the agenda.') },
    ['until'],
  ),
]

/** The names of the arguments that a tool takes. */
export const argumentsOf = (name: ToolName): readonly string[] =>
  Object.keys(tools.find((one) => one.name === name)?.inputSchema.properties ?? {})
