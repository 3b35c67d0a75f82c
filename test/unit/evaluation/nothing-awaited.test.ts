import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

/** Since when a person is asked what follows; the status where nobody is asked. */
const whatNowOn = (asOf: string, facts: readonly string[]): string => {
  const { status, judgements } = evaluatedOn(asOf, facts)
  return judgements.find(({ question }) => question === 'whatNow')?.since ?? status
}

describe('where nothing is awaited, a person is asked what follows since the last thing that was (SCO-3)', () => {
  it.each(
    rowsOf(`
      the last of several questionnaires that came back when no estimate was awaited any more
        start: 2022-01-10; 2022-09-05 questionnaireSent (route A); 2022-09-12 questionnaireReceived (complete yes);
        2022-09-19 questionnaireReceived (complete yes); 2022-09-26 questionnaireReceived (complete yes)
        2022-09-26
      the first day of the circular, where no window was open on it
        start: 2022-01-10 | 2022-09-01
      the first day of the scheme of the self-employed
        start: 2022-06-01; scheme: selfEmployed; contract: no | 2023-01-01
      the day of a relapse
        start: 2022-01-10; 2022-10-14 incapacityEnded (lastDay 2022-10-14); 2022-10-24 incapacityResumed
        2022-10-24
      the day of the recognition
        start: 2022-09-05; recognised: no; 2023-05-15 recognitionDecided (recognised yes) | 2023-05-15
      the day after permitted work, which barred the last step on its last day
        2022-11-07 permittedWorkStarted; 2023-05-19 permittedWorkEnded; start: 2022-09-05 | 2023-05-20
      the day after the second of two times permitted work
        start: 2022-01-10; 2022-10-03 permittedWorkStarted; 2022-10-14 permittedWorkEnded;
        2022-11-07 permittedWorkStarted; 2022-11-18 permittedWorkEnded | 2022-11-19
      the day after a ZIV trajectory of which another one followed
        start: 2022-01-10; 2022-10-03 zivStarted (situation B); 2022-11-18 zivEnded | zivEnded
      a contact that was asked for is awaited
        start: 2022-01-10; 2022-10-03 contactRequested | contactRequested
    `),
  )('%s', (_, facts, expected) => {
    expect(whatNowOn('2023-06-01', partsOf(facts))).toBe(expected)
  })

  it.each([
    ['2024-01-15', '2023-11-06'],
    ['2024-01-16', '2024-01-16'],
    ['2024-03-05', '2024-01-16'],
    ['2024-03-06', '2024-03-06'],
    ['2024-04-02', '2024-03-06'],
  ])('the day after the last day of a step that a bar without an end keeps from being done: on %s', (asOf, since) => {
    expect(whatNowOn(asOf, ['start: 2023-11-06', 'pension age: 2024-03-10'])).toBe(since)
  })
})
