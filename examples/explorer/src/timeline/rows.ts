import type { Consequence, Day, Evaluation, Exclusion, Obligation, ObligationState, Presumption } from 'terug-naar-werk'

/** What a row of the timeline shows, and how its bar looks. */
export type Look = ObligationState | 'presumption' | 'consequence' | 'exclusion'

/** A bar of another reading or of a draft. */
export interface Ghost {
  readonly reading?: string
  readonly from: Day
  readonly until: Day | null
}

/** A row of the timeline: a step, or a period. */
export interface Row {
  readonly key: string
  readonly look: Look
  readonly from: Day
  /** Null: no last day. */
  readonly until: Day | null
  readonly bearer?: Obligation['bearer']
  readonly alsoBy?: NonNullable<Obligation['alsoBy']>
  readonly doneOn?: Day
  /** What a consequence withholds of the benefit. */
  readonly withheld?: Pick<Consequence, 'kind' | 'percentage'>
  readonly readings: readonly Ghost[]
  readonly draft?: Ghost
}

const ofStep = (obligation: Obligation, draft: Obligation | undefined): Row => {
  const { key, state, window, bearer, alsoBy, fulfilledOn, readings = [] } = obligation
  const moved = draft && (draft.window.from !== window.from || draft.window.until !== window.until)
  return {
    key,
    look: state,
    ...window,
    bearer,
    ...(alsoBy && { alsoBy }),
    ...(fulfilledOn && { doneOn: fulfilledOn }),
    readings: readings
      .filter((one) => one.window.from !== window.from || one.window.until !== window.until)
      .map((one) => ({ reading: one.reading, ...one.window })),
    ...(moved && { draft: draft.window }),
  }
}

const ofPresumption = ({ key, from, until, readings = [] }: Presumption): Row => ({
  key,
  look: 'presumption',
  from,
  until,
  readings: readings.map(({ reading, window }) => ({ reading, ...window })),
})

const ofExclusion = ({ key, from, until }: Exclusion): Row => ({ key, look: 'exclusion', from, until, readings: [] })

const ofConsequence = ({ key, from, until, kind, percentage }: Consequence): Row => ({
  key,
  look: 'consequence',
  from,
  until,
  withheld: { kind, percentage },
  readings: [],
})

/** The rows of an evaluation: first the periods that stand behind the steps, then the steps by their last day. */
export const rowsOf = (evaluation: Evaluation, underDraft: Evaluation | undefined): readonly Row[] => {
  const drafts = new Map(underDraft?.obligations.map((one) => [one.key, one]))
  const known = new Set(evaluation.obligations.map(({ key }) => key))
  const onlyDraft = underDraft?.obligations.filter(({ key }) => !known.has(key)) ?? []
  return [
    ...evaluation.presumptions.map(ofPresumption),
    ...evaluation.consequences.map(ofConsequence),
    ...evaluation.exclusions.map(ofExclusion),
    ...evaluation.obligations.map((one) => ofStep(one, drafts.get(one.key))),
    ...onlyDraft.map((one) => ({ ...ofStep(one, undefined), draft: one.window })),
  ]
}

/** The row that is open when a case is first shown: what is overdue, else what is to do, else the last step. */
export const firstRow = (rows: readonly Row[]): string | undefined =>
  (['overdue', 'open', 'upcoming'] as const).flatMap((state) => rows.filter(({ look }) => look === state))[0]?.key ??
  rows.at(-1)?.key
