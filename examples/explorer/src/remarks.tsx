import type { Evaluation } from 'terug-naar-werk'
import { shortDay } from './days'
import { bearerOfRow, daysInWords, nameOfRow, stateInWords } from './timeline/row-words'
import type { Row } from './timeline/rows'
import { capital, type Spoken } from './words/spoken-language'

interface Props {
  readonly spoken: Spoken
  readonly evaluation: Evaluation
  readonly rows: readonly Row[]
}

/** What needs a person: steps to do, findings, missing facts and decisions. */
export const Remarks = ({ spoken, evaluation, rows }: Props) => {
  const { words, labelOf, language } = spoken
  const { remarks } = words
  const { findings, needs, judgements } = evaluation
  const toDo = rows.filter(({ look }) => look === 'overdue' || look === 'open')
  if (toDo.length + findings.length + needs.length + judgements.length === 0) return null
  return (
    <section class="remarks" aria-labelledby="remarks-heading">
      <h2 id="remarks-heading">{remarks.heading}</h2>
      <ul>
        {toDo.map((row) => (
          <li key={row.key}>
            <span class="kind">{capital(stateInWords(row, spoken))}</span> {capital(nameOfRow(row, spoken))} (
            {bearerOfRow(row, spoken)}), {daysInWords(row.from, row.until, spoken)}
          </li>
        ))}
        {findings.map(({ code, severity, on, obligation }) => (
          <li key={`${code}${on}${obligation}`}>
            <span class="kind">{capital(labelOf(severity))}</span> {labelOf(code)}
            {obligation !== undefined && ` (${labelOf(obligation)})`}, {remarks.on(shortDay(on, language))}
          </li>
        ))}
        {needs.map(({ fact, since }) => (
          <li key={`${fact}${since}`}>
            <span class="kind">{remarks.need}</span> {labelOf(fact)}, {remarks.since(shortDay(since, language))}
          </li>
        ))}
        {judgements.map(({ question, by, since }) => (
          <li key={`${question}${since}`}>
            <span class="kind">{remarks.judgement}</span> {labelOf(question)} ({labelOf(by)}),{' '}
            {remarks.since(shortDay(since, language))}
          </li>
        ))}
      </ul>
    </section>
  )
}
