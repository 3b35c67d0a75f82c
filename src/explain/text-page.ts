import type { ExplanationFact, ExplanationStep } from './explanation.js'
import { initialCapital } from './texts/initial-capital.js'
import type { Heading, Texts } from './texts/texts.js'

const headingOf: { readonly [kind in ExplanationFact['kind']]: Heading } = {
  what: 'what',
  presumption: 'what',
  exclusion: 'what',
  consequence: 'what',
  who: 'who',
  window: 'when',
  presumed: 'when',
  period: 'when',
  state: 'state',
  bar: 'because',
  effect: 'because',
  endsWith: 'because',
  endless: 'because',
  missed: 'because',
  notRegistered: 'because',
  consequenceEnd: 'because',
  protection: 'because',
  lapse: 'because',
  finding: 'because',
  waitsForDecision: 'because',
  waitsForFact: 'because',
  absent: 'because',
  notDisclosed: 'because',
  unknownKey: 'because',
  trigger: 'trigger',
  counted: 'counting',
  source: 'source',
  basis: 'source',
  version: 'source',
  unread: 'caution',
  coverage: 'caution',
  reform: 'caution',
  reading: 'readings',
  rateReading: 'readings',
  change: 'changes',
  terms: 'terms',
}

/** The sentences by heading: on the line of the heading where there is one, below it where there are more. @internal */
export const pageOf = (steps: readonly ExplanationStep[], texts: Texts): string => {
  const groups = new Map<Heading, readonly string[]>()
  const isNamed = steps.some(({ kind }) => kind === 'unread')
  const told = steps.filter(
    (step) =>
      // The line of the window says that it was closed, and a text that was not read is named.
      !(step.kind === 'counted' && step.count.count === 'closed') && !(step.kind === 'coverage' && isNamed),
  )
  for (const [place, step] of told.entries()) {
    const heading = headingOf[step.kind]
    const sentences = groups.get(heading) ?? []
    const goesOn = countGoesOn(step, told[place - 1], texts)
    groups.set(
      heading,
      goesOn === undefined ? [...sentences, step.text] : [...sentences.slice(0, -1), `${sentences.at(-1)} ${goesOn}`],
    )
  }
  return [...groups]
    .map(([heading, sentences]) =>
      sentences.length === 1
        ? `${texts.headings[heading]}${texts.colon} ${sentences[0]}`
        : [`${texts.headings[heading]}${texts.colon}`, ...sentences.map((sentence) => `  – ${sentence}`)].join('\n'),
    )
    .join('\n')
}

/** The sentence of a count that goes on with the same day as the one before; it does not name that day again. */
const countGoesOn = (step: ExplanationStep, before: ExplanationStep | undefined, texts: Texts): string | undefined => {
  if (step.kind !== 'counted' || before?.kind !== 'counted' || before.end !== step.end) return undefined
  const label = texts.typeset(`${texts.ends[step.end]}${texts.colon} `)
  return step.text.startsWith(label) ? initialCapital(step.text.slice(label.length)) : undefined
}
