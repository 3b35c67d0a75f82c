import { parse, type Spec, View } from 'vega'
import { addDays } from '../../src/calendar/index.js'
import { labelOf } from '../../src/explain/one-language/en.js'
import { type Dossier, day, evaluate } from '../../src/index.js'
import { monthOfIncapacity } from '../../src/rules/index.js'

const start = day('2025-01-13')
const last = addDays(monthOfIncapacity(start, 11).until ?? start, 3)

/** Route A, with category 4 at the first estimate, and the contacts of the law since 2024. */
const dossier: Dossier = {
  scheme: 'employee',
  employmentContract: true,
  incapacity: { start },
  events: [
    { type: 'questionnaireSent', route: 'A', on: day('2025-03-24') },
    { type: 'questionnaireReceived', complete: true, on: day('2025-04-02') },
    { type: 'capacityEstimated', category: 4, on: day('2025-05-06') },
    { type: 'referred', on: day('2025-05-07') },
  ],
}

const numbered = (on: string): number => Math.round((Date.parse(on) - Date.parse(start)) / 86_400_000)

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const written = (on: string): string => `${Number(on.slice(8))} ${MONTHS[Number(on.slice(5, 7)) - 1]}`

const BEARERS: { readonly [bearer: string]: string } = {
  advisingDoctor: 'doctor',
  insured: 'insured',
  coordinator: 'coordinator',
}

/** The steps that have a last day, with their windows. */
const bars = evaluate(dossier, { asOf: day('2025-07-01') })
  .obligations.filter(({ window }) => window.until !== null)
  .map(({ key, bearer, window: { from, until } }, index) => ({
    row: index,
    from: numbered(from),
    until: numbered(until ?? from) + 1,
    says: `${labelOf(key)} (${BEARERS[bearer] ?? bearer}): ${from === until ? written(from) : `${written(from)} – ${written(until ?? from)}`}`,
  }))

const months = Array.from({ length: 11 }, (_, index) => ({
  month: index + 1,
  from: numbered(monthOfIncapacity(start, index + 1).from),
  until: numbered(monthOfIncapacity(start, index + 1).until ?? start) + 1,
}))

const ROW = 44

/** The windows of route A on a line of time. */
export const timelinePicture = async (): Promise<string> => {
  const height = bars.length * ROW
  const spec: Spec = {
    width: 480,
    height: height + 54,
    autosize: 'none',
    padding: 0,
    background: '#ffffff',
    config: { text: { font: 'Helvetica, Arial, sans-serif' } },
    data: [
      { name: 'months', values: months },
      { name: 'bars', values: bars },
    ],
    scales: [{ name: 'x', type: 'linear', domain: [0, numbered(last)], range: [8, 472], nice: false }],
    marks: [
      {
        type: 'rect',
        from: { data: 'months' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'from' },
            x2: { scale: 'x', field: 'until' },
            y: { value: 0 },
            y2: { value: height + 6 },
            fill: [{ test: 'datum.month % 2 == 0', value: '#f1f1f1' }, { value: '#ffffff' }],
          },
        },
      },
      {
        type: 'text',
        from: { data: 'months' },
        encode: {
          enter: {
            x: { signal: "(scale('x', datum.from) + scale('x', datum.until)) / 2" },
            y: { value: height + 22 },
            align: { value: 'center' },
            fontSize: { value: 14 },
            text: { field: 'month' },
          },
        },
      },
      {
        type: 'text',
        encode: {
          enter: {
            x: { value: 8 },
            y: { value: height + 42 },
            fontSize: { value: 13 },
            text: { value: `month of the incapacity, which began on ${written(start)} ${start.slice(0, 4)} (day 0)` },
          },
        },
      },
      {
        type: 'rect',
        from: { data: 'bars' },
        encode: {
          enter: {
            x: { scale: 'x', field: 'from' },
            x2: { signal: "max(scale('x', datum.until), scale('x', datum.from) + 4)" },
            y: { signal: `datum.row * ${ROW} + 21` },
            height: { value: 15 },
            fill: { value: '#2a5db0' },
            stroke: { value: '#12305f' },
          },
        },
      },
      {
        type: 'text',
        from: { data: 'bars' },
        encode: {
          enter: {
            x: { signal: "datum.from > 120 ? scale('x', datum.until) : scale('x', datum.from)" },
            align: { signal: "datum.from > 120 ? 'right' : 'left'" },
            y: { signal: `datum.row * ${ROW} + 15` },
            fontSize: { value: 14 },
            text: { field: 'says' },
          },
        },
      },
    ],
  }
  return new View(parse(spec), { renderer: 'none' }).toSVG()
}
