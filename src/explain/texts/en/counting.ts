import type { CountingTexts } from '../texts.js'
import { days, months, weeks } from './amounts.js'
import { inMonths } from './in-months.js'
import { list } from './list.js'

const freeDays = { saturday: 'a Saturday', sunday: 'a Sunday', holiday: 'a public holiday' } as const

/** @internal */
export const countingEn: CountingTexts = {
  after: (name) => name,
  anchors: {
    incapacityStart: 'the start of the incapacity for work',
    trigger: 'the trigger',
    posted: 'the posting or handing over of the questionnaire by the insured person',
    planned: 'the day originally planned',
    request: 'the request of the insured person',
    previousContact: 'the previous contact',
    declaration: 'the declaration of engagement',
    stated: 'the last day that the document itself states',
  },
  ends: { from: 'First day', until: 'Last day', both: 'First and last day' },
  anchorItself: (anchor, day) => `${anchor}: ${day}.`,
  daysLater: (count, anchor, since, result) =>
    count % 7 === 0
      ? `${weeks(count / 7)} (${days(count)}) after ${anchor} (${since}) is ${result}.`
      : `${days(count)} after ${anchor} (${since}) is ${result}.`,
  inMonths,
  dayBefore: (of, result) => `the day before ${of} is ${result}.`,
  monthsBefore: (count, anchor, since, result) =>
    `${months(count)} before the day after ${anchor} (${since}) is ${result}.`,
  dayAfter: (of, result) => `the day after ${of} is ${result}.`,
  latest: (options, result) => `the later of ${list(options)} is ${result}.`,
  followed: (reading) => `the sources do not decide this; the answer followed here: ${reading}.`,
  notKnown: (anchor) => `the day of ${anchor} is not known; the period therefore runs from another day.`,
  rollOver: (of, why, result) => `${of} is ${freeDays[why]}; by the option chosen, the last day moves to ${result}.`,
  closed: (of, result) => `by ${result} at the latest; that day had already passed when the step came up on ${of}`,
}
