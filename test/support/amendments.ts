import fc from 'fast-check'
import { norms } from 'terug-naar-werk/law'
import { amend, type ProposedAmendment, type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { eventTypes } from '../../src/dossier/event-order.js'
import { moments } from '../../src/dossier/moment.js'
import { kindOfRecord, recordsOfKind } from '../../src/rulebook/records.js'
import { grounds } from '../../src/rules/ground.js'
import { days } from './arbitraries.js'

const anchor = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('trigger', 'incapacityStart') },
  fc.constantFrom('posted', 'planned', 'request', 'previousContact', 'declaration', 'stated'),
)

const convention = fc.constantFrom('quantieme', 'sameDate')

const months = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 120 }))

const simple = fc.oneof(
  fc.record({
    count: fc.constant('days'),
    days: fc.oneof(fc.nat(90), fc.nat(3660)),
    after: anchor,
  }),
  fc.record({ count: fc.constantFrom('startOfMonth', 'endOfMonth'), month: months, from: anchor, convention }),
  fc.record({ count: fc.constant('withinMonths'), months, after: anchor, convention }),
  fc.record({ count: fc.constant('monthsBefore'), months, dayAfter: anchor }),
)

const shifted = fc.record({ count: fc.constantFrom('dayAfter', 'dayBefore'), boundary: simple })

const boundary = fc.oneof(
  { weight: 3, arbitrary: simple },
  shifted,
  fc.record({
    count: fc.constantFrom('latest', 'firstKnown'),
    of: fc.array(fc.oneof(simple, shifted), { minLength: 1, maxLength: 3 }),
  }),
)

const window = fc.record(
  {
    kind: fc.constantFrom('act', 'window', 'status'),
    from: boundary,
    until: fc.option(boundary),
  },
  { requiredKeys: ['from', 'until'] },
)

const someNorms = (least: number) => fc.subarray(Object.keys(norms), { minLength: least, maxLength: 3 })

const moment = fc.constantFrom(...eventTypes, ...Object.keys(moments), 'certificateRunOut', 'consequenceFollows')

const bars = fc
  .subarray(grounds.filter((ground) => ground !== 'codexDuringZiv'))
  .chain((those) => fc.record(Object.fromEntries(those.map((ground) => [ground, someNorms(0)]))))

const ofStep = {
  bearer: fc.constantFrom('insured', 'advisingDoctor', 'coordinator', 'insurer', 'parties'),
  alsoBy: fc.constantFrom([], ['teamMember']),
  modality: fc.constantFrom('duty', 'power'),
  norms: someNorms(1),
  barredBy: bars,
  suspendedBy: fc.constantFrom({}, { codexDuringZiv: ['Z1-3'] }),
}

const inForce = fc.record(
  {
    from: days(2022, 2028),
    startsFrom: days(2022, 2024),
    startsUntil: days(2025, 2028),
    schemes: fc.subarray(['employee', 'unemployed', 'selfEmployed'], { minLength: 1 }),
  },
  { requiredKeys: ['from'] },
)

const endingsOf = (record: string) => [
  ...new Set(
    rulebook.presumptions.flatMap((rule) =>
      `presumption.${rule.kind}` === record ? rule.endedBy.map(({ by }) => by) : [],
    ),
  ),
]

const fieldsOf = (record: string): fc.Arbitrary<object> => {
  switch (kindOfRecord(record)) {
    case 'step':
      return fc.record(
        {
          window,
          trigger: fc.array(fc.oneof(fc.constant('incapacityStart'), moment), { minLength: 1, maxLength: 3 }),
          ...ofStep,
        },
        { requiredKeys: [] },
      )
    case 'repeatedStep':
      return fc.record({ window: fc.record({ everyMonths: months, convention }), ...ofStep }, { requiredKeys: [] })
    case 'exclusion':
      return fc.record(
        { modality: fc.constantFrom('prohibition', 'power'), until: fc.array(moment, { maxLength: 3 }) },
        { requiredKeys: [] },
      )
    case 'presumption':
      return fc.record(
        {
          maximum: fc.record({ months, convention }),
          endedBy: fc.subarray(endingsOf(record)),
          norms: someNorms(1),
        },
        { requiredKeys: [] },
      )
    default:
      return fc.record({ percentage: fc.constantFrom(1, 2.5, 5, 50, 100), norms: someNorms(1) }, { requiredKeys: [] })
  }
}

const end = fc.constantFrom({ ended: 'repealed' }, { ended: 'replacedBy', by: 'estimate.first' })

/** Amendments of any record, each by a text of its own. By the schema all of them are sound. */
export const amendments: fc.Arbitrary<readonly ProposedAmendment[]> = fc
  .array(
    fc.constantFrom(...recordsOfKind()).chain((record) =>
      fc.record({
        record: fc.constant(record),
        inForce: fc.array(inForce, { minLength: 1, maxLength: 2 }),
        fields: fc.oneof({ weight: 9, arbitrary: fieldsOf(record) }, { weight: 1, arbitrary: end }),
      }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map(
      ({ record, inForce: periods, fields }, index) =>
        // SAFETY: the fields are those of the kind of that record.
        ({
          law: { id: `reform${index}`, title: `Invented reform ${index}`, inForce: periods },
          record,
          ...fields,
        }) as unknown as ProposedAmendment,
    ),
  )

/** A rulebook with those of some amendments in it that nothing speaks against, and these. */
export interface Reformed {
  readonly rules: Rulebook
  readonly kept: readonly ProposedAmendment[]
}

/** The rulebook under random reforms. */
export const reformed: fc.Arbitrary<Reformed> = amendments.map((all) =>
  all.reduce<Reformed>(
    ({ rules, kept }, one) => {
      const next = amend(rules, [one])
      return next._tag === 'Right' ? { rules: next.right, kept: [...kept, one] } : { rules, kept }
    },
    { rules: rulebook, kept: [] },
  ),
)
