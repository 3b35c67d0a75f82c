import { type ComparedConsequence, type ComparedObligation, diffEvaluations, type Evaluation } from 'terug-naar-werk'

/** What differs between a case under the law and the same case under a reform, a line for each part. */
export const whatMoved = (ofLaw: Evaluation, underReform: Evaluation): readonly string[] => {
  const { status, obligations, exclusions, consequences } = diffEvaluations(ofLaw, underReform)
  const bearers = underReform.obligations.flatMap((now) => {
    const old = ofLaw.obligations.find(({ key }) => key === now.key)
    return old === undefined || old.bearer === now.bearer ? [] : [`${now.key}: ${old.bearer} → ${now.bearer}`]
  })
  return [
    ...(status === undefined ? [] : [`status: ${status.before} → ${status.after}`]),
    ...obligations.map(({ key, before, after }) => `${key}: ${step(before)} → ${step(after)}`),
    ...bearers,
    ...exclusions.appeared.map((key) => `${key}: bars now`),
    ...exclusions.vanished.map((key) => `${key}: bars no longer`),
    ...consequences.map(({ key, before, after }) => `${key}: ${rate(before)} → ${rate(after)}`),
  ]
}

const step = (compared: ComparedObligation | undefined): string =>
  compared === undefined ? 'none' : `${compared.window.from} – ${compared.window.until ?? 'no term'}, ${compared.state}`

const rate = (compared: ComparedConsequence | undefined): string =>
  compared === undefined ? 'none' : `${compared.percentage} % from ${compared.from}`
