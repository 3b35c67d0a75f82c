import * as echarts from 'echarts'
import { type Bearer, type Language, labelOf } from 'terug-naar-werk'
import { rowsOf, type Session } from './database.js'

export interface DueInWeek {
  /** The Monday with which the week begins. */
  readonly week: string
  readonly bearer: Bearer
  readonly steps: number
}

/** The steps that fall due in each of the next weeks, by bearer, if nothing further happens. */
export const forecastOf = (session: Session, weeks: number): Promise<readonly DueInWeek[]> =>
  rowsOf<DueInWeek>(
    session,
    `select written(week) as week, bearer, steps from forecast
     where week < (select min(week) from forecast) + 7 * $1::int order by week, bearer`,
    [weeks],
  )

/** The forecast as a chart of stacked bars: a text in SVG, drawn without a browser. */
export const chartOf = (forecast: readonly DueInWeek[], language: Language): string => {
  const weeks = [...new Set(forecast.map(({ week }) => week))]
  const bearers = [...new Set(forecast.map(({ bearer }) => bearer))]
  const stepsOf = (week: string, bearer: Bearer): number =>
    forecast.find((due) => due.week === week && due.bearer === bearer)?.steps ?? 0
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 900, height: 420 })
  chart.setOption({
    animation: false,
    backgroundColor: '#fff',
    legend: { top: 10 },
    grid: { left: 60, right: 20, top: 50, bottom: 70 },
    xAxis: { type: 'category', data: weeks, axisLabel: { rotate: 45 } },
    yAxis: { type: 'value', minInterval: 1 },
    series: bearers.map((bearer) => ({
      name: labelOf(bearer, language),
      type: 'bar',
      stack: 'steps',
      data: weeks.map((week) => stepsOf(week, bearer)),
    })),
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
