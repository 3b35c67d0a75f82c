import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { out, pages } from './pages.js'

const textOf = (page: string): string => readFileSync(join(out, page), 'utf8')

const idsOf = (page: string): ReadonlySet<string> =>
  new Set([...textOf(page).matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id.replaceAll('&amp;', '&')))

const ids = new Map<string, ReadonlySet<string>>()

const hasAnchor = (page: string, anchor: string): boolean => {
  const known = ids.get(page) ?? idsOf(page)
  ids.set(page, known)
  return known.has(anchor)
}

const isWeb = (link: string): boolean => /^(https?|mailto):/.test(link)

const isBroken = (page: string, link: string): boolean => {
  const [file = '', anchor = ''] = link.split('#').map(decodeURIComponent)
  const target = file === '' ? page : join(dirname(page), file)
  if (!existsSync(join(out, target))) return true
  return anchor !== '' && target.endsWith('.html') && !hasAnchor(target, anchor)
}

/** The links and pictures of a page, without those to the web. */
const linksIn = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/\b(?:href|src)="([^"]+)"/g)]
    .map(([, link = '']) => link.replaceAll('&amp;', '&'))
    .filter((link) => !isWeb(link) && !link.startsWith('data:'))

describe('the site', () => {
  it('has no link that leads nowhere', () => {
    assert.ok(pages.length > 300)
    const broken = pages.flatMap((page) =>
      [...new Set(linksIn(page))].filter((link) => isBroken(page, link)).map((link) => `${page}: ${link}`),
    )
    assert.deepEqual(broken, [])
  })

  it('has no page of a guide without a title of its own', () => {
    const untitled = pages.filter((page) => !/<title>[^<]+<\/title>/.test(textOf(page)))
    assert.deepEqual(untitled, [])
  })
})
