import { describe, expect, it } from 'vitest'
import {
  isCountedKey,
  isKeyOfConsequence,
  isKeyOfOccurrence,
  nameOfKey,
  numberInKey,
} from '../../../src/explain/key.js'

it.each([
  ['estimate.first', 'estimate.first', ''],
  ['ziv.review#2', 'ziv.review', '#2'],
  ['absence.exam#2/2', 'absence.exam', '#2/2'],
  ['absence.exam/2', 'absence.exam', '/2'],
  ['', '', ''],
])('the key %s has a name and a number', (key, name, number) => {
  expect([nameOfKey(key), numberInKey(key)]).toEqual([name, number])
})

describe('a number that a key can have', () => {
  it.each([
    ['', true, false, true],
    ['#1', false, true, true],
    ['#2', true, true, true],
    ['#9', true, true, false],
    ['#12', true, true, false],
    ['#02', false, false, false],
    ['#0', false, false, false],
    ['#2x', false, false, false],
    ['x#2', true, true, true],
    ['#2.1', false, true, true],
    ['#12.1', false, true, true],
    ['#1.2', false, false, false],
    ['#2.0', false, false, false],
    ['#2.12', false, true, false],
    ['/2', false, false, true],
    ['/1', false, false, false],
    ['/12', false, false, true],
    ['#2/2', false, false, true],
    ['#2/2x', false, false, false],
    ['#i1', false, false, false],
    ['#123', true, true, true],
    ['#1x', false, false, false],
    ['#123.1', false, true, true],
    ['/123', false, false, true],
    ['/1#1', false, false, false],
  ])('%s', (number, counted, occurrence, consequence) => {
    const key = `name${number}`
    expect([isCountedKey(key), isKeyOfOccurrence(key), isKeyOfConsequence(key, [1, 2, 123])]).toEqual([
      counted,
      occurrence,
      consequence,
    ])
  })
})
