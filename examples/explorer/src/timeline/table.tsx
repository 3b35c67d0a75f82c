import { useEffect, useState } from 'preact/hooks'
import { Scrolled } from '../scrolled'
import { capital, type Spoken } from '../words/spoken-language'
import { bearerOfRow, daysInWords, nameOfRow, stateInWords } from './row-words'
import type { Row } from './rows'

/** The timeline as a table, for who cannot see bars, for copying and for paper. */
export const TimelineTable = ({ spoken, rows }: { readonly spoken: Spoken; readonly rows: readonly Row[] }) => {
  const { timeline } = spoken.words
  const { step, who, when, state, other } = timeline.columns
  const [isPrinting, setPrinting] = useState(false)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const [print, screen] = [() => setPrinting(true), () => setPrinting(false)]
    window.addEventListener('beforeprint', print)
    window.addEventListener('afterprint', screen)
    return () => {
      window.removeEventListener('beforeprint', print)
      window.removeEventListener('afterprint', screen)
    }
  }, [])
  return (
    <details class="card" open={isOpen || isPrinting} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{timeline.table}</summary>
      {(isOpen || isPrinting) && (
        <Scrolled label={timeline.table}>
          <table>
            <thead>
              <tr>
                {[step, who, when, state, other].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">{nameOfRow(row, spoken)}</th>
                  <td>{capital(bearerOfRow(row, spoken))}</td>
                  <td>{capital(daysInWords(row.from, row.until, spoken))}</td>
                  <td>
                    {capital(stateInWords(row, spoken))}
                    {row.doneOn && `, ${daysInWords(row.doneOn, row.doneOn, spoken)}`}
                  </td>
                  <td>
                    {row.readings
                      .map(({ from, until }) => capital(daysInWords(from, until, spoken)))
                      .join(spoken.words.semicolon)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
    </details>
  )
}
