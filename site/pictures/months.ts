import { parse, type Spec, View } from 'vega'
import { up } from '../../src/calendar/index.js'
import { day } from '../../src/index.js'
import { firstEstimateWindow } from '../../src/rules/index.js'

const start = day('2022-10-31')
const window = firstEstimateWindow(start)
const other = window.readings?.[0]?.window
const from = Date.parse('2023-02-24')

const column = (on: string): number => Math.round((Date.parse(on) - from) / 86_400_000)

/** The days around the end of February, and that which does not exist. */
const days = ['24 Feb', '25 Feb', '26 Feb', '27 Feb', '28 Feb', '1 Mar', '2 Mar'].map((says, index) => ({
  index,
  says,
}))

const rows = [
  {
    row: 0,
    name: 'by quantième: until 28 February',
    until: window.until,
    arrived: up(start, 4),
    why: '“31 February” becomes 1 March; the month ends on the day before',
  },
  {
    row: 1,
    name: 'from date to date: until 27 Feb',
    until: other?.until,
    arrived: '2023-02-28',
    why: '“31 February” becomes 28 February; the month ends on the day before',
  },
].map((row) => ({ ...row, last: column(row.until ?? ''), arrived: column(row.arrived) }))

const CELL = 66

/** The end of the fourth month of an incapacity that began on 31 October, counted in two ways. */
export const monthsPicture = async (): Promise<string> => {
  const spec: Spec = {
    width: CELL * days.length,
    height: 210,
    autosize: 'none',
    padding: 0,
    background: '#ffffff',
    config: { text: { font: 'Helvetica, Arial, sans-serif' } },
    data: [
      { name: 'days', values: days },
      { name: 'rows', values: rows },
    ],
    marks: [
      {
        type: 'text',
        from: { data: 'days' },
        encode: {
          enter: {
            x: { signal: `datum.index * ${CELL} + ${CELL / 2}` },
            y: { value: 14 },
            align: { value: 'center' },
            fontSize: { value: 15 },
            text: { field: 'says' },
          },
        },
      },
      {
        type: 'rule',
        from: { data: 'days' },
        encode: {
          enter: {
            x: { signal: `datum.index * ${CELL}` },
            y: { value: 22 },
            y2: { value: 205 },
            stroke: { value: '#bbbbbb' },
          },
        },
      },
      {
        type: 'rect',
        from: { data: 'rows' },
        encode: {
          enter: {
            x: { value: 1 },
            x2: { signal: `(datum.last + 1) * ${CELL}` },
            y: { signal: 'datum.row * 92 + 34' },
            height: { value: 34 },
            fill: { value: '#2a5db0' },
            stroke: { value: '#12305f' },
          },
        },
      },
      {
        type: 'text',
        from: { data: 'rows' },
        encode: {
          enter: {
            x: { value: 8 },
            y: { signal: 'datum.row * 92 + 56' },
            fontSize: { value: 14 },
            fontWeight: { value: 'bold' },
            fill: { value: '#ffffff' },
            text: { field: 'name' },
          },
        },
      },
      {
        type: 'text',
        from: { data: 'rows' },
        encode: {
          enter: {
            x: { value: 8 },
            y: { signal: 'datum.row * 92 + 87' },
            fontSize: { value: 14 },
            text: { field: 'why' },
          },
        },
      },
    ],
  }
  return new View(parse(spec), { renderer: 'none' }).toSVG()
}
