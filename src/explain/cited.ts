import type { Citation } from './citation.js'
import type { Texts } from './texts/texts.js'

/** A place in a source, in words. @internal */
export const citedIn = (citation: Citation, texts: Texts): string => citedTogether([citation], texts)

/** Places in sources in words; a source, an article or a point that has several of them is named once. @internal */
export const citedTogether = (citations: readonly Citation[], texts: Texts): string =>
  [...groupedBy(citations, (one) => textOf(one, texts))]
    .map(([text, of]) => {
      const named = placesOf(of, texts)
      return named.length === 0 ? text : `${text}, ${texts.list(named)}`
    })
    .join(texts.semicolon)

/** One citation or several. */
type Together = readonly [...Citation[], Citation]

const groupedBy = (
  citations: readonly Citation[],
  nameOf: (citation: Citation) => string,
): ReadonlyMap<string, Together> => {
  const groups = new Map<string, Together>()
  for (const citation of citations) {
    const name = nameOf(citation)
    groups.set(name, [...(groups.get(name) ?? []), citation])
  }
  return groups
}

const textOf = ({ source, of }: Citation, texts: Texts): string =>
  of === undefined ? texts.sources[source] : texts.dated(texts.sources[source], texts.day(of))

/** The places in one source, each once: first the whole articles, then what stands within one article or one point. */
const placesOf = (citations: readonly Citation[], texts: Texts): readonly string[] => {
  const whole = joinedArticles(citations.flatMap(wholeArticlesOf))
  const within = citations.filter(
    (one) =>
      wholeArticlesOf(one).length === 0 &&
      (one.articles === undefined || !whole.includes(articleOf(one.articles).article)),
  )
  return [
    ...(whole.length === 0 ? [] : [articlesIn(whole, texts)]),
    ...[...groupedBy(within, upTo).values()].map((of) => placeOf(of, texts)).filter((place) => place !== ''),
  ]
}

const wholeArticlesOf = ({ articles, paragraph }: Citation): readonly string[] =>
  articles === undefined || paragraph !== undefined || articles.includes('§') ? [] : articles.split(', ')

/** `215octiesdecies §1`: the article and its paragraph with a number, if one is cited. */
const articleOf = (articles: string): { readonly article: string; readonly sections: readonly string[] } => {
  const [article = articles, ...sections] = articles.split(' §')
  return { article, sections }
}

/** What two places have in common where they are named together: the same article, or the same point with a step or a row. */
const upTo = (citation: Citation): string => {
  const { source, point, step, row, articles, paragraph } = citation
  if (articles !== undefined) return [articleOf(articles).article, paragraph].join()
  if (step !== undefined || row !== undefined) return [point, row === undefined].join()
  return point === undefined || point === 'preamble' ? String(point) : source
}

/** Places that have everything in common but their last number. */
const placeOf = (of: Together, texts: Texts): string => {
  const first = of[0]
  if (first.articles !== undefined) {
    const sections = inOrder(of.flatMap((one) => articleOf(String(one.articles)).sections))
    const article = texts.article(articleOf(first.articles).article, sections)
    return first.paragraph === undefined ? article : `${article}, ${texts.paragraph(first.paragraph)}`
  }
  if (first.point === undefined) return ''
  if (first.point === 'preamble') return texts.preamble
  const numbers = (part: 'step' | 'row') => inOrder(of.map((one) => String(one[part])))
  if (first.step !== undefined) return `${texts.point([first.point])}, ${texts.step(numbers('step'))}`
  if (first.row !== undefined) return `${texts.point([first.point])}, ${texts.row(numbers('row'))}`
  return texts.point([...new Set(of.map(({ point }) => String(point)))])
}

const inOrder = (numbers: readonly string[]): readonly string[] =>
  [...new Set(numbers)].toSorted((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))

const articlesIn = (articles: readonly string[], texts: Texts): string => {
  const together = articles.join(', ')
  return /–|, /.test(together) ? texts.articles(together) : texts.article(together, [])
}

/** `24, 28` and `23–27` as `23–27, 28`. */
const joinedArticles = (articles: readonly string[]): readonly string[] => {
  // What is no number, or no range, compares with nothing.
  const ranges = articles.map((one) => one.split('–').map(Number))
  const isWithin = (one: string): boolean =>
    ranges.some(([first = Number.NaN, last = Number.NaN]) => first <= Number(one) && Number(one) <= last)
  return inOrder(articles.filter((one) => !isWithin(one)))
}
