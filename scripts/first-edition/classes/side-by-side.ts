import { type DifferenceClass, listOf, textOf } from '../difference-class.js'

/** What begins and ends, side by side or on one day. */
export const sideBySide: readonly DifferenceClass[] = [
  {
    name: 'Two permitted works side by side are one exclusion; one that ends and one that begins on one day keep their order',
    norms: ['FA-6', 'A2-5', 'A7-3'],
    holds: ({ part, name, field, before, after }, { on }) => {
      const days = on('permittedWorkStarted', 'permittedWorkEnded')
      const sideBySide = on('permittedWorkStarted').length > 1
      const onOneDay = days.some((day, place) => days.indexOf(day) !== place)
      const isWork =
        (part === 'exclusion' && name === 'permittedWork') ||
        (part === 'step' &&
          [...listOf(before, 'barredBy'), ...listOf(after, 'barredBy')].some((key) =>
            key.startsWith('permittedWork'),
          )) ||
        (part === 'finding' &&
          [...listOf(before, 'exclusions'), ...listOf(after, 'exclusions')].some((key) =>
            key.startsWith('permittedWork'),
          )) ||
        (part === 'status' && [textOf(before, 'status'), textOf(after, 'status')].includes('permittedWork'))
      return isWork && (sideBySide || onOneDay) && field !== 'norms'
    },
  },
]
