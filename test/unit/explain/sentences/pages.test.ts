import { readFileSync } from 'node:fs'
import { languages } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { sentencesPage } from '../../../../scripts/pages/sentences/sentences-page.js'
import { wordsIn } from '../../../../src/explain/words/words-in.js'

describe.each(languages)('docs/sentences/%s.md', (language) => {
  const page = readFileSync(new URL(`../../../../docs/sentences/${language}.md`, import.meta.url), 'utf8')

  it('says what the package says, word by word', () => {
    expect(sentencesPage(wordsIn(language))).toBe(page)
  })

  it('holds two hundred whole texts', () => {
    expect(page.match(/^### \d+\. /gm)).toHaveLength(200)
  })
})
