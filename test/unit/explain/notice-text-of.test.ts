import { languages, noticeTextOf } from 'terug-naar-werk'
import { notices } from 'terug-naar-werk/law'
import * as german from 'terug-naar-werk/texts/de'
import * as english from 'terug-naar-werk/texts/en'
import * as french from 'terug-naar-werk/texts/fr'
import * as dutch from 'terug-naar-werk/texts/nl'
import { expect, it } from 'vitest'
import { faultsOf } from '../../support/language-checks.js'

it.each(notices)('$id says in English what the notice itself says', ({ id, text }) => {
  expect(noticeTextOf(id, 'en')).toBe(text)
})

it.each(languages)('every notice has sentences of its own in %s', (language) => {
  const texts = notices.map(({ id }) => noticeTextOf(id, language))
  expect(new Set(texts).size).toBe(notices.length)
  expect(texts.flatMap((text) => faultsOf(text.replaceAll(/\b(?:Kodex|codex)\b/gu, ''), language))).toEqual([])
  for (const text of texts) expect(text).toMatch(/^\p{Lu}.*\.$/u)
})

it.each([
  ['nl', dutch],
  ['fr', french],
  ['de', german],
  ['en', english],
] as const)('the entry of %s says the same', (language, entry) => {
  for (const { id } of notices) expect(entry.noticeTextOf(id)).toBe(noticeTextOf(id, language))
})

it('gives back what is no notice, and speaks Dutch where the language is unknown', () => {
  expect(noticeTextOf('toString', 'fr')).toBe('toString')
  // @ts-expect-error: what plain JavaScript may give
  expect(noticeTextOf('certificateThreeMonths', 'it')).toBe(noticeTextOf('certificateThreeMonths', 'nl'))
})
