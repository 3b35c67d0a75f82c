import {
  agendaFor,
  type Dossier,
  type EvaluateOptions,
  evaluate,
  explain,
  type Issue,
  issuesFor,
  languages,
  parseDay,
  parseDossier,
  parseOptions,
  redact,
} from 'terug-naar-werk'
import { citationsOf } from './citations.js'
import type { Settings } from './settings.js'
import { argumentsOf, type ToolName } from './tools.js'

/** The arguments of a tool, as the caller sent them. */
export type Arguments = { readonly [name: string]: unknown }

/** What a tool gives: an answer as JSON, or the issues of the arguments. */
export type Answer = { readonly answer: { readonly [key: string]: unknown } } | { readonly issues: readonly unknown[] }

interface Case {
  readonly dossier: Dossier
  readonly options: EvaluateOptions
}

/** The dossier and the options of a call; their issues have paths that begin with the name of the argument. */
const caseOf = ({ dossier, asOf, knownOn, readings }: Arguments): Case | { readonly issues: readonly Issue[] } => {
  const facts = parseDossier(dossier)
  const options = parseOptions({
    asOf,
    ...(knownOn !== undefined && { knownOn }),
    ...(readings !== undefined && { readings }),
  })
  const under = (issues: readonly Issue[], name?: string): readonly Issue[] =>
    name === undefined ? issues : issues.map((issue) => ({ ...issue, path: [name, ...issue.path] }))
  if (facts._tag === 'Right' && options._tag === 'Right') return { dossier: facts.right, options: options.right }
  return {
    issues: [
      ...(facts._tag === 'Left' ? under(facts.left, 'dossier') : []),
      ...(options._tag === 'Left' ? under(options.left) : []),
    ],
  }
}

type Tool = (found: Case, given: Arguments, settings: Settings) => Answer

const evaluateCase: Tool = ({ dossier, options }, _, { audience }) => {
  const evaluation = redact(evaluate(dossier, options), audience)
  return { answer: { evaluation, citations: citationsOf(evaluation, dossier.scheme) } }
}

const explainStep: Tool = ({ dossier, options }, { key, language: asked }, { audience, language }) => {
  if (typeof key !== 'string')
    return { issues: [{ code: 'type.wrong', path: ['key'], expected: 'the key of a step, such as estimate.first' }] }
  const chosen = asked === undefined ? language : languages.find((name) => name === asked)
  if (chosen === undefined)
    return {
      issues: [{ code: 'value.notAllowed', path: ['language'], expected: 'one of the languages', allowed: languages }],
    }
  const { text, steps } = explain(evaluate(dossier, options), key, { language: chosen, audience })
  const citations = steps.flatMap((step) => ('citations' in step ? step.citations : []))
  return { answer: { text, citations } }
}

const agendaUntil: Tool = ({ dossier, options }, { until }, { audience }) => {
  const last = parseDay(until)
  if (last._tag === 'Left') return { issues: [{ ...last.left, path: ['until'] }] }
  const agenda = agendaFor(dossier, options, { until: last.right }, audience)
  return { answer: { agenda, citations: citationsOf(agenda, dossier.scheme) } }
}

const answers: { readonly [name in ToolName]: Tool } = {
  evaluate: evaluateCase,
  explain: explainStep,
  agenda: agendaUntil,
}

export const isTool = (name: string): name is ToolName => Object.hasOwn(answers, name)

/** An argument that no tool knows, such as an audience, is refused and never ignored. */
const unknownArguments = (name: ToolName, given: Arguments): readonly { readonly code: string }[] =>
  Object.keys(given)
    .filter((argument) => !argumentsOf(name).includes(argument))
    .map((argument) => ({ code: 'key.unknown', path: [argument.slice(0, 64)], allowed: argumentsOf(name) }))

/** What a tool answers to the audience that the operator chose. */
export const answerOf = (name: ToolName, given: Arguments, settings: Settings): Answer => {
  const unknown = unknownArguments(name, given)
  if (unknown.length > 0) return { issues: unknown }
  const found = caseOf(given)
  const result = 'issues' in found ? found : answers[name](found, given, settings)
  if (!('issues' in result)) return result
  // SAFETY: every issue above has a code, and `issuesFor` reads nothing else of it.
  return { issues: issuesFor(result.issues as readonly { readonly code: string }[], settings.audience) }
}
