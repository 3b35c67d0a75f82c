import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commentedFiles } from '../../../scripts/descriptions/comments.js'

const source = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')

describe('the doc comments that are made of the descriptions', () => {
  it.each(commentedFiles().map(({ file, text }) => [file, text] as const))('%s says what they say', (file, text) => {
    expect(source(file), 'run npm run pages').toBe(text)
  })
})
