import type { Citation } from '../citation.js'
import { citedIn } from '../cited.js'
import type { ExplanationFact, FactOf } from '../explanation.js'
import { labelIn } from '../labels/label-in.js'
import { absenceIn } from '../sentence-of-absence.js'
import { initialCapital } from '../texts/initial-capital.js'
import type { Words } from '../words/words.js'
import { addressed, factOf, factsOfKind, type Line, line, lineOf } from './facts-and-lines.js'
import { consequenceLines, exclusionLines, presumptionLines } from './part-pages.js'
import { stepLines } from './step-page.js'

/**
 * The page for the insured person, who is addressed: what to do, by when, where it stands, what now, whom to ask,
 * why this day, the source. Other readings only where they change something for the insured person.
 * @internal
 */
export const insuredPage = (key: string, facts: readonly ExplanationFact[], words: Words): string => {
  const untold = factOf(facts, 'notDisclosed') ?? factOf(facts, 'unknownKey')
  if (untold !== undefined) return words.texts[untold.kind]
  const absent = factOf(facts, 'absent')
  const lines = absent === undefined ? PAGES.flatMap((page) => page(facts, words)) : absentLines(key, absent, words)
  const caution = cautionLine(facts, words)
  const isLast = ({ says }: Line): boolean => says === 'goodToKnow'
  // The caution says whom to ask as well.
  const isRepeated = ({ says }: Line): boolean => says === 'help' && caution.length > 0
  return [
    ...lines.filter((one) => !isLast(one) && !isRepeated(one)),
    ...sourceLine(facts, words),
    ...caution,
    ...lines.filter(isLast),
  ]
    .map(({ text }) => text)
    .join('\n')
}

const PAGES = [stepLines, presumptionLines, exclusionLines, consequenceLines]

/** What would trigger something that there is not is left out: the insured person could read it as advice to bring it about. */
const absentLines = (key: string, absent: FactOf<'absent'>, words: Words): readonly Line[] => {
  const { direct, labels } = words
  const title = labelIn(labels, key)
  return [
    ...(title === key ? [] : line(`${initialCapital(addressed(title, direct))}.`)),
    // That something comes later says already that it is not now.
    ...line(absent.because === 'later' ? undefined : direct.notNow, reasonOf(absent, words)),
    ...lineOf('help', direct.help),
  ]
}

const reasonOf = (absent: FactOf<'absent'>, { texts, direct }: Words): string | undefined => {
  if (absent.because === 'notTriggered') return undefined
  if (absent.because === 'status') return direct.because(addressed(texts.statuses[absent.status], direct))
  return absent.because === 'contract' ? direct.contract(absent.employmentContract) : absenceIn(absent, texts)
}

const sourceLine = (facts: readonly ExplanationFact[], { texts, direct }: Words): readonly Line[] => {
  const shorter = { ...texts, sources: { ...texts.sources, ...direct.sources } }
  const citations = factOf(facts, 'source')?.citations ?? []
  const cited = citations.filter(isFirstOfText).map((citation) => citedIn(citation, shorter))
  return cited.length === 0 ? [] : line(`${direct.source}${texts.colon} ${firstAndLast(cited).join(texts.semicolon)}.`)
}

/** Of several places in one text the first is enough. */
const isFirstOfText = (citation: Citation, place: number, citations: readonly Citation[]): boolean =>
  citations.findIndex(
    ({ source, of, numac }) => source === citation.source && of === citation.of && numac === citation.numac,
  ) === place

/**
 * The text that brought a step and the last one that changed it. More would be more than an insured person reads; the
 * steps have them all.
 */
const firstAndLast = (cited: readonly string[]): readonly string[] => [
  ...cited.slice(0, 1),
  ...cited.slice(1).slice(-1),
]

const cautionLine = (facts: readonly ExplanationFact[], { direct }: Words): readonly Line[] =>
  factsOfKind(facts, 'coverage').length + factsOfKind(facts, 'unread').length === 0 ? [] : line(direct.caution)
