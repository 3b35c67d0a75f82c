import type { Day } from '../calendar/day.js'
import { publishedTextOf } from '../law/published-text.js'
import type { SourceKey } from '../law/source.js'
import { monthNames } from './texts/month-names.js'

/**
 * A place in a source, as separate fields, so that it can be written in every language.
 *
 * Of `source`: `law` is the coordinated law of 14 July 1994, `act` a later law, `royalDecree` a royal decree,
 * `statement` official statements, and `inference` what follows from the texts though none says it. `of` is the day of the later law or of the royal decree.
 *
 * @category Explanation
 */
export interface Citation {
  /** The document that is cited, or the kind of text. */
  readonly source: SourceKey | 'law' | 'act' | 'royalDecree' | 'statement' | 'inference'
  /** The day of a law or decree, in canonical form. */
  readonly of?: Day
  /** The number of a law or decree in the official journal, where another one has the same day. */
  readonly numac?: string
  /** The address of a law or decree at the site of the gazette; absent where its number is not known. */
  readonly eli?: string
  /** The section of the circular: `3.1`, `V`, `preamble`. */
  readonly point?: string
  /** The step of the route in the circular. */
  readonly step?: number
  /** The row of the table. */
  readonly row?: number
  /** The articles, such as `8–10, 12`. */
  readonly articles?: string
  /** The paragraph of the section or article. */
  readonly paragraph?: number
}

const CIRCULAR = /^C383(?: (?<point>preamble|[IVX]+|[\d.]+))?(?: step (?<step>\d+)| row (?<row>\d+))?$/
const PAGE = /^(?:RIZIV22|RIZIVABC|SOL|CM)$/
const LAW = /^law articles? (?<articles>.+?)(?: paragraph (?<paragraph>\d+))?$/
const DATED =
  /^(?<kind>law of|KB) (?<day>\d+) (?<month>\w+) (?<year>\d{4})(?: \((?<numac>\d{10})\))?(?: articles? (?<articles>.+?))?$/

/** The citations in the section of a norm, such as `C383 3.1 step 4; SOL`. @internal */
export const citationsOf = (section: string): readonly Citation[] => section.split('; ').map(citation)

const citation = (part: string): Citation => {
  const circular = CIRCULAR.exec(part)?.groups
  if (circular) {
    const { point, step, row } = circular
    return {
      source: 'C383',
      ...(point !== undefined && { point }),
      ...(step !== undefined && { step: Number(step) }),
      ...(row !== undefined && { row: Number(row) }),
    }
  }
  // SAFETY: the expression matches only these keys.
  if (PAGE.test(part)) return { source: part as SourceKey }
  if (part === 'inference') return { source: 'inference' }
  const law = LAW.exec(part)?.groups
  if (law) {
    const { articles, paragraph } = law
    return { source: 'law', ...numbered(articles), ...(paragraph !== undefined && { paragraph: Number(paragraph) }) }
  }
  const dated = DATED.exec(part)?.groups
  if (dated === undefined) return { source: 'statement' }
  const { kind, day, month, year, numac, articles } = dated
  const number = String(monthNames.en.indexOf(String(month)) + 1).padStart(2, '0')
  // SAFETY: a test parses the days in the section of every norm.
  const of = `${year}-${number}-${String(day).padStart(2, '0')}` as Day
  const eli = publishedTextOf(kind === 'KB' ? 'royalDecree' : 'law', of, numac)?.eli
  return {
    source: kind === 'KB' ? 'royalDecree' : 'act',
    of,
    ...(numac !== undefined && { numac }),
    ...(eli !== undefined && { eli }),
    ...numbered(articles),
  }
}

const numbered = (articles: string | undefined): { readonly articles?: string } =>
  articles === undefined
    ? {}
    : {
        articles: articles.replaceAll(' to ', '–').replaceAll(' and ', ', ').replace(' as consolidated later', ''),
      }
