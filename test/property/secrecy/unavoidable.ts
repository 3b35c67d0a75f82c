import type { Agenda, Dossier, Evaluation, EvaluationDiff, Obligation } from 'terug-naar-werk'
import type { Day } from 'terug-naar-werk/calendar'
import { evaluateUnder } from 'terug-naar-werk/rulebook'
import { countsFromStart } from '../../../src/explain/counts-from-start.js'
import { nameOfKey } from '../../../src/explain/key.js'
import { laterThan, type Question, type Shown } from './everything-shown.js'
import type { Asked } from './questions.js'

/**
 * The inferences that docs/decisions/0012 lists as unavoidable. What is compared leaves out these, and nothing else.
 */

const hasRunOut = (dossier: Dossier, { rules, options }: Question, asOf: Day): boolean =>
  evaluateUnder(rules, dossier, { ...options, asOf, readings: { ...options.readings, 'RD-12': 'ended' } }).status ===
  'certificateRunOut'

/** Only one of them goes on after the last certified day: an act shows that it does. */
const goesOnInOne = ({ one, other, question }: Asked, asOf: Day): boolean =>
  question.audience === 'coordinator' && hasRunOut(one, question, asOf) !== hasRunOut(other, question, asOf)

const isRecognised = (dossier: Dossier, { rules, options }: Question): boolean =>
  evaluateUnder(rules, dossier, options).status !== 'notRecognised'

/** No answer to a plan of CODEX is owed where the incapacity is not recognised. */
const owesNoAnswer = ({ one, other, question }: Asked): boolean =>
  [...(one.events ?? []), ...(other.events ?? [])].some(({ type }) => type === 'codexPlanReceived') &&
  isRecognised(one, question) !== isRecognised(other, question)

/** Whether all that differs may be one of the inferences. */
export const isUnavoidable = (asked: Asked): boolean =>
  asked.question.audience === 'coordinator' ? goesOnInOne(asked, asked.question.options.asOf) : owesNoAnswer(asked)

/** What is shown, without the comparison with a later day where only one of them goes on until then. */
export const withoutLaterDay = (shown: Shown, of: Asked): Shown => {
  if (!shown.has('diffEvaluations') || !goesOnInOne(of, laterThan(of.question.options.asOf))) return shown
  return new Map([...shown].filter(([name]) => name !== 'diffEvaluations'))
}

const OF_ROUTE_A: ReadonlySet<string> = new Set<Obligation['variant']>(['contact.first/atOnce', 'contact.first/later'])

const firstContacts = ({ obligations }: Evaluation): ReadonlySet<string> =>
  new Set(obligations.flatMap(({ key, variant }) => (OF_ROUTE_A.has(variant) ? [key] : [])))

const estimates = ({ events = [] }: Dossier): string =>
  JSON.stringify(events.filter(({ type }) => type === 'capacityEstimated'))

const dependsOnCategory = ({ one, other, question: { audience } }: Asked): boolean =>
  audience === 'coordinator' && estimates(one) !== estimates(other)

/** The steps that the audience itself must do and that count from the start: by the answer RD-13 their days show a fact. */
const ownFromStart = ({ question: { rules, audience, options } }: Asked): ReadonlySet<string> =>
  new Set(
    options.readings?.['RD-13'] === 'standStill'
      ? rules.obligations.flatMap((record) =>
          record.bearer === audience && countsFromStart(rules, record) ? [record.rule] : [],
        )
      : [],
  )

/** Of which steps the days may differ: the first contact of route A by the category, and own steps by the answer RD-13. */
const movedSteps = (of: Asked, dossier: Dossier): ((key: string) => boolean) => {
  const { rules, options } = of.question
  const contacts = dependsOnCategory(of)
    ? firstContacts(evaluateUnder(rules, dossier, { ...options, requireCoverage: undefined }))
    : new Set()
  const own = ownFromStart(of)
  return (key) => contacts.has(key) || own.has(nameOfKey(key))
}

/** What is shown of a dossier, without the steps whose days may differ and what follows from these days. */
export const withoutMovedSteps = (shown: Shown, of: Asked, dossier: Dossier): Shown => {
  if (!dependsOnCategory(of) && ownFromStart(of).size === 0) return shown
  const moved = movedSteps(of, dossier)
  const other = ({ key }: { readonly key: string }): boolean => !moved(key)
  const elsewhere = ({ obligation }: { readonly obligation?: string }): boolean =>
    obligation === undefined || !moved(obligation)
  const kept = new Map(shown)
  // These give one day, or one digest, of everything together.
  for (const name of ['nextChangeFor', 'receiptFor', 'page', 'line']) kept.delete(name)
  const own = [...ownFromStart(of), ...(dependsOnCategory(of) ? ['contact.first'] : [])]
  for (const name of shown.keys()) if (own.some((rule) => name.startsWith(`explain ${rule}`))) kept.delete(name)
  const change = <Value>(name: string, changed: (value: Value) => unknown): void => {
    // SAFETY: each output has the type of the function that gives it.
    if (kept.has(name)) kept.set(name, changed(kept.get(name) as Value))
  }
  change<Evaluation['obligations']>('redact obligations', (all) => all.filter(other))
  change<Evaluation['findings']>('redact findings', (all) => all.filter(elsewhere))
  change<NonNullable<Evaluation['leftOut']>>('redact leftOut', (all) => all.filter(other))
  change<EvaluationDiff>('diffEvaluations', (diff) => ({ ...diff, obligations: diff.obligations.filter(other) }))
  change<readonly Agenda[]>('agendaFor', (all) =>
    all.map((one) => ({ ...one, steps: one.steps.filter(other) })).filter(({ steps }) => steps.length > 0),
  )
  return kept
}
