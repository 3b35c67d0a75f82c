/** A place in a text, counted from 1. */
export interface PlaceInText {
  readonly line: number
  readonly column: number
}

/**
 * The place at which a text stops being JSON; undefined where it is JSON.
 *
 * The errors of JSON.parse do not serve: many versions give no place, and some repeat the text, which may be medical.
 */
export const placeOfJsonError = (text: string): PlaceInText | undefined => {
  const offset = offsetOfError(text)
  return offset === undefined ? undefined : placeAt(text, offset)
}

/** The place of a character. */
export const placeAt = (text: string, offset: number): PlaceInText => {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

const SPACE = /[ \t\n\r]*/y
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const PLAIN = /[ !#-[\]-\uFFFF]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

/** What may come next: a value, a key, either of them or the end of its list or object, or what follows a value. */
type Next = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'afterValue'

const offsetOfError = (text: string): number | undefined => {
  const closing: string[] = []
  let at = 0

  const passes = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  const passesCharacter = (character: string | undefined): boolean => {
    if (character === undefined || text[at] !== character) return false
    at += 1
    return true
  }
  const passesText = (): boolean => {
    if (!passesCharacter('"')) return false
    do passes(PLAIN)
    while (passes(ESCAPE))
    return passesCharacter('"')
  }
  const opens = (bracket: string, close: string): boolean => passesCharacter(bracket) && closing.push(close) > 0
  const closes = (): boolean => passesCharacter(closing.at(-1)) && closing.pop() !== undefined

  // Each gives what may come next; undefined where the text stops being JSON.
  const afterValue = (): Next | undefined => {
    if (closes()) return 'afterValue'
    if (!passesCharacter(',')) return undefined
    return closing.at(-1) === '}' ? 'key' : 'value'
  }
  const afterKey = (): Next | undefined => {
    if (!passesText()) return undefined
    passes(SPACE)
    return passesCharacter(':') ? 'value' : undefined
  }
  const value = (): Next | undefined => {
    if (opens('{', '}')) return 'keyOrEnd'
    if (opens('[', ']')) return 'valueOrEnd'
    return (text[at] === '"' ? passesText() : passes(SCALAR)) ? 'afterValue' : undefined
  }
  const step = (next: Next): Next | undefined => {
    switch (next) {
      case 'afterValue':
        return afterValue()
      case 'keyOrEnd':
        return closes() ? 'afterValue' : afterKey()
      case 'key':
        return afterKey()
      case 'valueOrEnd':
        return closes() ? 'afterValue' : value()
      case 'value':
        return value()
    }
  }

  let next: Next | undefined = 'value'
  while (next !== undefined) {
    passes(SPACE)
    if (next === 'afterValue' && closing.length === 0) return at === text.length ? undefined : at
    next = step(next)
  }
  return at
}
