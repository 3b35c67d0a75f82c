import * as Plot from '@observablehq/plot'
import type { Day, Language } from 'terug-naar-werk'
import { dateOfDay, daysLater, numberOfDay, shortDay, shortMonth } from '../days'
import type { LawChange } from './law-changes'
import type { Period } from './period'
import type { Row } from './rows'

/** Where the track of a row lies, in pixels from the top of the chart. */
export interface Track {
  readonly top: number
  readonly bottom: number
}

export interface ChartData {
  readonly period: Period
  readonly rows: readonly Row[]
  readonly tracks: readonly Track[]
  /** The track of the events. */
  readonly eventTrack: Track | undefined
  readonly events: readonly Day[]
  readonly asOf: Day
  readonly knownOn: Day | undefined
  readonly otherDay: Day | undefined
  readonly lawChanges: readonly LawChange[]
  readonly language: Language
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
}

export const AXIS_HEIGHT = 70

interface Box {
  readonly x1: Date
  readonly x2: Date
  readonly y1: number
  readonly y2: number
  readonly look: string
}

/** A window ends with its last day, so its bar ends where the next day begins. */
const box = (from: Day, until: Day | null, period: Period, y1: number, y2: number, look: string): Box => ({
  x1: dateOfDay(from < period.from ? period.from : from),
  x2: dateOfDay(until === null || until > period.until ? period.until : daysLater(until, 1)),
  y1,
  y2,
  look,
})

const isVisible = (from: Day, { until }: Period): boolean => from <= until

const colour = ({ look }: Box): string => `var(--${look})`

/** Draws the bars and lines that lie behind the rows. What they say stands in the rows as text. */
export const drawChart = (data: ChartData): Element => {
  const { period, rows, tracks, width, height, left, right, language } = data
  const placed = rows.flatMap((row, at) => {
    const track = tracks[at]
    return track && isVisible(row.from, period) ? [{ row, ...track }] : []
  })
  const middle = ({ top, bottom }: Track): number => (top + bottom) / 2
  const bars = placed.map(({ row, top, bottom }) =>
    box(row.from, row.until ?? row.doneOn ?? null, period, top + 4, bottom - 8, row.look),
  )
  const ghosts = placed.flatMap(({ row, top, bottom }) =>
    row.readings.map(({ from, until }) => box(from, until, period, top, bottom - 4, 'ghost')),
  )
  const drafts = placed.flatMap(({ row, bottom }) =>
    row.draft ? [box(row.draft.from, row.draft.until, period, bottom - 6, bottom, 'draft')] : [],
  )
  const bands = placed
    .filter(({ row }) => row.look === 'presumption' || row.look === 'consequence')
    .map(({ row, top }) => box(row.from, row.until, period, top, height, row.look))
  const done = placed.flatMap((one) => (one.row.doneOn ? [{ x: dateOfDay(one.row.doneOn), y: middle(one) - 2 }] : []))
  const events = data.eventTrack
    ? data.events.map((day) => ({ x: dateOfDay(day), y: middle(data.eventTrack ?? { top: 0, bottom: 0 }) }))
    : []
  const lines = [data.asOf, ...(data.otherDay ? [data.otherDay] : [])]
    .map((day, place) => ({ day, text: shortDay(day, language), anchor: anchorOf(day, period), y: 24 + 15 * place }))
    .filter(({ day }) => period.from <= day && day <= period.until)
  const ticks = ticksOf(width - left - right, period)
  const chart = Plot.plot({
    width,
    height,
    marginTop: AXIS_HEIGHT,
    marginBottom: 0,
    marginLeft: left,
    marginRight: right,
    className: 'chart',
    x: { type: 'utc', domain: [dateOfDay(period.from), dateOfDay(period.until)] },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(bands, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: colour, fillOpacity: 0.1 }),
      Plot.axisX({
        anchor: 'top',
        label: null,
        ticks,
        tickSize: 0,
        tickFormat: (date: Date) => monthLabel(date, language),
        fontSize: 11,
        color: 'var(--muted)',
        lineAnchor: 'bottom',
        textAnchor: 'start',
        dx: 2,
      }),
      Plot.gridX({ ticks, stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.ruleX(
        data.lawChanges.map(({ on }) => dateOfDay(on)),
        { stroke: 'var(--law)', strokeDasharray: '2 4', strokeWidth: 1.5, y1: 18, y2: height },
      ),
      Plot.text(data.lawChanges, {
        x: ({ on }: LawChange) => dateOfDay(on),
        y: 9,
        text: () => '§',
        fill: 'var(--law)',
        fontWeight: 700,
        fontSize: 13,
      }),
      Plot.rect(ghosts, {
        ...edges,
        fill: 'none',
        stroke: 'var(--ghost)',
        strokeDasharray: '3 2',
        strokeWidth: 1.25,
        rx: 3,
      }),
      Plot.rect(bars, { ...edges, fill: colour, rx: 3 }),
      Plot.rect(drafts, { ...edges, fill: 'var(--draft)', rx: 2 }),
      Plot.dot(done, { x: 'x', y: 'y', r: 4, fill: 'var(--card)', stroke: 'var(--ink)', strokeWidth: 1.75 }),
      Plot.dot(events, { x: 'x', y: 'y', r: 4.5, symbol: 'diamond', fill: 'var(--ink)' }),
      ...(data.knownOn
        ? [
            Plot.ruleX([dateOfDay(data.knownOn)], {
              stroke: 'var(--known)',
              strokeWidth: 1.5,
              y1: AXIS_HEIGHT - 4,
              y2: height,
            }),
          ]
        : []),
      Plot.ruleX(lines, {
        x: ({ day }: { readonly day: Day }) => dateOfDay(day),
        stroke: 'var(--accent)',
        strokeWidth: 1.75,
        y1: AXIS_HEIGHT - 6,
        y2: height,
      }),
      ...lines.map(({ day, text, anchor, y }) =>
        Plot.text([text], {
          x: [dateOfDay(day)],
          y: [y],
          fill: 'var(--accent)',
          stroke: 'var(--card)',
          strokeWidth: 5,
          fontWeight: 700,
          fontSize: 12,
          textAnchor: anchor,
        }),
      ),
    ],
  })
  chart.setAttribute('aria-hidden', 'true')
  return chart
}

const edges = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', insetLeft: -1, insetRight: -1 }

const [START, MIDDLE, END] = ['start', 'middle', 'end'] as const

/** A day is written to the side where there is room. */
const anchorOf = (day: Day, { from, until }: Period): typeof START | typeof MIDDLE | typeof END => {
  const share = (numberOfDay(day) - numberOfDay(from)) / (numberOfDay(until) - numberOfDay(from))
  return share < 0.15 ? START : share > 0.85 ? END : MIDDLE
}

/** The first days of as many months as have room; the last one needs room for its name. */
const ticksOf = (width: number, { from, until }: Period): readonly Date[] => {
  const [first, last] = [dateOfDay(from), dateOfDay(until)]
  const perMonth = (width * 30.4) / (numberOfDay(until) - numberOfDay(from))
  const step = perMonth > 40 ? 1 : perMonth > 14 ? 3 : perMonth > 7 ? 6 : 12
  const end = last.getTime() - (28 / perMonth) * 30.4 * 86_400_000
  const months = (last.getUTCFullYear() - first.getUTCFullYear() + 1) * 12
  return Array.from({ length: months }, (_, month) => new Date(Date.UTC(first.getUTCFullYear(), month))).filter(
    (date) => date > first && date.getTime() < end && date.getUTCMonth() % step === 0,
  )
}

/** January is written with its year. */
const monthLabel = (date: Date, language: Language): string =>
  date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : shortMonth(date, language)
