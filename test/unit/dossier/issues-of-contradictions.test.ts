import { parseDossier } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'

const ziv = (on: string) => ({ type: 'zivStarted', on, situation: 'B' })
const received = (on: string, postedOn: string) => ({ type: 'questionnaireReceived', on, complete: true, postedOn })

describe('a contradiction says what was expected and why', () => {
  const told = (events: readonly object[], incapacity: object = { start: '2023-01-16' }, rest: object = {}) => {
    const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity, events, ...rest })
    const [issue] = parsed._tag === 'Left' ? parsed.left : []
    return [issue?.expected, issue?.received, issue?.minimum ?? issue?.maximum, issue?.message]
  }

  it.each<[string, unknown[], unknown[]]>([
    [
      'an event before the incapacity',
      told([{ type: 'capacityEstimated', on: '2022-05-02', category: 1 }]),
      ['2023-01-16 or later', '2022-05-02', '2023-01-16', 'This event cannot lie before the start of the incapacity.'],
    ],
    [
      'a posting before the incapacity',
      told([received('2023-04-03', '2023-01-15')]),
      ['2023-01-16 or later', '2023-01-15', '2023-01-16', 'This day cannot lie before the start of the incapacity.'],
    ],
    [
      'a posting after the receipt',
      told([received('2023-04-03', '2023-04-04')]),
      ['2023-04-03 or earlier', '2023-04-04', '2023-04-03', 'This day cannot lie after the day of its event.'],
    ],
    [
      'an end before its start',
      told([{ type: 'zivEnded', on: '2023-05-01' }, ziv('2023-05-02')]),
      [
        '2023-05-02 or later, the day of the first zivStarted',
        '2023-05-01',
        '2023-05-02',
        'A zivEnded cannot come before the first zivStarted.',
      ],
    ],
    [
      'an end of the incapacity before its start',
      told([], { start: '2023-01-16', endedOn: '2023-01-15' }),
      ['2023-01-16 or later', '2023-01-15', '2023-01-16', 'The incapacity cannot end before it starts.'],
    ],
    [
      'a relapse that comes too late',
      told([
        { type: 'incapacityResumed', on: '2023-04-25' },
        { type: 'incapacityEnded', on: '2023-06-01', lastDay: '2023-04-10' },
      ]),
      [
        '2023-04-24 or earlier',
        '2023-04-25',
        '2023-04-24',
        'A relapse after a longer time is a new incapacity: it needs a dossier of its own.',
      ],
    ],
    [
      'an end of another contract, whose name is not repeated',
      told([{ type: 'contractEnded', on: '2023-06-01', ref: 'a' }], undefined, { employmentContractRef: 'b' }),
      [
        'the ref of an earlier contractStarted',
        'a string of length 1',
        undefined,
        'A contractEnded with a ref ends a contractStarted with the same ref.',
      ],
    ],
  ])('%s', (_, issue, expected) => expect(issue).toEqual(expected))
})
