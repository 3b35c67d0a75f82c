import { endOfMonthOfIncapacity, startOfMonthOfIncapacity } from './dates.js'
import { all, type CaseFile, firstFrom } from './file.js'
import type { Step } from './step.js'

export const firstEstimate = (file: CaseFile): readonly Step[] => {
  const { start } = file
  return [
    {
      rule: 'estimate.first',
      bearer: 'advisingDoctor',
      norms: ['A4-1'],
      period: {
        from: startOfMonthOfIncapacity(start, 4, 'quantieme'),
        until: endOfMonthOfIncapacity(start, 4, 'quantieme'),
      },
      trigger: { type: 'incapacityStart', date: start },
      done: firstFrom(file, 'capacityEstimated', start)?.date,
      readings: [
        {
          reading: 'RD-6:sameDate',
          period: {
            from: startOfMonthOfIncapacity(start, 4, 'sameDate'),
            until: endOfMonthOfIncapacity(start, 4, 'sameDate'),
          },
        },
      ],
    },
  ]
}

export const examInCategory3 = (file: CaseFile): readonly Step[] =>
  all(file, 'capacityEstimated')
    .filter(({ category }, index, all) => category === 3 && all[index - 1]?.category !== 3)
    .map(({ date }) => ({
      rule: 'exam.category3',
      bearer: 'advisingDoctor',
      norms: ['A5-3'],
      period: { from: date, until: endOfMonthOfIncapacity(file.start, 7, 'quantieme') },
      trigger: { type: 'capacityEstimated', date, moment: 'placedInCategory3' },
      done: firstFrom(file, 'medicalExam', date)?.date,
      readings: [
        {
          reading: 'RD-6:sameDate',
          period: { from: date, until: endOfMonthOfIncapacity(file.start, 7, 'sameDate') },
        },
      ],
    }))

export const referral = (file: CaseFile): readonly Step[] =>
  all(file, 'capacityEstimated')
    .filter(({ category }, index, all) => category === 4 && all[index - 1]?.category !== 4)
    .map(({ date }) => {
      const { variant, norm, moment } = wayToCategory4(file)
      return {
        rule: 'referral.make',
        variant,
        bearer: 'advisingDoctor',
        norms: [norm],
        period: { from: date, until: null },
        trigger: { type: 'capacityEstimated', date, moment },
        done: firstFrom(file, 'referred', date)?.date,
      }
    })

const wayToCategory4 = (file: CaseFile) => {
  const first = all(file, 'capacityEstimated')[0]?.category
  if (first === 4) return { variant: 'referral.make/atOnce', norm: 'A6-1', moment: 'category4AtOnce' } as const
  if (first === 1)
    return { variant: 'referral.make/fromCategory1', norm: 'A6-2', moment: 'category4AfterFirst1' } as const
  return { variant: 'referral.make/fromCategory3', norm: 'A6-3', moment: 'category4AfterOther' } as const
}
