import { norms, notComputed } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { citations, functionCitations, traces } from '../support/traceability.js'

describe.each(traces().map((trace) => [trace.norm, trace] as const))('%s', (_, trace) => {
  it('is computed by a rule, a function or the reading of the facts, or is named as not computed with a reason', () => {
    const computed = trace.rules.length + trace.functions.length + trace.files.length > 0
    expect(computed || (trace.notComputed ?? '').length > 30).toBe(true)
  })

  it('is tested where it is computed', () => {
    if (trace.notComputed === undefined) expect(trace.tests).not.toEqual([])
    else expect(trace.rules).toEqual([])
  })
})

it('every rule names at least one norm, and none that does not exist', () => {
  const cited = [...citations(), ...functionCitations()]
  expect(cited.length).toBeGreaterThan(60)
  for (const [name, ids] of cited) {
    if (!/^notice|monthOfIncapacity|lawOn|coverageOn/.test(name)) expect(ids, name).not.toEqual([])
    expect(
      ids.filter((id) => !(id in norms)),
      name,
    ).toEqual([])
  }
})

it('the list of norms not computed names only norms', () => {
  expect(Object.keys(notComputed).filter((id) => !(id in norms))).toEqual([])
})
