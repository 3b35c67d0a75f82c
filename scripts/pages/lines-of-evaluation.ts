import type { Evaluation } from 'terug-naar-werk'

/** What an evaluation says, one line for each thing: a step, an exclusion, a presumption, a consequence, a finding. */
interface EvaluationLine {
  readonly what: string
  readonly says: string
  /** It still asks or takes something on this day. */
  readonly stands: boolean
}

const SETTLED: readonly string[] = ['fulfilled', 'fulfilledLate', 'lapsed']

const daysOf = (from: string, until: string | null): string => `${from} … ${until ?? 'no term'}`

const isStanding = (asOf: string, until: string | null): boolean => until === null || asOf <= until

/** The lines of an evaluation by what they are about, in its own order. */
export const linesOf = (evaluation: Evaluation): readonly EvaluationLine[] => {
  const { asOf, status, law, obligations, exclusions, presumptions, consequences, findings, needs, judgements } =
    evaluation
  return [
    { what: 'law', says: `version of ${law.version}, ${law.coverage}`, stands: true },
    { what: 'status', says: status, stands: true },
    ...obligations.map((step) => ({
      what: `\`${step.key}\``,
      says: [
        daysOf(step.window.from, step.window.until),
        [step.state, step.fulfilledOn].filter(Boolean).join(' '),
        ...(step.alsoBy === undefined ? [] : ['a team member too']),
        ...(step.barredBy === undefined ? [] : [`by ${step.barredBy.join(' ')}`]),
        ...(step.lapsedBy === undefined ? [] : [`by ${step.lapsedBy.type} ${step.lapsedBy.on}`]),
        ...(step.readings ?? []).map(({ reading, window }) => `${reading} ${daysOf(window.from, window.until)}`),
        ...(step.notices === undefined ? [] : [`not read: ${step.notices.join(' ')}`]),
        step.norms.join(' '),
      ].join('; '),
      stands: !SETTLED.includes(step.state),
    })),
    ...exclusions.map(({ key, from, until, bars, norms }) => ({
      what: `exclusion \`${key}\``,
      says: `${daysOf(from, until)}; bars ${bars.join(' ')}; ${norms.join(' ')}`,
      stands: isStanding(asOf, until),
    })),
    ...presumptions.map(({ key, kind, from, until, endedBy, norms, readings = [] }) => ({
      what: `presumption \`${key}\``,
      says: [
        `${kind} ${daysOf(from, until)}`,
        ...(endedBy === null ? [] : [`ended by ${endedBy}`]),
        ...readings.map(({ reading, window }) => `${reading} ${daysOf(window.from, window.until)}`),
        norms.join(' '),
      ].join('; '),
      stands: isStanding(asOf, until),
    })),
    ...consequences.map(({ key, kind, percentage, from, until, norms, readings = [] }) => ({
      what: `consequence \`${key}\``,
      says: [
        `${kind} ${percentage} % ${from === null ? '' : daysOf(from, until).replace('no term', 'its end is not known')}`,
        ...readings.map(({ reading, ...other }) => `${reading} ${other.kind} ${other.percentage} %`),
        norms.join(' '),
      ].join('; '),
      stands: isStanding(asOf, until),
    })),
    ...findings.map(({ code, on, severity, obligation, norms }) => ({
      what: `finding \`${[code, obligation ?? on].join(' ')}\``,
      says: `${on}; ${severity}; ${norms.join(' ')}`,
      stands: false,
    })),
    ...needs.map(({ fact, since, waits }) => ({
      what: `need \`${fact}\``,
      says: `since ${since}; for ${waits.join(' ')}`,
      stands: true,
    })),
    ...judgements.map(({ question, since, by }) => ({
      what: `judgement \`${question}\``,
      says: `since ${since}; by ${by}`,
      stands: true,
    })),
  ]
}
