import type { Citation } from './citation.js'
import type { Texts } from './texts/texts.js'

/** A place in a source, in words. @internal */
export const citedIn = (citation: Citation, texts: Texts): string =>
  [textOf(citation, texts), ...placeOf(citation, texts)].join(', ')

/** Places in sources in words; a source that has several of them is named once. @internal */
export const citedTogether = (citations: readonly Citation[], texts: Texts): string => {
  const places = new Map<string, readonly Citation[]>()
  for (const citation of citations) {
    const text = textOf(citation, texts)
    places.set(text, [...(places.get(text) ?? []), citation])
  }
  return [...places]
    .map(([text, of]) => {
      const named = placesOf(of, texts)
      return named.length === 0 ? text : `${text}, ${texts.list(named)}`
    })
    .join(texts.semicolon)
}

const textOf = ({ source, of }: Citation, texts: Texts): string =>
  of === undefined ? texts.sources[source] : texts.dated(texts.sources[source], texts.day(of))

const placeOf = ({ point, step, row, articles, paragraph }: Citation, texts: Texts): readonly string[] => [
  ...(point === undefined ? [] : [point === 'preamble' ? texts.preamble : texts.point(point)]),
  ...(step === undefined ? [] : [texts.step(step)]),
  ...(row === undefined ? [] : [texts.row(row)]),
  ...(articles === undefined ? [] : [isSeveral(articles) ? texts.articles(articles) : texts.article(articles)]),
  ...(paragraph === undefined ? [] : [texts.paragraph(paragraph)]),
]

const isSeveral = (articles: string): boolean => /–|, /.test(articles)

/** The places in one source, each once; whole articles are named together. */
const placesOf = (citations: readonly Citation[], texts: Texts): readonly string[] => {
  const articles = citations.flatMap((one) => (isWhole(one) ? (one.articles ?? '').split(', ') : []))
  const together = articles.length === 0 ? [] : placeOf({ source: 'law', articles: joinedArticles(articles) }, texts)
  const others = citations.filter((one) => !isWhole(one)).map((one) => placeOf(one, texts).join(', '))
  return [...new Set([...together, ...others.filter((place) => place !== '')])]
}

const isWhole = ({ articles, paragraph }: Citation): boolean =>
  articles !== undefined && paragraph === undefined && !articles.includes('§')

/** `24, 28` and `23–27` as `23–27, 28`. */
const joinedArticles = (articles: readonly string[]): string => {
  const ranges = articles.flatMap((one) => {
    const [, first, last] = /^(\d+)–(\d+)$/.exec(one) ?? []
    return first === undefined || last === undefined ? [] : [{ first: Number(first), last: Number(last) }]
  })
  const isWithin = (one: string): boolean =>
    /^\d+$/.test(one) && ranges.some(({ first, last }) => first <= Number(one) && Number(one) <= last)
  return [...new Set(articles.filter((one) => !isWithin(one)))]
    .toSorted((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
    .join(', ')
}
