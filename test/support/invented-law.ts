import { fixedDay } from '../../src/calendar/day.js'
import { act, everyMonths, on, weeksAfter } from '../../src/law/boundaries.js'
import type { Law } from '../../src/law/law.js'
import type { ObligationAmendment } from '../../src/rules/obligation-rule.js'
import { type Rulebook, rulebook } from '../../src/rules/rulebook.js'

const INVENTED_FROM = fixedDay('2027-01-01')

/** An invented text. */
export const invented2027: Law = {
  id: 'invented2027',
  text: 'An invented law of 2027',
  inForce: [{ from: INVENTED_FROM, startsFrom: null, startsUntil: null }],
}

interface Amendable {
  readonly amendedBy?: readonly { readonly law: Law }[]
}

type ChangeOf<Stated extends Amendable> = NonNullable<Stated['amendedBy']>[number]

/** Whether a text applies to some case before the invented law does. A real law of 2027 must not change what these tests expect. */
const isEarlier = ({ law: { inForce } }: { readonly law: Law }): boolean =>
  inForce.some(({ from }) => from < INVENTED_FROM)

/** A record with one amendment more: what somebody writes who adds a law. */
const amendedWith = <Stated extends Amendable>(record: Stated, change: ChangeOf<Stated>): Stated => ({
  ...record,
  amendedBy: [...(record.amendedBy ?? []).filter(isEarlier), change],
})

/** The same before the amendments that came later. */
const amendedFirst = <Stated extends Amendable>(record: Stated, change: ChangeOf<Stated>): Stated => ({
  ...record,
  amendedBy: [change, ...(record.amendedBy ?? [])],
})

/** The same before the text that ends the record. */
const amendedBeforeItsEnd = <Stated extends Amendable>(record: Stated, change: ChangeOf<Stated>): Stated => ({
  ...record,
  amendedBy: [...(record.amendedBy ?? []).slice(0, -1), change, ...(record.amendedBy ?? []).slice(-1)],
})

/** What the invented law changes, by the id of the record. Nothing else is written. */
const obligations: { readonly [id in Rulebook['obligations'][number]['id']]?: ObligationAmendment } = {
  'questionnaire.return/routeA': { law: invented2027, window: act(on('trigger'), weeksAfter(3, 'trigger')) },
  'questionnaire.return/routeB': { law: invented2027, window: act(on('trigger'), weeksAfter(3, 'trigger')) },
  'doctor.inform': { law: invented2027, bearer: 'insurer' },
  'questionnaire.send': {
    law: invented2027,
    barredBy: { certifiedEnd: ['A1-2'], medicalGround: ['A2-2'], codexRequested: ['A2-4'], ownTrajectory: ['A2-6'] },
  },
  'consent.ask': { law: invented2027, trigger: 'firstContact', norms: ['A7-5', 'A7-6'] },
  'ziv.review': { law: invented2027, window: everyMonths(2, 'sameDate') },
  'regional.start': { law: invented2027, ended: 'repealed' },
}

/** The rulebook with the invented law in it. */
export const rulebookOf2027: Rulebook = {
  ...rulebook,
  obligations: rulebook.obligations.map((record) => {
    const change = obligations[record.id]
    return change === undefined ? record : amendedWith(record, change)
  }),
  // A medical ground bars no longer without end.
  exclusions: rulebook.exclusions.map((record) =>
    record.ground === 'medicalGround' ? amendedWith(record, { law: invented2027, until: ['medicalExam'] }) : record,
  ),
}

/** An invented text of 2025, for what has been repealed since. */
export const invented2025: Law = {
  id: 'invented2025',
  text: 'An invented law of 2025',
  inForce: [{ from: fixedDay('2025-03-01'), startsFrom: null, startsUntil: null }],
}

/** The rulebook with a law in it that lets the ZIV presumption start with the plan again, and raises a reduction. */
export const rulebookOf2025: Rulebook = {
  ...rulebook,
  presumptions: rulebook.presumptions.map((record) =>
    record.kind === 'ziv' ? amendedBeforeItsEnd(record, { law: invented2025, trigger: 'planDrawnUp' }) : record,
  ),
  consequences: rulebook.consequences.map((record) =>
    record.id === 'absence.exam/2' ? amendedFirst(record, { law: invented2025, percentage: 10 }) : record,
  ),
}
