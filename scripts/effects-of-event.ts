import type { EventType, Moment, RuleId } from 'terug-naar-werk'
import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { triggersIn } from '../src/rules/obligation-rule.js'
import { versionsOf } from '../test/support/versions-of-record.js'
import { eventsOfMoment } from './events-of-moment.js'

/** What an event does to something, and whether it does so only under a condition on the event or the case. */
export interface Effect {
  readonly on: string
  readonly always: boolean
}

/** What an event of one type does, read off the rulebook. */
export interface EffectsOfEvent {
  readonly starts: readonly Effect[]
  readonly fulfils: readonly Effect[]
  readonly lapses: readonly Effect[]
  /** The grounds of exclusion that begin with it. */
  readonly bars: readonly Effect[]
  /** The grounds of exclusion that end with it. */
  readonly frees: readonly Effect[]
  readonly startsPresumption: readonly Effect[]
  readonly endsPresumption: readonly Effect[]
  readonly findings: readonly Effect[]
  /** The facts that are asked for from then on, and those that are no longer. */
  readonly asksFor: readonly Effect[]
  readonly tells: readonly Effect[]
  /** The decisions of a person that are asked for from then on, and those that are settled. */
  readonly asksPerson: readonly Effect[]
  readonly settles: readonly Effect[]
}

type Named = readonly [name: string, moments: readonly (Moment | undefined)[]]

/** Each name once; without a condition where one of its moments has none. */
const effectsOf = (type: EventType, named: readonly Named[]): readonly Effect[] => {
  const found = new Map<string, boolean>()
  for (const [name, moments] of named) {
    for (const moment of moments) {
      if (moment === undefined || !eventsOfMoment(moment).includes(type)) continue
      found.set(name, moment === type || (found.get(name) ?? false))
    }
  }
  return [...found].map(([on, always]) => ({ on, always }))
}

const momentsOf = (trigger: Rulebook['obligations'][number]['trigger']): readonly (Moment | undefined)[] =>
  triggersIn({ trigger }).map((one) => (typeof one === 'string' && one !== 'incapacityStart' ? one : undefined))

const momentOf = (from: Rulebook['exclusions'][number]['from']): Moment | undefined =>
  from === 'incapacityStart' || from === 'presumption' ? undefined : from

/** The versions of every obligation. */
const obligations = rulebook.obligations.flatMap(versionsOf)

/** The steps that a ground bars or suspends. */
export const stepsBarredBy = (ground: string): readonly RuleId[] => [
  ...new Set(
    obligations.flatMap(({ rule, barredBy = {}, suspendedBy = {} }) =>
      ground in barredBy || ground in suspendedBy ? [rule] : [],
    ),
  ),
]

/** The steps that must still be done after the end of the incapacity. */
export const outlivingSteps: readonly RuleId[] = [
  ...new Set(obligations.flatMap(({ rule, outlivesIncapacity }) => (outlivesIncapacity === true ? [rule] : []))),
]

/** What an event of a type does, read off the rulebook. */
export const effectsOfEvent = (type: EventType): EffectsOfEvent => {
  const of = (named: readonly Named[]): readonly Effect[] => effectsOf(type, named)
  const exclusions = rulebook.exclusions.flatMap(versionsOf)
  const presumptions = rulebook.presumptions.flatMap(versionsOf)
  return {
    starts: of(obligations.map(({ rule, trigger }) => [rule, momentsOf(trigger)])),
    fulfils: of(obligations.map(({ rule, fulfilledBy }) => [rule, [fulfilledBy]])),
    lapses: of(obligations.map(({ rule, lapsedBy = [] }) => [rule, lapsedBy])),
    bars: of(exclusions.map(({ ground, from }) => [ground, [momentOf(from)]])),
    frees: of(
      exclusions.map(({ ground, until }) => [ground, until.map((end) => (typeof end === 'string' ? end : end.moment))]),
    ),
    startsPresumption: of(presumptions.map(({ kind, trigger }) => [kind, [trigger]])),
    endsPresumption: of(presumptions.map(({ kind, endedBy }) => [kind, endedBy.map(({ moment }) => moment)])),
    findings: of(rulebook.findings.map((finding) => [finding.code, 'moment' in finding ? [finding.moment] : []])),
    asksFor: of(rulebook.needs.map(({ fact, since }) => [fact, [since]])),
    tells: of(rulebook.needs.map(({ fact, until = [] }) => [fact, until])),
    asksPerson: of(rulebook.judgements.map(({ question, since }) => [question, [since]])),
    settles: of(rulebook.judgements.map(({ question, until = [] }) => [question, until])),
  }
}
