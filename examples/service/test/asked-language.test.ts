import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedLanguage } from '../src/asked-language.js'

const rows: readonly (readonly [header: string | undefined, language: string])[] = [
  [undefined, 'nl'],
  ['', 'nl'],
  ['fr', 'fr'],
  ['de-BE', 'de'],
  ['FR-be', 'fr'],
  ['es, en;q=0.5, fr;q=0.8', 'fr'],
  ['fr;q=0, en;q=0.1', 'en'],
  ['fr;q=2, de;q=0.1', 'de'],
  ['*', 'nl'],
  ['zh', 'nl'],
]

for (const [header, language] of rows)
  test(`Accept-Language: ${header ?? '(none)'} asks for ${language}`, () => {
    assert.equal(askedLanguage(header), language)
  })
