import { describe, expect, it } from 'vitest'
import { nearestWord } from '../../../src/dossier/nearest-word.js'

const KNOWN = ['on', 'type', 'scheme', 'sheme', 'workResumed', 'RD-1', 'RD-11', 'questionnaireSent', 'aim', '']

describe('the nearest word', () => {
  it.each([
    ['is the same in other letters', 'WORKRESUMED', 'workResumed'],
    ['has two letters exchanged', 'shceme', 'scheme'],
    ['has one letter more', 'typpe', 'type'],
    ['has one letter less', 'typ', 'type'],
    ['has another letter', 'typo', 'type'],
    ['has three slips in a long one', 'qestionaireSend', 'questionnaireSent'],
    ['is the one with the fewest slips', 'shemee', 'sheme'],
    ['is the first of two', 'schme', 'scheme'],
    ['has one letter of three wrong', 'aid', 'aim'],
    ['has a letter more than a short one', 'onn', 'on'],
    ['is written without a mark', 'RD1', 'RD-1'],
  ])('%s', (_, written, nearest) => {
    expect(nearestWord(written, KNOWN)).toBe(nearest)
  })

  it.each([
    ['four slips', 'qestionareSend'],
    ['a slip in two letters', 'no'],
    ['two slips in five letters', 'tippo'],
    ['two wrong letters in four', 'tyxz'],
    ['one of two letters exchanged', 'tyex'],
    ['the other of two letters exchanged', 'tyxp'],
    ['two letters exchanged and two wrong in six', 'shcxmx'],
    ['another number', 'RD-2'],
    ['no likeness', 'chemotherapy'],
    ['a long text', 'x'.repeat(1_000_000)],
    ['letters exchanged that are not neighbours', 'ysphee'],
  ])('is none with %s', (_, written) => {
    expect(nearestWord(written, KNOWN)).toBeUndefined()
  })
})
