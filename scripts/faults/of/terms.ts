import type { Fault } from '../fault.js'

export const terms: readonly Fault[] = [
  {
    name: 'the questionnaire after nine weeks',
    file: 'src/rules/route-a/step-2-questionnaire.ts',
    says: "weeksAfter(10, 'incapacityStart')",
    becomes: "weeksAfter(9, 'incapacityStart')",
  },
  {
    name: 'the return within three weeks',
    file: 'src/rules/route-a/step-3-return.ts',
    says: 'twoWeeks: weeksAfter(2,',
    becomes: 'twoWeeks: weeksAfter(3,',
  },
  {
    name: 'the estimate in the fifth month',
    file: 'src/rules/route-a/step-4-estimate.ts',
    says: "duringMonth(4, 'quantieme')",
    becomes: "duringMonth(5, 'quantieme')",
  },
  {
    name: 'the estimate counted by the same date',
    file: 'src/rules/route-a/step-4-estimate.ts',
    says: "duringMonth(4, 'quantieme')",
    becomes: "duringMonth(4, 'sameDate')",
  },
  {
    name: 'the examination in category 3 a month early',
    file: 'src/rules/route-a/step-5-category.ts',
    says: "during(on('trigger'), endOfMonth(7, 'quantieme'))",
    becomes: "during(on('trigger'), endOfMonth(6, 'quantieme'))",
  },
  {
    name: 'twenty days for the plan with the employer',
    file: 'src/rules/route-a/step-7-first-contact.ts',
    says: "daysAfter(21, 'trigger')",
    becomes: "daysAfter(20, 'trigger')",
  },
  {
    name: 'the plan is reviewed every four months',
    file: 'src/rules/ziv/plan.ts',
    says: "everyMonths(3, 'sameDate')",
    becomes: "everyMonths(4, 'sameDate')",
  },
  {
    name: 'ten days to register',
    file: 'src/rules/later-law/registration.ts',
    says: "daysAfter(14, 'trigger')",
    becomes: "daysAfter(10, 'trigger')",
  },
  {
    name: 'the proof due with the registration',
    file: 'src/rules/later-law/registration.ts',
    says: "daysAfter(7, 'stated')",
    becomes: "daysAfter(0, 'stated')",
  },
  {
    name: 'the contact before the end of invalidity a month late',
    file: 'src/rules/later-law/evaluation-contacts.ts',
    says: "dayBefore(monthsBeforeDayAfter(1, 'stated'))",
    becomes: "monthsBeforeDayAfter(1, 'stated')",
  },
  {
    name: 'the presumption for seven months',
    file: 'src/rules/presumption.ts',
    says: "lastOfMonthsFrom(6, 'trigger', 'quantieme')",
    becomes: "lastOfMonthsFrom(7, 'trigger', 'quantieme')",
  },
]
