import {
  type ComparedConsequence,
  type ComparedObligation,
  type ComparedPresumption,
  diffEvaluations,
  type Evaluation,
  type ObligationChange,
} from 'terug-naar-werk'

/** What differs between a case under the law and the same case under a reform, a line for each part. */
export const whatMoved = (ofLaw: Evaluation, underReform: Evaluation): readonly string[] => {
  const { status, obligations, exclusions, presumptions, consequences } = diffEvaluations(ofLaw, underReform)
  return [
    ...(status === undefined ? [] : [`status: ${status.before} → ${status.after}`]),
    ...obligations.flatMap(moved),
    ...exclusions.appeared.map((key) => `${key}: bars now`),
    ...exclusions.vanished.map((key) => `${key}: bars no longer`),
    ...presumptions.map(({ key, before, after }) => `${key}: ${period(before)} → ${period(after)}`),
    ...consequences.map(({ key, before, after }) => `${key}: ${rate(before)} → ${rate(after)}`),
  ]
}

const moved = ({ key, kinds, before, after }: ObligationChange): readonly string[] => [
  ...(kinds.some((kind) => kind !== 'bearerChanged' && kind !== 'modalityChanged')
    ? [`${key}: ${step(before)} → ${step(after)}`]
    : []),
  ...(kinds.includes('bearerChanged') ? [`${key}: ${who(before)} → ${who(after)}`] : []),
  ...(kinds.includes('modalityChanged') ? [`${key}: ${before?.modality} → ${after?.modality}`] : []),
]

const step = (compared: ComparedObligation | undefined): string =>
  compared === undefined ? 'none' : `${compared.window.from} – ${compared.window.until ?? 'no term'}, ${compared.state}`

const who = (compared: ComparedObligation | undefined): string =>
  compared === undefined ? 'none' : [compared.bearer, ...(compared.alsoBy ?? [])].join(' or ')

const period = (compared: ComparedPresumption | undefined): string =>
  compared === undefined ? 'none' : `${compared.from} – ${compared.until}`

const rate = (compared: ComparedConsequence | undefined): string =>
  compared === undefined ? 'none' : `${compared.percentage} % from ${compared.from}`
