import { laws, norms } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'

const ids = (prefix: string, ...numbers: readonly (string | number)[]) => numbers.map((number) => `${prefix}-${number}`)

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describe('the norm inventory', () => {
  it('holds every norm of the inventory, and no other', () => {
    expect(Object.keys(norms).sort()).toEqual(
      [
        ...ids('SCO', ...upTo(6)),
        ...ids('COO', ...upTo(7)),
        ...ids('A1', 1, 2),
        ...ids('A2', ...upTo(6)),
        ...ids('A3', ...upTo(4)),
        ...ids('A4', ...upTo(3)),
        ...ids('A5', ...upTo(4)),
        ...ids('A6', ...upTo(4)),
        ...ids('A7', ...upTo(8)),
        ...ids('B1', ...upTo(3)),
        ...ids('B2', 1, 2),
        ...ids('B3', 1, 2),
        ...ids('B4', 1, 2),
        ...ids('B5', 1, 2),
        ...ids('B6', ...upTo(3)),
        ...ids('C', 1, 2),
        ...ids('Z1', 'A', 'B', 'C', 'D', 1, 2, 3, 4),
        ...ids('Z2', ...upTo(9)),
        ...ids('Z3', 1, 2),
        ...ids('Z4', 1),
        ...ids('CH', ...upTo(5)),
        ...ids('LP', ...upTo(5)),
        ...ids('SA', ...upTo(7)),
        ...ids('LT', ...upTo(22)),
        ...ids('FA', ...upTo(7)),
      ].sort(),
    )
  })

  it.each(Object.entries(norms))('%s has a section, a modality, a sentence and a text of law', (_, norm) => {
    expect(norm.section).not.toBe('')
    expect(norm.modality.length).toBeGreaterThan(0)
    expect(norm.rule).toMatch(/^[A-Z].*\.$/)
    expect(laws[norm.law].id).toBe(norm.law)
  })

  it.each([
    ['A2-1', 'C383 3.1 step 2', 'advisingDoctor', ['duty']],
    ['A2-2', 'C383 3.1 step 2', 'advisingDoctor', ['power', 'judgement']],
    ['A3-1', 'C383 3.1 step 3', 'insured', ['duty']],
    ['A4-1', 'C383 3.1 step 4', 'advisingDoctor', ['duty', 'judgement']],
    ['A4-2', 'C383 3.1 step 4', 'advisingDoctor', ['prohibition']],
    ['A7-7', 'C383 3.1 step 7', 'parties', ['judgement']],
    ['B1-1', 'C383 3.2 step 1', 'insured', ['right']],
    ['Z2-1', 'C383 4.2', 'coordinator', ['duty']],
    ['LP-1', 'C383 VI', null, ['constitutive']],
  ] as const)('%s: %s, %s, %j', (id, section, bearer, modality) => {
    expect(norms[id]).toMatchObject({ section, bearer, modality })
  })
})
