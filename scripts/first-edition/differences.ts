// The differences between the evaluations of two editions of the package, one for each field of each thing.

/** A thing of an evaluation, as plain JSON: a step, an exclusion, a presumption … */
export type Thing = { readonly [field: string]: unknown }

/** The parts of an evaluation that both editions have. */
export interface EditionEvaluation {
  readonly status: string
  readonly law: { readonly version: string; readonly coverage: string; readonly notices: readonly Thing[] }
  readonly obligations: readonly Thing[]
  readonly exclusions: readonly Thing[]
  readonly presumption: Thing | null
  readonly consequences: readonly Thing[]
  readonly findings: readonly Thing[]
  readonly needs: readonly Thing[]
  readonly judgements: readonly Thing[]
}

type Part = 'step' | 'exclusion' | 'presumption' | 'consequence' | 'finding' | 'need' | 'judgement' | 'law'

/** One difference: a thing that appeared or vanished, or one field of a thing that both editions give. */
export interface Difference {
  readonly part: Part | 'status'
  /** The rule, the ground, the kind, the code, the fact or the question. */
  readonly name: string
  /** `appeared`, `vanished`, a field, or a field with an item of its list: `norms +LT-22`. */
  readonly field: string
  /** The thing as the first edition gives it; undefined where it gives none. */
  readonly before: Thing | undefined
  /** The same by this edition. */
  readonly after: Thing | undefined
}

/** How the things of a part are matched, and which fields are compared: those that both editions have. */
interface Comparison {
  readonly name: (thing: Thing) => string
  readonly identity: (thing: Thing) => string
  readonly fields: readonly string[]
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null))

export const triggerOf = (step: Thing): { readonly type: string; readonly on: string } => {
  const { trigger } = step
  const { type = '', on = '' } = typeof trigger === 'object' && trigger !== null ? (trigger as Thing) : {}
  return { type: text(type), on: text(on) }
}

const step: Comparison = {
  name: ({ rule }) => text(rule),
  // The contacts that evaluate the incapacity share their trigger: their keys (#4, #7, #11) tell them apart.
  identity: (thing) =>
    thing['rule'] === 'evaluation.contact'
      ? text(thing['key'])
      : `${text(thing['rule'])} ${triggerOf(thing).type} ${triggerOf(thing).on}`,
  fields: [
    'bearer',
    'alsoBy',
    'modality',
    'basis',
    'window',
    'state',
    'fulfilledOn',
    'barredBy',
    'lapsedBy',
    'norms',
    'readings',
    'key',
  ],
}

const exclusion: Comparison = {
  name: ({ ground }) => text(ground),
  identity: ({ ground, from }) => `${text(ground)} ${text(from)}`,
  fields: ['until', 'modality', 'bars', 'norms', 'key'],
}

const presumption: Comparison = {
  name: ({ kind }) => text(kind),
  identity: ({ kind, from }) => `${text(kind)} ${text(from)}`,
  fields: ['until', 'maxUntil', 'endedBy', 'norms', 'readings'],
}

const consequence: Comparison = {
  name: ({ kind }) => text(kind),
  // The first edition did not name the place.
  identity: ({ plannedOn }) => text(plannedOn),
  fields: ['kind', 'percentage', 'absence', 'from', 'until', 'norms'],
}

const finding: Comparison = {
  name: ({ code }) => text(code),
  identity: ({ code, on, obligation }) => `${text(code)} ${text(on)} ${text(obligation).replace(/#.*/, '')}`,
  fields: ['severity', 'exclusions', 'norms'],
}

const need: Comparison = {
  name: ({ fact }) => text(fact),
  identity: ({ fact }) => text(fact),
  fields: ['since', 'waits', 'norms'],
}

const judgement: Comparison = {
  name: ({ question }) => text(question),
  identity: ({ question, since }) => `${text(question)} ${text(since)}`,
  fields: ['by', 'options', 'norms'],
}

const law: Comparison = {
  name: () => 'law',
  identity: () => 'law',
  fields: ['version', 'coverage', 'notices'],
}

/** The things by their identity; the second of one identity has a number. */
const byIdentity = (things: readonly Thing[], identity: Comparison['identity']): ReadonlyMap<string, Thing> => {
  const found = new Map<string, Thing>()
  const counts = new Map<string, number>()
  for (const thing of things) {
    const base = identity(thing)
    const count = (counts.get(base) ?? 0) + 1
    counts.set(base, count)
    found.set(count === 1 ? base : `${base} (${count})`, thing)
  }
  return found
}

const LISTS: readonly string[] = ['norms', 'readings', 'bars', 'notices', 'waits', 'exclusions', 'barredBy', 'options']

const itemName = (item: unknown): string =>
  typeof item === 'object' && item !== null && 'reading' in item ? text(item.reading) : text(item)

/** Of a list, a field for each item that was added (`norms +LT-22`), taken away or changed; the order says nothing. */
const fieldsApart = (field: string, before: unknown, after: unknown): readonly string[] => {
  if (!LISTS.includes(field)) return [field]
  const items = (list: unknown): ReadonlyMap<string, string> =>
    new Map((Array.isArray(list) ? list : []).map((item: unknown) => [itemName(item), text(item)]))
  const [old, now] = [items(before), items(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((item) => {
    if (!now.has(item)) return [`${field} -${item}`]
    if (!old.has(item)) return [`${field} +${item}`]
    return old.get(item) === now.get(item) ? [] : [`${field} ~${item}`]
  })
}

const compared = (
  part: Part,
  { name, identity, fields }: Comparison,
  before: readonly Thing[],
  after: readonly Thing[],
): readonly Difference[] => {
  const [old, now] = [byIdentity(before, identity), byIdentity(after, identity)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): readonly Difference[] => {
    const [was, is] = [old.get(key), now.get(key)]
    if (was === undefined || is === undefined) {
      const thing = was ?? is ?? {}
      return [{ part, name: name(thing), field: was === undefined ? 'appeared' : 'vanished', before: was, after: is }]
    }
    return fields
      .filter((field) => text(was[field]) !== text(is[field]))
      .flatMap((field) => fieldsApart(field, was[field], is[field]))
      .map((field) => ({ part, name: name(is), field, before: was, after: is }))
  })
}

const listed = (one: Thing | null): readonly Thing[] => (one === null ? [] : [one])

/** The rules of which a step is still to be done: a status may wait for them. */
const pendingIn = ({ obligations }: EditionEvaluation): readonly string[] =>
  obligations.flatMap(({ rule, state }) => (['upcoming', 'open', 'overdue'].includes(text(state)) ? [text(rule)] : []))

/** Every difference between what two editions say of a case. */
export const differencesOf = (before: EditionEvaluation, after: EditionEvaluation): readonly Difference[] => [
  ...(before.status === after.status
    ? []
    : [
        {
          part: 'status' as const,
          name: 'status',
          field: 'status',
          before: { status: before.status, pending: pendingIn(before) },
          after: { status: after.status, pending: pendingIn(after) },
        },
      ]),
  ...compared('law', law, [lawOf(before)], [lawOf(after)]),
  ...compared('step', step, before.obligations, after.obligations),
  ...compared('exclusion', exclusion, before.exclusions, after.exclusions),
  ...compared('presumption', presumption, listed(before.presumption), listed(after.presumption)),
  ...compared('consequence', consequence, before.consequences, after.consequences),
  ...compared('finding', finding, before.findings, after.findings),
  ...compared('need', need, before.needs, after.needs),
  ...compared('judgement', judgement, before.judgements, after.judgements),
]

/** Of a notice its id alone: the words of a remark are no rule. */
const lawOf = ({ law: { version, coverage, notices } }: EditionEvaluation): Thing => ({
  version,
  coverage,
  notices: notices.map(({ id }) => id),
})
