import type { Exclusion, Obligation, Presumption } from 'terug-naar-werk'
import { monthsDown, monthsUp } from '../../calendar/integer-tables.js'
import { dayText } from './step.js'

/** After a year the insured may register with the regional service. */
export const startThroughRegionalService = (start: number): Obligation => ({
  key: 'regional.start',
  rule: 'regional.start',
  bearer: 'insured',
  modality: 'power',
  window: { from: dayText(monthsUp(start, 12)), until: null },
  trigger: { type: 'incapacityStart', on: dayText(start) },
  state: 'open',
  norms: ['C-1'],
})

/** The employer's request, which bars the first steps for ever and suspends the trajectory while it runs. */
export const codexExclusions = (asked: number, codexEnded: number): Exclusion[] => [
  {
    key: 'codexRequested',
    ground: 'codexRequested',
    modality: 'prohibition',
    from: dayText(asked),
    until: null,
    bars: ['questionnaire.send', 'estimate.first', 'exam.questionnaireImpossible'],
    norms: ['A2-4', 'A4-2'],
  },
  {
    key: 'codexDuringZiv',
    ground: 'codexDuringZiv',
    modality: 'suspension',
    from: dayText(asked),
    until: dayText(codexEnded),
    bars: [
      'ziv.followUpInterview',
      'ziv.retrainingApproval',
      'ziv.resumptionProposal',
      'ziv.informTreatingDoctor',
      'ziv.review',
    ],
    norms: ['Z1-2', 'Z1-3'],
  },
]

/** The later of the two presumptions: that of the ZIV plan, and that of the CODEX plan, which nothing ends early. */
export const presumptionOfBoth = (planned: number, retraining: number, signed: number, today: number): Presumption => {
  const codexEnd = monthsUp(signed, 6) - 1
  const zivMaximum = monthsUp(planned, 6) - 1
  const zivEnd = Math.min(retraining - 1, zivMaximum)
  if (zivEnd > codexEnd) return zivPresumption(planned, retraining, zivMaximum, today)
  const other = monthsDown(signed, 6) - 1
  const until = dayText(codexEnd)
  const found: Presumption = {
    kind: 'codex',
    from: dayText(signed),
    until,
    maxUntil: until,
    endedBy: codexEnd >= today ? null : 'maximum',
    norms: ['LP-1', 'LP-2', 'LP-3'],
  }
  if (other === codexEnd) return found
  const window = { from: dayText(signed), until: dayText(other) }
  return { ...found, readings: [{ reading: 'RD-6:sameDate', window }] }
}

const zivPresumption = (planned: number, retraining: number, maximum: number, today: number): Presumption => {
  const end = Math.min(retraining - 1, maximum)
  const found: Presumption = {
    kind: 'ziv',
    from: dayText(planned),
    until: dayText(end),
    maxUntil: dayText(maximum),
    endedBy: retraining - 1 <= maximum ? 'retraining' : maximum >= today ? null : 'maximum',
    norms: ['LP-1', 'LP-4', 'LP-5'],
  }
  const other = Math.min(retraining - 1, monthsDown(planned, 6) - 1)
  if (other === end) return found
  const window = { from: dayText(planned), until: dayText(other) }
  return { ...found, readings: [{ reading: 'RD-6:sameDate', window }] }
}
