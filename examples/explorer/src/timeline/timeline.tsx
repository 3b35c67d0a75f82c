import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Audience, Change, Day, Dossier, Evaluation } from 'terug-naar-werk'
import { writtenDay } from '../days'
import { StepExplanation } from '../explanation/step-explanation'
import type { Spoken } from '../words/spoken-language'
import type { ChartData, Track } from './chart'
import type { LawChange } from './law-changes'
import { Legend } from './legend'
import type { Period } from './period'
import { daysInWords, nameOfRow, stateInWords } from './row-words'
import type { Row } from './rows'

interface Shown {
  readonly spoken: Spoken
  readonly dossier: Dossier
  readonly evaluation: Evaluation
  readonly rows: readonly Row[]
  readonly period: Period
  readonly lawChanges: readonly LawChange[]
  readonly audience: Audience
  readonly otherDay: Day | undefined
  readonly selected: string | undefined
  readonly changes: readonly Change[]
  readonly onSelect: (key: string | undefined) => void
}

type Draw = (data: ChartData) => Element

/** The charting library comes after the text of the page. */
const loadChart = async (): Promise<Draw> => (await import('./chart')).drawChart

/** The rows as a list of buttons, and behind them the chart, drawn where their tracks lie. */
export const Timeline = (shown: Shown) => {
  const { spoken, evaluation, rows, lawChanges, selected, dossier } = shown
  const { words, language } = spoken
  const canvas = useRef<HTMLDivElement>(null)
  const [draw, setDraw] = useState<{ readonly chart: Draw }>()
  const [width, setWidth] = useState(0)
  const events = knowsEvents(shown.audience) ? countedEvents(dossier, evaluation) : []

  useLayoutEffect(() => {
    loadChart().then((chart) => setDraw({ chart }))
    const element = canvas.current
    if (element === null) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    const paper = (on: boolean) => () => {
      element.classList.toggle('paper', on)
      setWidth(on ? -1 : element.clientWidth)
    }
    const [print, screen] = [paper(true), paper(false)]
    window.addEventListener('beforeprint', print)
    window.addEventListener('afterprint', screen)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', print)
      window.removeEventListener('afterprint', screen)
    }
  }, [])

  useLayoutEffect(() => {
    const element = canvas.current
    if (element === null || draw === undefined || width === 0) return
    const old = element.querySelector('.chart')
    const chart = draw.chart(
      measured(
        element,
        shown,
        events.map(({ on }) => on),
      ),
    )
    if (old) old.replaceWith(chart)
    else element.prepend(chart)
  })

  return (
    <section class="card timeline" aria-labelledby="timeline-heading" id="timeline" tabIndex={-1}>
      <h2 id="timeline-heading">{words.timeline.heading}</h2>
      <p class="hint">{rows.length === 0 ? '' : words.timeline.hint}</p>
      <Legend
        spoken={spoken}
        rows={rows}
        hasEvents={events.length > 0}
        hasLawChanges={lawChanges.length > 0}
        hasKnownDay={evaluation.chosen?.knownOn !== undefined}
      />
      {rows.length === 0 && (
        <p class="empty">
          {shown.audience === 'employer' || shown.audience === 'coordinator'
            ? words.timeline.hidden
            : words.timeline.nothing}
        </p>
      )}
      <div class="canvas" ref={canvas}>
        <div class="event-row" aria-hidden="true">
          <span class="row-text">{events.length > 0 ? words.events.heading : ''}</span>
          <span class="track event-track" />
        </div>
        <ol class="rows" aria-label={words.timeline.rows}>
          {rows.map((row) => {
            const isOpen = row.key === selected
            return (
              <li key={row.key} class={isOpen ? 'row-open' : ''}>
                <button
                  type="button"
                  class="row"
                  data-key={row.key}
                  data-look={row.look}
                  aria-expanded={isOpen}
                  onClick={() => shown.onSelect(isOpen ? undefined : row.key)}
                >
                  <span class="row-text">
                    <span class="row-name">{nameOfRow(row, spoken)}</span>
                    <span class="row-facts">
                      <span class={`chip look-${row.look}`}>{stateInWords(row, spoken)}</span>{' '}
                      <span class="row-days">{daysInWords(row.from, row.until, spoken)}</span>
                    </span>
                  </span>
                  <span class="track" />
                </button>
                {isOpen && <StepExplanation {...shown} row={row} />}
              </li>
            )
          })}
        </ol>
      </div>
      {lawChanges.length > 0 && (
        <div class="law-changes">
          <h3>
            <span aria-hidden="true">§ </span>
            {words.timeline.lawChanges}
          </h3>
          <ul>
            {lawChanges.map(({ on, texts }) => (
              <li key={on}>
                <strong>{writtenDay(on, language)}</strong>
                {words.colon}
                {texts.map((id) => words.laws[id]).join(words.semicolon)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** Who may know everything. An event may be medical, so the others see no days of events. */
const knowsEvents = (audience: Audience): boolean => audience === 'advisingDoctor' || audience === 'insured'

const countedEvents = ({ events = [] }: Dossier, { asOf, chosen }: Evaluation) =>
  events.filter(({ on, recordedOn }) => on <= asOf && (recordedOn ?? on) <= (chosen?.knownOn ?? recordedOn ?? on))

/** Reads from the page where the tracks lie, so that text may take the room that it needs. */
const measured = (element: HTMLElement, shown: Shown, events: readonly Day[]): ChartData => {
  const frame = element.getBoundingClientRect()
  const trackOf = (track: Element): Track => {
    const { top, bottom } = track.getBoundingClientRect()
    return { top: top - frame.top, bottom: bottom - frame.top }
  }
  const eventTrack = element.querySelector('.event-track')
  const across = eventTrack?.getBoundingClientRect() ?? frame
  return {
    period: shown.period,
    rows: shown.rows,
    tracks: [...element.querySelectorAll('.row .track')].map(trackOf),
    eventTrack: eventTrack ? trackOf(eventTrack) : undefined,
    events,
    asOf: shown.evaluation.asOf,
    knownOn: shown.evaluation.chosen?.knownOn,
    otherDay: shown.otherDay,
    lawChanges: shown.lawChanges,
    language: shown.spoken.language,
    width: frame.width,
    height: frame.height,
    left: across.left - frame.left,
    right: frame.right - across.right,
  }
}
