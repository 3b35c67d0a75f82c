import type { CountingTexts } from '../texts.js'
import { days, months, weeks } from './amounts.js'
import { inMonths } from './in-months.js'
import { list } from './list.js'

const freeDays = { saturday: 'een zaterdag', sunday: 'een zondag', holiday: 'een wettelijke feestdag' } as const

/** @internal */
export const countingNl: CountingTexts = {
  after: (name) => name,
  anchors: {
    incapacityStart: 'het begin van de arbeidsongeschiktheid',
    trigger: 'de aanleiding',
    posted: 'de verzending of afgifte door de gerechtigde',
    planned: 'de oorspronkelijk geplande dag',
    request: 'de vraag van de gerechtigde',
    previousContact: 'het vorige contactmoment',
    declaration: 'de engagementsverklaring',
    stated: 'de laatste dag die het stuk zelf noemt',
  },
  ends: { from: 'Eerste dag', until: 'Laatste dag', both: 'Eerste en laatste dag' },
  anchorItself: (anchor, day) => `${anchor}: ${day}.`,
  daysLater: (count, anchor, since, result) =>
    count % 7 === 0
      ? `${weeks(count / 7)} (${days(count)}) na ${anchor} (${since}) is het ${result}.`
      : `${days(count)} na ${anchor} (${since}) is het ${result}.`,
  inMonths,
  dayBefore: (of, result) => `de dag vóór ${of} is het ${result}.`,
  monthsBefore: (count, anchor, since, result) =>
    `${months(count)} vóór de dag na ${anchor} (${since}) is het ${result}.`,
  dayAfter: (of, result) => `de dag na ${of} is het ${result}.`,
  latest: (options, result) => `van ${list(options)} geldt de latere dag: ${result}.`,
  followed: (reading) => `de bronnen beslissen dit niet; hier is gevolgd: ${reading}.`,
  notKnown: (anchor) => `de dag van ${anchor} is niet bekend; de termijn loopt daarom vanaf een andere dag.`,
  rollOver: (of, why, result) =>
    `${of} is ${freeDays[why]}; daarom schuift de laatste dag volgens de gekozen instelling op naar ${result}.`,
  closed: (of, result) => `uiterlijk ${result}; die dag was al voorbij toen de stap op ${of} aan de orde kwam`,
}
