import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  type ChosenReadings,
  type EvaluateOptions,
  evaluate,
  type NormId,
  receiptOf,
  rulebookFingerprint,
} from 'terug-naar-werk'
import { type Channel, channelMatrix, medicalGrounds } from 'terug-naar-werk/law'
import { receiptUnder, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../../src/evaluation/canonical.js'
import { digest, legalTables } from '../../../src/evaluation/fingerprint.js'
import type { Mutable } from '../../../src/evaluation/result/mutable.js'
import { day } from '../../support/days.js'
import { dossierOf, sound } from '../../support/dossiers.js'
import { amendedBy, threeWeeks } from '../../support/invented-reform.js'

const dossier = dossierOf(sound)

const options = { asOf: day('2023-04-20') }

describe('a receipt', () => {
  it('names the package, the law, the rules, the options and the digests of input and result', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
    expect(receiptOf(dossier, options)).toEqual({
      format: 'terug-naar-werk/receipt/1',
      package: `terug-naar-werk@${version}`,
      law: { version: '2023-01-01', coverage: 'confirmed' },
      rulebook: rulebookFingerprint(),
      options,
      input: digest(dossier),
      result: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('keeps the options as they were, whatever becomes of them', () => {
    const readings: Mutable<ChosenReadings> = { 'RD-1': 'oneWeek', 'RD-2': undefined }
    const firstContact: { channels: Channel[]; basis: 'confirmed'; norms: NormId[] } = {
      channels: ['mail'],
      basis: 'confirmed',
      norms: ['CH-2'],
    }
    const channels = { ...channelMatrix, firstContact }
    const given: Mutable<EvaluateOptions> = {
      asOf: day('2023-04-20'),
      readings,
      channels,
      requireCoverage: 'confirmed',
    }
    const receipt = receiptOf(dossier, given)
    const before = JSON.stringify(receipt)
    expect(receipt.options).toEqual(given)
    given.asOf = day('2023-05-20')
    readings['RD-1'] = 'twoWeeks'
    firstContact.channels.push('video')
    firstContact.norms.pop()
    expect(JSON.stringify(receipt)).toBe(before)
  })

  it('is the same text for equal options whose keys stand in another order', () => {
    const receipts = [
      { asOf: day('2023-04-20'), knownOn: day('2023-04-20'), readings: { 'RD-1': 'oneWeek', 'RD-6': 'sameDate' } },
      { readings: { 'RD-6': 'sameDate', 'RD-1': 'oneWeek' }, knownOn: day('2023-04-20'), asOf: day('2023-04-20') },
    ] as const
    const [one, other] = receipts.map((given) => JSON.stringify(receiptOf(dossier, given)))
    expect(one).toBe(other)
  })

  it('is the same for an equal dossier whose keys stand in another order', () => {
    const { scheme, employmentContract, incapacity } = dossier
    expect(receiptOf({ incapacity, employmentContract, scheme }, options)).toEqual(receiptOf(dossier, options))
  })

  it('differs in its input for another dossier, and in its result for another day', () => {
    const other = { ...dossier, employmentContract: false }
    expect(receiptOf(other, options).input).not.toBe(receiptOf(dossier, options).input)
    expect(receiptOf(dossier, { asOf: day('2023-05-20') }).result).not.toBe(receiptOf(dossier, options).result)
  })

  it('digests with SHA-256 as the platform does', () => {
    expect(digest(dossier)).toBe(createHash('sha256').update(canonical(dossier)).digest('hex'))
  })

  it('digests JSON with sorted keys, in which lists keep their order', () => {
    const text = '{"a":[2,1,{"x":null,"y":"é"}],"b":true}'
    const value = { b: true, a: [2, 1, { y: 'é', x: null }], c: undefined }
    expect(digest(value)).toBe(createHash('sha256').update(text).digest('hex'))
  })
})

describe('a receipt that is keyed by a secret', () => {
  const secret = 'thirty-two bytes, as a secret has'

  const withGround = (ground: string) =>
    dossierOf({ ...dossier, events: [{ type: 'questionnaireWithheld', on: '2023-03-20', ground }] })

  it('without one, each ground can be tried until the digest is the same', () => {
    const { input } = receiptOf(withGround('coma'), options)
    const guessed = medicalGrounds.filter((ground) => receiptOf(withGround(ground), options).input === input)
    expect(guessed).toEqual(['coma'])
  })

  it('has digests that nobody can try who does not have the secret', () => {
    const { input, result } = receiptOf(withGround('coma'), options, secret)
    const tried = medicalGrounds.flatMap((ground) => {
      const plain = receiptOf(withGround(ground), options)
      const wrong = receiptOf(withGround(ground), options, `${secret}!`)
      return [plain.input, plain.result, wrong.input, wrong.result]
    })
    expect([input, result].filter((one) => tried.includes(one))).toEqual([])
  })

  it('is keyed as the platform does it, and differs from the plain one in nothing else', () => {
    const hmac = (value: unknown) => createHmac('sha256', secret).update(canonical(value)).digest('hex')
    expect(receiptOf(dossier, options, secret)).toEqual({
      ...receiptOf(dossier, options),
      keyed: true,
      input: hmac(dossier),
      result: hmac(evaluate(dossier, options)),
    })
  })

  it('takes the secret as text or as its bytes, and refuses one that could be guessed', () => {
    const bytes = new TextEncoder().encode(secret)
    expect(receiptOf(dossier, options, bytes)).toEqual(receiptOf(dossier, options, secret))
    for (const short of ['', 'x'.repeat(31), new Uint8Array(31)])
      expect(() => receiptOf(dossier, options, short)).toThrow(
        new RangeError('The secret of a receipt must have at least 32 bytes.'),
      )
    expect(receiptOf(dossier, options, 'é'.repeat(16)).keyed).toBe(true)
  })
})

/** Every path to a value that is no object, through all the tables. */
const leaves = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]))
    : [path]

const changedAt = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (key === undefined) return `${String(value)}, changed`
  // SAFETY: the path leads through objects and lists only.
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) }
  copy[key] = changedAt(copy[key], rest)
  return Array.isArray(value) ? Object.values(copy) : copy
}

describe('the fingerprint of the law', () => {
  it('is the digest of all its tables, each time it is asked', () => {
    expect(rulebookFingerprint()).toBe(digest(legalTables))
    expect(rulebookFingerprint()).toMatch(/^[0-9a-f]{64}$/)
  })

  it('changes with any parameter of any table', () => {
    const paths = leaves(legalTables)
    expect(paths.length).toBeGreaterThan(2000)
    // Every 23rd leaf keeps the run short.
    const unchanged = paths.filter(
      (path, index) => index % 23 === 0 && digest(changedAt(legalTables, path)) === rulebookFingerprint(),
    )
    expect(unchanged).toEqual([])
  })
})

it('a receipt names the invented texts of its rulebook, and that of the law none', () => {
  const law = { version: '2023-01-01', coverage: 'confirmed' }
  expect(receiptUnder(rulebook, dossier, options).law).toStrictEqual(law)
  const in2027 = { asOf: day('2027-02-01') }
  const { reforms } = receiptUnder(amendedBy(threeWeeks), dossier, in2027).law
  expect(reforms).toEqual([{ id: 'invented', title: 'An invented text', invented: true }])
  expect(Object.hasOwn(receiptUnder(rulebook, dossier, in2027).law, 'reforms')).toBe(false)
})

it('the fingerprint holds the questions that a text of law settles', () => {
  expect(legalTables.settledQuestions).toEqual(['RD-1', 'RD-3', 'RD-5'])
})
