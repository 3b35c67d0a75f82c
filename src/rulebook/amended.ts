import type { Ending } from '../law/amendment.js'
import { lastOfMonthsFrom } from '../law/boundaries.js'
import { frozen } from '../law/frozen.js'
import type { Law } from '../law/law.js'
import type { ConsequenceRule } from '../rules/consequences.js'
import type { ExclusionRule } from '../rules/exclusion-rule.js'
import type { ObligationAmendment } from '../rules/obligation-rule.js'
import type { PresumptionRule } from '../rules/presumption.js'
import type { Rulebook } from '../rules/rulebook.js'
import type {
  ExclusionChange,
  PresumptionChange,
  ProposedAmendment,
  RateChange,
  RepeatedStepChange,
  StepChange,
} from './proposed-amendment.js'
import { nameOfPresumption } from './records.js'

/** An amendment with its text. @internal */
export interface Enactment {
  readonly text: Law
  readonly amendment: ProposedAmendment
}

/** The rulebook with some amendments in it, each at the place that the first day of its text gives. @internal */
export const amended = (rules: Rulebook, enactments: readonly Enactment[]): Rulebook => {
  const of = (name: string) => enactments.filter(({ amendment }) => amendment.record === name)
  return frozen({
    ...rules,
    obligations: rules.obligations.map((record) =>
      withAmendments(record, of(record.id), (found) => ofObligation(found, record.window)),
    ),
    exclusions: rules.exclusions.map((record) => withAmendments<ExclusionRule>(record, of(record.ground), ofExclusion)),
    presumptions: rules.presumptions.map((record) =>
      withAmendments<PresumptionRule>(record, of(nameOfPresumption(record)), (found) => ofPresumption(found, record)),
    ),
    consequences: rules.consequences.map((record) =>
      withAmendments<ConsequenceRule>(record, of(record.id), ofConsequence),
    ),
  })
}

interface Amendable {
  readonly amendedBy?: readonly { readonly law: Law }[]
}

type ChangeOf<Stated extends Amendable> = NonNullable<Stated['amendedBy']>[number]

/** `made` makes what changes; a record of any kind ends in the same way. */
const withAmendments = <Stated extends Amendable>(
  record: Stated,
  enactments: readonly Enactment[],
  made: (enactment: Enactment) => ChangeOf<Stated>,
): Stated => {
  if (enactments.length === 0) return record
  const amendedBy: (ChangeOf<Stated> | Ending)[] = [...(record.amendedBy ?? [])]
  for (const enactment of enactments) {
    const after = amendedBy.findLastIndex(({ law }) => beginsNoLater(law, enactment.text))
    amendedBy.splice(after + 1, 0, endOf(enactment) ?? made(enactment))
  }
  return { ...record, amendedBy }
}

/** Whether the first day on which a text applies to any case is no later than that of another. */
const beginsNoLater = (text: Law, other: Law): boolean =>
  text.inForce.some(({ from }) => other.inForce.every((period) => from <= period.from))

const endOf = ({ text: law, amendment }: Enactment): Ending | undefined =>
  'ended' in amendment ? stated({ law, ended: amendment.ended, by: amendment.by }) : undefined

const ofObligation = (enactment: Enactment, window: Rulebook['obligations'][number]['window']): ObligationAmendment => {
  // SAFETY: an amendment of an obligation that does not end it is one of these, by the schema of its record.
  const { law: _, record: __, ...fields } = enactment.amendment as StepChange & RepeatedStepChange
  return stated({
    law: enactment.text,
    ...fields,
    // A window that does not say its kind has that of the record.
    window: fields.window && { ...window, ...stated(fields.window) },
    trigger: fields.trigger?.length === 1 ? fields.trigger[0] : fields.trigger,
    barredBy: fields.barredBy && stated(fields.barredBy),
    suspendedBy: fields.suspendedBy && stated(fields.suspendedBy),
  })
}

const ofExclusion = (enactment: Enactment): ChangeOf<ExclusionRule> => {
  // SAFETY: as above, of an exclusion.
  const { modality, until } = enactment.amendment as ExclusionChange
  return stated({ law: enactment.text, modality, until })
}

const ofPresumption = (enactment: Enactment, record: PresumptionRule): ChangeOf<PresumptionRule> => {
  // SAFETY: as above, of a presumption.
  const { maximum, endedBy, norms } = enactment.amendment as PresumptionChange
  return stated({
    law: enactment.text,
    window: maximum && {
      ...record.window,
      until: lastOfMonthsFrom(maximum.months, 'trigger', maximum.convention),
    },
    endedBy: endedBy && record.endedBy.filter(({ by }) => endedBy.includes(by)),
    norms,
  })
}

const ofConsequence = (enactment: Enactment): ChangeOf<ConsequenceRule> => {
  // SAFETY: as above, of a consequence.
  const { percentage, norms } = enactment.amendment as RateChange
  return stated({
    law: enactment.text,
    percentage,
    kind: percentage === undefined ? undefined : percentage === 100 ? ('suppression' as const) : ('reduction' as const),
    norms,
  })
}

type Stated<Fields> = { readonly [field in keyof Fields]: Exclude<Fields[field], undefined> }

/** The fields that say something: a field that is undefined would take away what the record says. */
const stated = <Fields extends object>(fields: Fields): Stated<Fields> =>
  // SAFETY: what is left has no field that is undefined; what is missing may be missing, for the caller's type says so.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Stated<Fields>
