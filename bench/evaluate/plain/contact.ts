import { isAfter } from 'date-fns'
import { endOfMonthOfIncapacity, startOfMonthOfIncapacity, withinMonths } from './dates.js'
import { all, type CaseFile, firstFrom } from './file.js'
import type { Step } from './step.js'

const firstContactFrom = (file: CaseFile, date: Date) =>
  firstFrom(file, 'coordinatorContact', date, ({ kind }) => kind === 'first')?.date

export const firstContact = (file: CaseFile): readonly Step[] =>
  all(file, 'referred').map(({ date }) => {
    const atOnce = all(file, 'capacityEstimated').filter((estimate) => !isAfter(estimate.date, date))[0]?.category === 4
    const common = {
      rule: 'contact.first',
      variant: atOnce ? 'contact.first/atOnce' : 'contact.first/later',
      bearer: 'coordinator',
      trigger: { type: 'referred', date, moment: atOnce ? 'referredAtOnce' : 'referredLater' },
      done: firstContactFrom(file, date),
    } as const
    const month = { from: date, until: withinMonths(date, 1, 'sameDate') }
    if (!atOnce) {
      const other = { from: date, until: withinMonths(date, 1, 'quantieme') }
      const readings = [{ reading: 'RD-6:quantieme', period: other }]
      return { ...common, norms: ['A7-1', 'A7-4'], period: month, readings }
    }
    const other = { from: date, until: endOfMonthOfIncapacity(file.start, 6, 'sameDate') }
    return {
      ...common,
      norms: ['A7-2', 'A7-4'],
      period: { from: date, until: endOfMonthOfIncapacity(file.start, 6, 'quantieme') },
      readings: [{ reading: 'RD-6:sameDate', period: other }],
    }
  })

const firstContacts = (file: CaseFile) => all(file, 'coordinatorContact').filter(({ kind }) => kind === 'first')

export const askConsent = (file: CaseFile): readonly Step[] =>
  firstContacts(file).map(({ date }) => ({
    rule: 'consent.ask',
    bearer: 'coordinator',
    norms: ['A7-5'],
    period: { from: date, until: date },
    trigger: { type: 'coordinatorContact', date, moment: 'firstContactBeforeConsent' },
    done: firstFrom(file, 'consentGiven', date)?.date,
  }))

export const registerContact = (file: CaseFile): readonly Step[] =>
  firstContacts(file).map(({ date, outcome }) => ({
    rule: 'contact.register',
    bearer: 'coordinator',
    norms: ['A7-6', 'A7-7'],
    period: { from: date, until: null },
    trigger: { type: 'coordinatorContact', date, moment: 'firstContact' },
    done: outcome === undefined ? undefined : date,
  }))

/** After a year, and only from then on. */
export const regionalService = (file: CaseFile): readonly Step[] => {
  const from = startOfMonthOfIncapacity(file.start, 13, 'quantieme')
  if (isAfter(from, file.today)) return []
  return [
    {
      rule: 'regional.start',
      bearer: 'insured',
      modality: 'power',
      norms: ['C-1'],
      period: { from, until: null },
      trigger: { type: 'incapacityStart', date: file.start },
      done: undefined,
      readings: [
        {
          reading: 'RD-6:sameDate',
          period: { from: startOfMonthOfIncapacity(file.start, 13, 'sameDate'), until: null },
        },
      ],
    },
  ]
}
