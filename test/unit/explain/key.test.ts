import { describe, expect, it } from 'vitest'
import {
  isCountedKey,
  isKeyOfConsequence,
  isKeyOfOccurrence,
  nameOfKey,
  numberInKey,
} from '../../../src/explain/key.js'

it.each([
  ['permittedWork', 'permittedWork', ''],
  ['ziv.review#12', 'ziv.review', '#12'],
  ['ziv.review#2.3', 'ziv.review', '#2.3'],
  ['absence.exam#2/12', 'absence.exam', '#2/12'],
  ['absence.exam/2', 'absence.exam', '/2'],
  ['exam#a\nb', 'exam', '#a\nb'],
  ['#2', '', '#2'],
])('the key %j has the name %j and the number %j', (key, name, number) => {
  expect([nameOfKey(key), numberInKey(key)]).toEqual([name, number])
})

describe('the keys that can be given', () => {
  const keysOf = (numbers: string, name: string) => numbers.split(' ').map((number) => `${name}${number}`)

  it('from the second of a name on, by its number', () => {
    expect(keysOf('#2 #9 #10 #19 #100', 'estimate.first').filter((key) => !isCountedKey(key))).toEqual([])
    expect(keysOf('#0 #1 #01 #02 #x #1x #2x #2.3 /2 #2/2', 'estimate.first').filter(isCountedKey)).toEqual([])
    expect(isCountedKey('estimate.first')).toBe(true)
  })

  it('of an occurrence, by the number of the plan from the second one on', () => {
    expect(
      keysOf('#1 #2 #10 #100 #2.1 #2.10 #10.1 #100.3', 'ziv.review').filter((key) => !isKeyOfOccurrence(key)),
    ).toEqual([])
    expect(
      keysOf('#0 #01 #x #1x #x1 #1.1 #0.1 #02.1 #1x.1 #2.0 #2.x #2.1.1 /2 #2/2 /2#3', 'ziv.review').filter(
        isKeyOfOccurrence,
      ),
    ).toEqual([])
    expect(isKeyOfOccurrence('ziv.review')).toBe(false)
  })

  it('of a consequence, by the numbers of the cascade, the absence and the piece', () => {
    const isGiven = (key: string) => isKeyOfConsequence(key, [2, 12])
    const can = '#2 #12 #2.2 #10.2 #100.2 #2.12 /2 /10 /100 #2/2 #2/10 #12/2 #2.2/2'
    expect(keysOf(can, 'absence.exam').filter((key) => !isGiven(key))).toEqual([])
    const cannot = '#1 #3 #02 #2x #x2 #1.2 #0.2 #02.2 #1x.2 #2.3 #2/1 #2/0 #2/02 #2/1x #2/x #2/2/2 /1 /1x'
    expect(keysOf(cannot, 'absence.exam').filter(isGiven)).toEqual([])
    expect(isGiven('absence.exam')).toBe(true)
  })
})
