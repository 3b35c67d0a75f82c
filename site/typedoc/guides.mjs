// The guides of the site: which pages, in which order, under which heading, and by which title.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Comment, CommentTag, Converter, ReflectionKind } from 'typedoc'

/** The pages in the order of a reader: /guides.json names them under their headings. */
export const guides = JSON.parse(readFileSync(new URL('../guides.json', import.meta.url), 'utf8'))

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The files of an entry: one page, or every page of a folder (`docs/decisions/*`). */
const filesOf = (entry) => {
  const folder = entry.replace(/\*$/, '')
  if (folder === entry) return [entry]
  return readdirSync(`${root}${folder}`)
    .sort()
    .map((file) => `${folder}${file}`)
}

/** The heading of a page is its title in the site too. */
const titleOf = (file) => /^# (.*)$/m.exec(readFileSync(`${root}${file}`, 'utf8'))?.[1] ?? file

/** The name by which one imports an entry, for the name of its file. */
const entryName = (module) =>
  module === 'index'
    ? 'terug-naar-werk'
    : `terug-naar-werk/${module.replace('explain/one-language/', 'texts/').replace('/index', '')}`

const REFERENCE = 'Reference: what each entry exports'

const categorise = (reflection, category) => {
  reflection.comment ??= new Comment()
  reflection.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: category }]))
}

export const load = (app) => {
  const pages = guides.flatMap(({ heading, pages }) => pages.flatMap(filesOf).map((file) => ({ file, heading })))
  app.on('bootstrapEnd', () => {
    app.options.setValue(
      'projectDocuments',
      pages.map(({ file }) => `${root}${file}`),
    )
    app.options.setValue('categoryOrder', [
      ...guides.map(({ heading }) => heading),
      REFERENCE,
      ...app.options.getValue('categoryOrder'),
    ])
  })
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => {
    const page = pages.find(({ file }) => file.endsWith(`${document.name}.md`))
    if (page === undefined) return
    document.name = titleOf(page.file)
    categorise(document, page.heading)
  })
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Module)) return
    reflection.name = entryName(reflection.name)
    categorise(reflection, REFERENCE)
  })
}
