import type { Difference, Thing } from './differences.js'

/** A difference in short: which field of what differs, and how. */
export interface Change {
  /** The kind of thing: a step, an exclusion, the status … */
  readonly part: Difference['part']
  /** What differs: the key of a step, the ground of an exclusion with its first day … */
  readonly of: string
  /** The field; absent where the whole thing is listed in one edition alone. */
  readonly field?: string
  /** How: listed in one edition alone; a list that gains or loses an item; another value. */
  readonly how: 'appears' | 'vanishes' | 'gains' | 'loses' | 'changes'
  readonly before?: string
  readonly after?: string
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

const NONE = 'none'

/** A value on one line: a window as its two days, an event as its type and its day. */
const short = (value: unknown): string => {
  if (value === undefined || value === null) return NONE
  if (Array.isArray(value)) return value.length === 0 ? NONE : value.map(short).join(' ')
  if (!isThing(value)) return String(value)
  const { window, from, until, type, on, state } = value
  const stated = state === undefined ? '' : `, ${short(state)}`
  if (isThing(window)) return `${short(window)}${stated}`
  if (from !== undefined) return `${periodOf(from, until)}${stated}`
  return type === undefined ? JSON.stringify(value) : `${short(type)} ${short(on)}`
}

const periodOf = (from: unknown, until: unknown): string => {
  if (from === null) return 'days not known'
  return until === null || until === undefined ? `from ${short(from)} on` : `${short(from)} to ${short(until)}`
}

const nameOf = ({ part, name, before, after }: Difference): string => {
  const { key, from, on, since, obligation, plannedOn } = before ?? after ?? {}
  switch (part) {
    case 'step':
      return short(key)
    case 'exclusion':
    case 'presumption':
      return `${name} from ${short(from)}`
    case 'consequence':
      return `${name} for the absence of ${short(plannedOn)}`
    case 'finding':
      return `${name} of ${short(on)}${obligation === undefined ? '' : ` (${short(obligation)})`}`
    case 'judgement':
      return `${name} since ${short(since)}`
    default:
      return name
  }
}

/** What one reads first of a thing that is listed in one edition alone. */
const summaryOf = (part: Difference['part'], thing: Thing): string => {
  const { window, state, from, until, percentage, severity } = thing
  switch (part) {
    case 'step':
      return `${short(state)}, ${short(window)}`
    case 'exclusion':
    case 'presumption':
      return periodOf(from, until)
    case 'consequence':
      return `${short(percentage)} %, ${periodOf(from, until)}`
    case 'finding':
      return short(severity)
    default:
      return 'listed'
  }
}

/** An item of a list by its reading, or whole. */
const itemIn = (list: unknown, item: string): unknown =>
  (Array.isArray(list) ? list : []).find((one: unknown) => (isThing(one) ? one['reading'] : one) === item)

const SIGNS = { '+': 'gains', '-': 'loses', '~': 'changes' } as const

/** A difference in short. */
export const changeOf = (difference: Difference): Change => {
  const { part, field, before, after } = difference
  const named = { part, of: nameOf(difference) }
  if (field === 'appeared') return { ...named, how: 'appears', after: summaryOf(part, after ?? {}) }
  if (field === 'vanished') return { ...named, how: 'vanishes', before: summaryOf(part, before ?? {}) }
  const [, list = '', sign, item = ''] = /^(\w+) ([-+~])(.*)$/.exec(field) ?? []
  if (sign !== '+' && sign !== '-' && sign !== '~')
    return { ...named, field, how: 'changes', before: short(before?.[field]), after: short(after?.[field]) }
  const [was, is] = [itemIn(before?.[list], item), itemIn(after?.[list], item)]
  const text = (found: unknown): string => (isThing(found) ? `${item} (${short(found)})` : item)
  return {
    ...named,
    field: list,
    how: SIGNS[sign],
    ...(was !== undefined && { before: text(was) }),
    ...(is !== undefined && { after: text(is) }),
  }
}

/** A change in words, its values marked: `step estimate.first, state: barred → open`. */
export const changeInWords = (
  { part, of, field, how, before = '', after = '' }: Change,
  mark: (text: string) => string = (text) => text,
): string => {
  const thing = part === 'law' || part === 'status' ? '' : `${part} ${mark(of)}`
  const at = part === 'law' ? mark(`law.${field}`) : field === undefined ? '' : mark(field)
  const name = [thing, at].filter((text) => text !== '').join(', ')
  switch (how) {
    case 'appears':
      return `${name}: not listed → ${mark(after)}`
    case 'vanishes':
      return `${name}: ${mark(before)} → not listed`
    case 'gains':
      return `${name} gains ${mark(after)}`
    case 'loses':
      return `${name} loses ${mark(before)}`
    case 'changes':
      return `${name}: ${mark(before)} → ${mark(after)}`
  }
}
