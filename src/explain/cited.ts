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

const groupedBy = (
  citations: readonly Citation[],
  nameOf: (citation: Citation) => string,
): ReadonlyMap<string, readonly Citation[]> => {
  const groups = new Map<string, readonly Citation[]>()
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
  const whole = joinedArticles(citations.flatMap((one) => (isWhole(one) ? (one.articles ?? '').split(', ') : [])))
  const within = citations.filter((one) => !isWhole(one) && !whole.includes(articleOf(one).article))
  return [
    ...(whole.length === 0 ? [] : [articlesIn(whole, texts)]),
    ...[...groupedBy(within, upTo).values()].map((of) => placeOf(of, texts)).filter((place) => place !== ''),
  ]
}

const isWhole = ({ articles, paragraph }: Citation): boolean =>
  articles !== undefined && paragraph === undefined && !articles.includes('§')

/** `215octiesdecies §1`: the article and its paragraph with a number. */
const articleOf = ({ articles = '' }: Citation): { readonly article: string; readonly section: string } => {
  const [article = '', section = ''] = articles.split(' §')
  return { article, section }
}

/** What two places have in common where they are named together: the same article, or the same point with a step or a row. */
const upTo = (citation: Citation): string => {
  const { point, step, row, articles, paragraph } = citation
  if (articles !== undefined) return [articleOf(citation).article, paragraph].join()
  if (step !== undefined || row !== undefined) return [point, row === undefined].join()
  return point === undefined || point === 'preamble' ? String(point) : 'points'
}

/** Places that have everything in common but their last number. */
const placeOf = (of: readonly Citation[], texts: Texts): string => {
  const [first] = of
  if (first?.articles !== undefined) {
    const article = texts.article(articleOf(first).article, inOrder(of.map((one) => articleOf(one).section)))
    return first.paragraph === undefined ? article : `${article}, ${texts.paragraph(first.paragraph)}`
  }
  if (first?.point === undefined) return ''
  if (first.point === 'preamble') return texts.preamble
  const numbers = (part: 'step' | 'row') => inOrder(of.flatMap((one) => one[part] ?? []).map(String))
  if (first.step !== undefined) return `${texts.point([first.point])}, ${texts.step(numbers('step'))}`
  if (first.row !== undefined) return `${texts.point([first.point])}, ${texts.row(numbers('row'))}`
  return texts.point([...new Set(of.flatMap(({ point }) => point ?? []))])
}

const inOrder = (numbers: readonly string[]): readonly string[] =>
  [...new Set(numbers)].toSorted((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))

const articlesIn = (articles: readonly string[], texts: Texts): string => {
  const together = articles.join(', ')
  return /–|, /.test(together) ? texts.articles(together) : texts.article(together, [])
}

/** `24, 28` and `23–27` as `23–27, 28`. */
const joinedArticles = (articles: readonly string[]): readonly string[] => {
  const ranges = articles.flatMap((one) => {
    const [, first, last] = /^(\d+)–(\d+)$/.exec(one) ?? []
    return first === undefined || last === undefined ? [] : [{ first: Number(first), last: Number(last) }]
  })
  const isWithin = (one: string): boolean =>
    /^\d+$/.test(one) && ranges.some(({ first, last }) => first <= Number(one) && Number(one) <= last)
  return inOrder(articles.filter((one) => !isWithin(one)))
}
