/** What the pictures of the documentation show: a title, and a text for those who do not see them. */
export const pictureTexts = {
  timeline: {
    title: 'Route A from day 0 to month 11',
    says: 'Each step of one case on a line of time, with its first and last day. The table below has the same windows.',
  },
  states: {
    title: 'The course of a case',
    says: 'The statuses of a case as boxes, from the questionnaire to the trajectory, with an arrow for each passage. The table has the same passages.',
  },
  months: {
    title: 'Two ways to count the fourth month',
    says: 'For a start on 31 October 2022 the month ends on 28 February 2023 by quantième, and on 27 February 2023 from date to date.',
  },
} as const
