import { expect, it } from 'vitest'
import { numberOf } from '../../../src/calendar/day-number.js'
import { noTerm, on } from '../../../src/law/boundaries.js'
import { type LawVersionId, versions } from '../../../src/law/index.js'
import { windowOf } from '../../../src/rules/rule-window.js'
import { day } from '../../support/days.js'

// A rule may rest on several texts, and a text on several stretches: its norms hold from the first day of all to the last.
it.each([
  [['circular2022'], '2022-09-01', null],
  [['presumption2022'], '2022-09-01', '2025-12-31'],
  // One stretch for earlier starts, and one for later starts that came first.
  [['teamMembers2024'], '2024-01-01', null],
  [['consequences2023'], '2023-01-01', null],
  [['circular2022UntilTeamMembers', 'teamMembers2024'], '2022-09-01', null],
  [['circular2022UntilTeamMembers', 'presumption2022'], '2022-09-01', '2025-12-31'],
  [['presumption2022', 'circular2022UntilTeamMembers'], '2022-09-01', '2025-12-31'],
  [['circular2022', 'presumption2022'], '2022-09-01', null],
  [['registration2026', 'circular2022'], '2022-09-01', null],
] as const satisfies readonly (readonly [readonly LawVersionId[], string, string | null])[])(
  'the norms of %j are in force from %s to %s',
  (ids, from, until) => {
    const [first, ...others] = ids.map((id) => ({ law: versions[id] }))
    if (first === undefined) throw new Error('no version')
    const rule = { norms: [], window: noTerm(on('trigger')), versions: [first, ...others] } as const
    expect(windowOf(rule, { trigger: numberOf(day('2023-01-16')) }).inForce).toEqual({ from, until })
  },
)
