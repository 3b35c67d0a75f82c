import { describe, expect, it } from 'vitest'
import { changeInWords, changeOf } from '../../../../scripts/first-edition/change.js'
import type { Difference, Thing } from '../../../../scripts/first-edition/differences.js'

const step = { key: 'questionnaire.send', state: 'open', window: { from: '2023-03-27', until: '2023-03-27' } }
const reading = { reading: 'RD-6:sameDate', window: { from: '2023-03-26', until: null }, state: 'overdue' }

const inWords = (
  part: Difference['part'],
  name: string,
  field: string,
  before: Thing | undefined,
  after: Thing | undefined,
): string => changeInWords(changeOf({ part, name, field, before, after }))

describe('a difference in words', () => {
  it.each([
    ['status', 'status', 'status', { status: 'zivEnded' }, { status: 'zivRunning' }, 'status: zivEnded → zivRunning'],
    ['law', 'law', 'notices -pensionAge', { notices: ['pensionAge'] }, { notices: [] }, 'law.notices loses pensionAge'],
    [
      'step',
      'questionnaire.send',
      'state',
      step,
      { ...step, state: 'barred' },
      'step questionnaire.send, state: open → barred',
    ],
    [
      'step',
      'questionnaire.send',
      'appeared',
      undefined,
      step,
      'step questionnaire.send: not listed → open, 2023-03-27 to 2023-03-27',
    ],
    [
      'step',
      'questionnaire.send',
      'vanished',
      step,
      undefined,
      'step questionnaire.send: open, 2023-03-27 to 2023-03-27 → not listed',
    ],
    [
      'step',
      'questionnaire.send',
      'norms +LT-22',
      { ...step, norms: ['A2-1'] },
      { ...step, norms: ['A2-1', 'LT-22'] },
      'step questionnaire.send, norms gains LT-22',
    ],
    [
      'step',
      'questionnaire.send',
      'readings ~RD-6:sameDate',
      { ...step, readings: [reading] },
      { ...step, readings: [{ ...reading, state: 'open' }] },
      'step questionnaire.send, readings: RD-6:sameDate (from 2023-03-26 on, overdue) → RD-6:sameDate (from 2023-03-26 on, open)',
    ],
    [
      'step',
      'questionnaire.send',
      'lapsedBy',
      step,
      { ...step, lapsedBy: { type: 'incapacityEnded', on: '2023-03-01' } },
      'step questionnaire.send, lapsedBy: none → incapacityEnded 2023-03-01',
    ],
    [
      'exclusion',
      'codexRequested',
      'until',
      { from: '2023-03-01', until: null },
      { from: '2023-03-01', until: '2023-05-01' },
      'exclusion codexRequested from 2023-03-01, until: none → 2023-05-01',
    ],
    [
      'consequence',
      'suppression',
      'vanished',
      { plannedOn: '2026-01-14', percentage: 100, from: null, until: null },
      undefined,
      'consequence suppression for the absence of 2026-01-14: 100 %, days not known → not listed',
    ],
    [
      'finding',
      'late',
      'vanished',
      { code: 'late', on: '2023-03-28', obligation: 'questionnaire.send', severity: 'irregular' },
      undefined,
      'finding late of 2023-03-28 (questionnaire.send): irregular → not listed',
    ],
    [
      'judgement',
      'whatNow',
      'appeared',
      undefined,
      { question: 'whatNow', since: '2023-03-28' },
      'judgement whatNow since 2023-03-28: not listed → listed',
    ],
  ] as const)('%s %s %s', (part, name, field, before, after, words) => {
    expect(inWords(part, name, field, before, after)).toBe(words)
  })
})
