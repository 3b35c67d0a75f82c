import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classes, topics } from '../../../../scripts/first-edition/classes.js'
import { PAGE } from '../../../../scripts/first-edition/page.js'

const page = readFileSync(new URL(`../../../../${PAGE}`, import.meta.url), 'utf8')

/** What changes, and by which norms, as the tables say it. */
const rows = [...page.matchAll(/^\| (.+?) \| (.+?) \| (?:[\d ]+|cases only) \| /gm)].map(([, name, norms]) => [
  name,
  norms,
])

const written = classes.map(({ name, norms }) => [name, norms.join(', ') || 'those of the step'])

describe('the page of the differences', () => {
  it('has a row for each class, with its norms', () => {
    expect(rows.toSorted()).toEqual(written.toSorted())
  })

  it('has each class under one heading', () => {
    const listed = topics.flatMap((topic) => topic.classes)
    expect(listed.length).toBe(classes.length)
    expect(new Set(listed)).toEqual(new Set(classes))
  })

  it('names no class twice', () => {
    expect(new Set(classes.map(({ name }) => name)).size).toBe(classes.length)
  })
})
