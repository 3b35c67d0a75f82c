import { readFileSync } from 'node:fs'
import { channelMatrix, type NormId, notComputed, notices, scope } from 'terug-naar-werk/law'
import { rulebook } from 'terug-naar-werk/rulebook'
import { versionsOf } from '../../src/explain/version-on.js'
import { normIds } from './cited-norms.js'
import { filesOf, root } from './files-of.js'

/** Where one norm has become part of the product. */
export interface Trace {
  readonly norm: NormId
  readonly rules: readonly string[]
  readonly functions: readonly string[]
  /** The files that read the facts of a case by it. */
  readonly files: readonly string[]
  readonly tests: readonly string[]
  readonly notComputed: string | undefined
}

/** Everything in the rulebook that cites norms, by the name under which a reader finds it. */
export const citations = (): readonly (readonly [name: string, cited: readonly NormId[]])[] => [
  ...rulebook.obligations
    .flatMap(versionsOf)
    .map(
      ({ rule, suffix = '', norms: cited, barredBy = {}, suspendedBy = {} }) =>
        [rule + suffix, [cited, ...Object.values(barredBy), ...Object.values(suspendedBy)].flat()] as const,
    ),
  ...rulebook.presumptions.flatMap(versionsOf).map(({ kind, norms: cited }) => [`presumption ${kind}`, cited] as const),
  ...rulebook.consequences
    .flatMap(versionsOf)
    .map(({ kind, percentage, norms: cited }) => [`consequence ${kind} ${percentage} %`, cited] as const),
  ...rulebook.findings.map(({ code, norms: cited }) => [`finding ${code}`, cited] as const),
  ...rulebook.needs.map(({ fact, norms: cited }) => [`need ${fact}`, cited] as const),
  ...rulebook.judgements.map(({ question, norms: cited }) => [`judgement ${question}`, cited] as const),
  ...Object.entries(channelMatrix).map(([moment, { norms: cited }]) => [`channels ${moment}`, cited] as const),
  ...Object.entries(scope).map(([scheme, { norms: cited }]) => [`scope ${scheme}`, cited] as const),
  ...notices.map(({ id, norms: cited }) => [`notice ${id}`, cited] as const),
]

const names: readonly string[] = normIds

/** `COO-1 to COO-4` names every norm between the two, in the order of the inventory. */
const named = (text: string): readonly NormId[] =>
  normIds.filter((id) => {
    if (new RegExp(`\\b${id}\\b`).test(text)) return true
    return [...text.matchAll(/\b([A-Z]+\d?-\w+) to ([A-Z]+\d?-\w+)\b/g)].some(([, from = '', to = '']) => {
      const [first, last] = [names.indexOf(from), names.indexOf(to)]
      return first >= 0 && normIds.indexOf(id) >= first && normIds.indexOf(id) <= last
    })
  })

/** The norms that each public function names in its `@see`. */
export const functionCitations = (): readonly (readonly [name: string, cited: readonly NormId[]])[] =>
  [...filesOf('src/rules', '.ts'), ...filesOf('src/law', '.ts')].flatMap((file) => {
    const text = readFileSync(`${root}${file}`, 'utf8')
    return [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\nexport const (\w+) = \(/g)].flatMap(
      ([, comment = '', name = '']) => {
        const see = /@see (.*)/.exec(comment)?.[1]
        return see === undefined ? [] : [[name, named(see)] as const]
      },
    )
  })

/** The source of what is known of a case, and of how it is evaluated. */
const sourceFiles = (): readonly (readonly [file: string, text: string])[] =>
  [...filesOf('src/dossier', '.ts'), ...filesOf('src/evaluation', '.ts')].map(
    (file) => [file.replace('src/', ''), readFileSync(`${root}${file}`, 'utf8')] as const,
  )

/** What the tests of the build say of a norm, the package need not do. */
const ofBuild = ['test/unit/descriptions/', 'test/unit/scripts/']

const testFiles = (): readonly (readonly [file: string, text: string])[] =>
  [...filesOf('test/cases', '.md'), ...filesOf('test/unit', '.test.ts'), 'test/vectors/law.json']
    .filter((file) => !ofBuild.some((folder) => file.startsWith(folder)))
    .map((file) => [file.replace('test/', ''), readFileSync(`${root}${file}`, 'utf8')] as const)

/** Norm by norm: the rules, functions and tests that carry it. */
export const traces = (): readonly Trace[] => {
  const rules = citations()
  const functions = functionCitations()
  const files = sourceFiles()
  const tests = testFiles().filter(([file]) => file !== 'unit/law/norms.test.ts')
  return normIds.map((norm) => ({
    norm,
    rules: [...new Set(rules.filter(([, cited]) => cited.includes(norm)).map(([name]) => name))],
    functions: functions.filter(([, cited]) => cited.includes(norm)).map(([name]) => name),
    files: files.filter(([, text]) => new RegExp(`\\b${norm}\\b`).test(text)).map(([file]) => file),
    tests: tests.filter(([, text]) => new RegExp(`\\b${norm}\\b`).test(text)).map(([file]) => file),
    notComputed: notComputed[norm],
  }))
}
