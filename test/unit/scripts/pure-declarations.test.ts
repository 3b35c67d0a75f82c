import { describe, expect, it } from 'vitest'
import { markPure } from '../../../scripts/pure-declarations.js'

const marked = (text: string): string => markPure(text, 'table.ts')

describe('declarations marked as free of side effects', () => {
  it.each([
    ['a call', 'export const day = fixedDay(1)', 'export const day = /* @__PURE__ */ (() => (fixedDay(1)))()'],
    ['a spread', 'const rule = { ...shared }', 'const rule = /* @__PURE__ */ (() => ({ ...shared }))()'],
    ['a property', 'const from = rule.window', 'const from = /* @__PURE__ */ (() => (rule.window))()'],
    ['a type beside it', 'const a = [f()] as const', 'const a = /* @__PURE__ */ (() => ([f()] as const))()'],
    [
      'two in one file',
      'const a = f()\nvar b = g()',
      'const a = /* @__PURE__ */ (() => (f()))()\nvar b = /* @__PURE__ */ (() => (g()))()',
    ],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected)
  })

  it.each([
    [
      'a member that is added to it below',
      'const mac = (key) => new Mac(key)\nmac.create = (key) => new Mac(key)',
      'const mac = /* @__PURE__ */ (() => Object.assign((key) => new Mac(key), { create: (key) => new Mac(key) }))()\n',
    ],
    [
      'a property of the global object that is prepared above',
      '(_a = globalThis).names ?? (_a.names = table());\nconst names = globalThis.names;',
      '\nconst names = /* @__PURE__ */ (() => { (_a = globalThis).names ?? (_a.names = table()); return globalThis.names })();',
    ],
  ])('with the statement that completes it: %s', (_, text, expected) => {
    expect(marked(text)).toBe(expected)
  })

  it.each([
    ['a literal', 'const names = ["one", { two: 2 }]'],
    ['a function, whatever it calls', 'export const f = (day) => g(day).until'],
    ['a statement that belongs to no declaration', 'const names = ["one"]\nothers.first = names[0]'],
    ['a variable without a value', 'let texts: string[] | undefined'],
    ['what is not declared at the top', 'function f() { const a = g() }'],
  ])('left alone: %s', (_, text) => {
    expect(marked(text)).toBe(text)
  })
})
