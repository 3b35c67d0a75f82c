import type { EventType, Moment, RuleId } from 'terug-naar-werk'
import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { eventTypes } from '../../src/dossier/event-order.js'
import { versionsOf } from '../../src/explain/version-on.js'
import { absenceEvent } from '../../src/rules/absences.js'
import { triggersIn } from '../../src/rules/obligation-rule.js'
import { effectOnIncapacity } from './effects-on-incapacity.js'
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
  /** The presumptions of a trajectory that ends with it: only then may another one start. */
  readonly endsTrajectory: readonly Effect[]
  /** The places at which absences are counted from then on, and those at which the count begins anew. */
  readonly beginsCount: readonly Effect[]
  readonly endsCount: readonly Effect[]
  /** The consequences that follow from it, those that it ends, and those that it keeps away: by the place of the absence. */
  readonly startsConsequence: readonly Effect[]
  readonly endsConsequence: readonly Effect[]
  readonly preventsConsequence: readonly Effect[]
  readonly findings: readonly Effect[]
  /** The facts that are asked for from then on, and those that are no longer. */
  readonly asksFor: readonly Effect[]
  readonly tells: readonly Effect[]
  /** The decisions of a person that are asked for from then on, and those that are settled. */
  readonly asksPerson: readonly Effect[]
  readonly settles: readonly Effect[]
  /** What is asked with an employment contract only, or without one only. */
  readonly contractCounts: readonly Effect[]
}

/** A moment, or events that have the effect in some cases only. */
type Occasion = Moment | { readonly someOf: readonly EventType[] } | undefined

type Named = readonly [name: string, occasions: readonly Occasion[]]

const eventsOf = (occasion: Occasion): readonly EventType[] => {
  if (occasion === undefined) return []
  return typeof occasion === 'string' ? eventsOfMoment(occasion) : occasion.someOf
}

/** The events of a moment, as those that have an effect in some cases only. */
const someOf = (moment: Moment): Occasion => ({ someOf: eventsOfMoment(moment) })

/** Each name once; without a condition where one of its moments has none. */
const effectsOf = (type: EventType, named: readonly Named[]): readonly Effect[] => {
  const found = new Map<string, boolean>()
  for (const [name, occasions] of named) {
    for (const occasion of occasions) {
      if (eventsOf(occasion).includes(type)) found.set(name, occasion === type || (found.get(name) ?? false))
    }
  }
  return [...found].map(([on, always]) => ({ on, always }))
}

/** What starts an obligation: a moment, or an event that fulfilled another step. */
const triggersOf = (trigger: Rulebook['obligations'][number]['trigger']): readonly Occasion[] =>
  triggersIn({ trigger }).map((one) => {
    if (typeof one !== 'string') return 'events' in one ? { someOf: one.events } : undefined
    return one === 'incapacityStart' ? undefined : one
  })

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

const exclusions = rulebook.exclusions.flatMap(versionsOf)

const presumptions = rulebook.presumptions.flatMap(versionsOf)

/** An ending that holds by another reading only ends a presumption in some cases. */
const endingOf = ({ moment, onlyBy }: (typeof presumptions)[number]['endedBy'][number]): Occasion =>
  onlyBy === undefined ? moment : someOf(moment)

/** An exclusion while a presumption runs begins and ends with the presumption. */
const beginningsOf = (from: Rulebook['exclusions'][number]['from']): readonly Occasion[] => {
  if (from === 'presumption') return presumptions.map(({ trigger }) => someOf(trigger))
  return from === 'incapacityStart' ? [] : [from]
}

const endsOf = ({ from, until }: Rulebook['exclusions'][number]): readonly Occasion[] =>
  from === 'presumption'
    ? presumptions.flatMap(({ endedBy }) => endedBy.map(({ moment }) => someOf(moment)))
    : until.map((end) => (typeof end === 'string' ? end : end.moment))

/** The place of the absence, or the cause where it is none. */
const nameOf = (rule: Rulebook['consequences'][number]): string => ('at' in rule ? rule.at : 'notRegistered')

const startOf = (rule: Rulebook['consequences'][number]): Occasion =>
  'at' in rule ? { someOf: [absenceEvent] } : someOf(rule.letter)

const consequenceEnds = (rule: Rulebook['consequences'][number]): readonly Occasion[] => {
  if (!('at' in rule)) return [rule.registered]
  const cascade = rulebook.absences.find(({ at }) => at === rule.at)
  if (cascade === undefined) return []
  // The second absence counts until the insured asks for a new date, the contact is held, or the third one comes.
  return rule.until === 'held' ? [cascade.held] : [cascade.newDateAsked, cascade.held, { someOf: [absenceEvent] }]
}

/** What asks for an employment contract, or for none, on a day. */
const asksForContract = (): readonly Named[] => {
  const changes = { someOf: eventTypes.filter((type) => effectOnIncapacity(type, 'changesContract') !== 'never') }
  const asking = (one: { readonly employmentContract?: boolean }) => one.employmentContract !== undefined
  return [
    ...obligations.filter(asking).map(({ rule }): Named => [rule, [changes]]),
    ...presumptions.filter(asking).map(({ kind }): Named => [`presumption.${kind}`, [changes]]),
    ...rulebook.consequences.flatMap((one): Named[] => ('at' in one ? [] : [[nameOf(one), [changes]]])),
  ]
}

/** A finding that a state gives together with a moment is given by that moment in that state alone. */
const momentsOf = (finding: Rulebook['findings'][number]): readonly Occasion[] => {
  if ('moment' in finding) return [finding.moment]
  return finding.after === 'lapse' ? [] : [someOf(finding.after)]
}

/** What an event of a type does, read off the rulebook. */
export const effectsOfEvent = (type: EventType): EffectsOfEvent => {
  const of = (named: readonly Named[]): readonly Effect[] => effectsOf(type, named)
  return {
    starts: of(obligations.map(({ rule, trigger }) => [rule, triggersOf(trigger)])),
    fulfils: of(
      obligations.map(({ rule, fulfilledBy, notTwiceByTeamMember: turns }) => [
        rule,
        turns === undefined ? [fulfilledBy] : [someOf(fulfilledBy), someOf(turns.fulfilledBy)],
      ]),
    ),
    lapses: of(obligations.map(({ rule, lapsedBy = [] }) => [rule, lapsedBy])),
    bars: of(exclusions.map(({ ground, from }) => [ground, beginningsOf(from)])),
    frees: of(exclusions.map((exclusion) => [exclusion.ground, endsOf(exclusion)])),
    startsPresumption: of(presumptions.map(({ kind, trigger }) => [kind, [trigger]])),
    endsPresumption: of(presumptions.map(({ kind, endedBy }) => [kind, endedBy.map(endingOf)])),
    endsTrajectory: of(presumptions.map(({ kind, trajectoryEnd }) => [kind, [trajectoryEnd]])),
    beginsCount: of(rulebook.absences.map(({ at, begins }) => [at, [begins ?? undefined]])),
    endsCount: of(rulebook.absences.map(({ at, held, endedBy = [] }) => [at, [held, ...endedBy]])),
    startsConsequence: of(rulebook.consequences.map((rule) => [nameOf(rule), [startOf(rule)]])),
    endsConsequence: of(rulebook.consequences.map((rule) => [nameOf(rule), consequenceEnds(rule)])),
    preventsConsequence: of(
      rulebook.consequences.map((rule) => [nameOf(rule), 'at' in rule ? [] : [someOf(rule.proven)]]),
    ),
    findings: of(rulebook.findings.map((finding) => [finding.code, momentsOf(finding)])),
    asksFor: of(rulebook.needs.map(({ fact, since }) => [fact, [since]])),
    tells: of(rulebook.needs.map(({ fact, until = [] }) => [fact, until])),
    asksPerson: of(
      rulebook.judgements.map(({ question, since, whileRunning }) => [question, [since, whileRunning?.from]]),
    ),
    settles: of(
      rulebook.judgements.map(({ question, until = [], whileRunning }) => [question, [...until, whileRunning?.until]]),
    ),
    contractCounts: of(asksForContract()).map(({ on }) => ({ on, always: true })),
  }
}
