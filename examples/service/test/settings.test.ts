import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSettings } from '../src/settings.js'
import { readTokens } from '../src/tokens.js'

const long = 'x'.repeat(40)

const refused: readonly (readonly [text: string, error: RegExp])[] = [
  ['', /must be a JSON object/],
  ['[]', /must be a JSON object/],
  ['{}', /holds no token/],
  [`{"doctor":"${long}"}`, /may only name: advisingDoctor, coordinator, insured, employer/],
  ['{"employer":"short-token"}', /at least 32 characters/],
  [`{"employer":"${long}","insured":"${long}"}`, /same token/],
]

for (const [text, error] of refused)
  test(`the tokens ${text.slice(0, 20)} are refused, and the error shows none`, () => {
    assert.throws(
      () => readTokens(text),
      (thrown) => {
        assert.ok(thrown instanceof Error)
        assert.match(thrown.message, error)
        assert.doesNotMatch(thrown.message, /xxx|short-token/)
        return true
      },
    )
  })

test('a server without tokens does not start', () => {
  assert.throws(() => readSettings({}), /TOKENS_FILE must name the file of tokens/)
})
