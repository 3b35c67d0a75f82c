import { englishOrdinal } from '../../texts/english-ordinal.js'
import type { DirectTexts } from '../direct-texts.js'
import { othersEn } from './others.js'
import { ownEn } from './own.js'
import { partsEn } from './parts.js'
import { late } from './phrases.js'

/** One to thirteen in words, as in running text. */
const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
]

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
]

const inWords = (count: number): string => NUMBERS[count - 1] ?? String(count)

/** @internal */
export const en: DirectTexts = {
  own: ownEn,
  others: othersEn,
  standing: {
    upcoming: 'It is not time for this yet.',
    open: 'It has not happened yet.',
    overdue: 'It has not happened yet.',
    possible: 'It has not happened yet.',
    suspended: 'This is suspended for now.',
    barred: 'This does not take place for now.',
    lapsed: 'This is no longer needed.',
    gone: 'This is no longer possible.',
  },
  done: (day, isLate) => `${isLate ? 'It' : 'This'} happened on ${day}${late(isLate)}.`,
  doneByThen: (day) => `This happened by ${day} at the latest.`,
  when: (from, until, past) => {
    if (until === null) return `This ${past ? 'had' : 'has'} to happen from ${from} on; the rules name no last day.`
    return `This ${past ? 'should have happened' : 'has to happen'} in the period from ${from} up to and including ${until}.`
  },
  onDay: (day, past) => `This ${past ? 'should have happened' : 'has to happen'} on ${day}.`,
  tooLate: (until, cameUpOn) => `This should have happened by ${until}, but came up only on ${cameUpOn}.`,
  certificateRunOut:
    'Your certificate or your recognition has run out. If you are still incapable of work, send your insurer a new certificate.',
  whatNow: 'What now?',
  now: {
    nothing: 'You do not have to do anything yourself.',
    attend: 'Go to the appointment. If you cannot come, say so beforehand and say why.',
    overdue: 'You may ask your insurer when this will happen.',
  },
  help: "If you have questions, your insurer's return-to-work coordinator will help you.",
  why: (day) => `Why ${day}?`,
  periodEnds: (period, after, since) => `The period ends ${period} after ${after} (${since}).`,
  monthOfIncapacity: (month, since) =>
    `The ${ORDINALS[month - 1] ?? englishOrdinal(month)} month of your incapacity for work, which began on ${since}, ends then.`,
  period: {
    months: (months) => `${inWords(months)} ${months === 1 ? 'month' : 'months'}`,
    weeks: (weeks) => `${inWords(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`,
    days: (days) => `${inWords(days)} ${days === 1 ? 'day' : 'days'}`,
  },
  moved: (day) => `That day is not a working day, so ${day} counts.`,
  source: 'Source',
  sources: { C383: 'RIZIV/INAMI circular V.I. 2022/383', law: 'law of 14 July 1994' },
  you: 'you',
  address: [
    ['is the insured person placed', 'are you placed'],
    ['the insured person contacts', 'you contact'],
    ['asks to register', 'asks you to register'],
    ['the incapacity', 'your incapacity'],
    ['prevention adviser-occupational physician', 'occupational physician'],
    ['advising doctor', 'medical adviser'],
    ['first contact', 'first meeting'],
    ['at the request of the insured person', 'at your request'],
    ['the request of the insured person', 'your request'],
    ['the insured person asked', 'you asked'],
    ['the insured person has consented', 'you have consented'],
    [' of an insured person definitively unfit for the agreed work', ''],
    [' of the insured person', ''],
    ['by the insured person', 'by you'],
  ],
  caution:
    'Caution: the rules changed recently, and not every text is included here. Ask your insurer to confirm this.',
  goodToKnow: 'Good to know',
  aWeek:
    'Some insurers ask for the questionnaire back within a week. That is a request, not an obligation: you have two weeks.',
  byPosting: (day, inTime) =>
    `We look at the day on which the questionnaire reaches the medical adviser. The rules do not say clearly whether that day counts or the day on which you sent it. You sent it on ${day}: counted that way, you are ${inTime ? 'in time' : 'late'}.`,
  decimal: '.',
  notNow: 'This does not concern you for now.',
  contract: (employmentContract) =>
    `This applies only to people ${employmentContract ? 'with' : 'without'} an employment contract.`,

  ...partsEn,
}
