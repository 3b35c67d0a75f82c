import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListResourcesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js'
import { rulebookFingerprint } from 'terug-naar-werk'
import { answerOf, isTool } from './answers.js'
import type { Settings } from './settings.js'
import { WHOLE_SCHEMA } from './shape-of-dossier.js'
import { SCHEMA_RESOURCE, tools } from './tools.js'

const INSTRUCTIONS = `Answers about the Belgian return-to-work trajectory (Terug Naar Werk).
Take every day, state and norm from these tools as it is, and cite the section that comes with it. Do not count days.
Where an answer lists other readings, tell them. Where it lists issues, the case was not evaluated: correct the arguments.
An answer holds what the reader may know; what is absent may be hidden, so do not say that there is nothing.`

const SCHEMA = {
  uri: SCHEMA_RESOURCE,
  name: 'dossier',
  description: 'JSON Schema of a dossier',
  mimeType: 'application/schema+json',
}

/** A server that answers to one audience. The arguments of a call cannot name another. */
export const serverFor = (settings: Settings): Server => {
  const server = new Server(
    { name: 'terug-naar-werk', version: rulebookFingerprint() },
    { capabilities: { tools: {}, resources: {} }, instructions: INSTRUCTIONS },
  )
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...tools] }))
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given = {} } }) => {
    if (!isTool(name))
      throw new McpError(ErrorCode.InvalidParams, `There is no tool ${JSON.stringify(name.slice(0, 64))}.`)
    return resultOf(answerOf(name, given, settings))
  })
  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources: [SCHEMA] }))
  server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) => {
    if (uri !== SCHEMA_RESOURCE)
      throw new McpError(ErrorCode.InvalidParams, 'There is one resource: the schema of a dossier.')
    return { contents: [{ uri, mimeType: SCHEMA.mimeType, text: JSON.stringify(WHOLE_SCHEMA) }] }
  })
  return server
}

const resultOf = (result: ReturnType<typeof answerOf>): CallToolResult => {
  const given = 'issues' in result ? { issues: result.issues } : result.answer
  return {
    content: [{ type: 'text', text: JSON.stringify(given) }],
    structuredContent: { ...given },
    isError: 'issues' in result,
  }
}
