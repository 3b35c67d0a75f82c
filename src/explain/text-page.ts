import type { ExplanationFact, ExplanationStep } from './explanation.js'
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
  for (const step of steps) {
    // The line of the window says it.
    if (step.kind === 'counted' && step.count.count === 'closed') continue
    const { kind, text } = step
    const heading = headingOf[kind]
    groups.set(heading, [...(groups.get(heading) ?? []), text])
  }
  return [...groups]
    .map(([heading, sentences]) =>
      sentences.length === 1
        ? `${texts.headings[heading]}${texts.colon} ${sentences[0]}`
        : [`${texts.headings[heading]}${texts.colon}`, ...sentences.map((sentence) => `  – ${sentence}`)].join('\n'),
    )
    .join('\n')
}
