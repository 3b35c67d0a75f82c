// What the pages of TypeDoc need so that everybody can read them.
// A table that is wider than a telephone becomes a list of cards there: each cell then says which column it is of.
// A screen reader finds the main part of the page, and headings in their order.
import { Renderer } from 'typedoc'

const textOf = (html) =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('"', '&quot;')
    .trim()

/** A column whose name is a language is read aloud, and hyphenated, in that language. */
const LANGUAGES = { Nederlands: 'nl', français: 'fr', Deutsch: 'de' }

const languageOf = (head) => (Object.hasOwn(LANGUAGES, head) ? ` lang="${LANGUAGES[head]}"` : '')

const labelled = (table) => {
  const heads = [...table.matchAll(/<th\b[^>]*>([\s\S]*?)<\/th>/g)].map(([, head]) => textOf(head))
  return table.replaceAll(/<tr>([\s\S]*?)<\/tr>/g, (_row, cells) => {
    let column = 0
    const said = cells.replaceAll(/<td\b/g, () => {
      const head = heads[column++] ?? ''
      return head === '' ? '<td' : `<td data-column="${head}"${languageOf(head)}`
    })
    return `<tr>${said}</tr>`
  })
}

/** A long word of a table, such as a name of the code, breaks after a mark and before a capital, and nowhere else. */
const breakable = (table) =>
  table.replaceAll(/(?<=>)[^<]+/g, (text) =>
    text.replaceAll(/[^\s&;]{14,}/g, (word) =>
      word.replaceAll(/(?<=[./_#:,\]["-])(?=[\w["])|(?<=[a-z])(?=[A-Z])/g, '<wbr>'),
    ),
  )

const withLandmarks = (html) =>
  html
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replaceAll(/<h5 class="tsd-index-heading([^"]*)">([\s\S]*?)<\/h5>/g, '<h2 class="tsd-index-heading$1">$2</h2>')

export const load = (app) => {
  app.renderer.on(Renderer.EVENT_END_PAGE, (page) => {
    if (page.contents === undefined) return
    page.contents = withLandmarks(page.contents).replaceAll(/<table>[\s\S]*?<\/table>/g, (table) =>
      breakable(labelled(table)),
    )
  })
}
