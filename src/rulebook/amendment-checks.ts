import { describeWord, type Issue, issue } from '../calendar/issue.js'
import { missingKey, notAllowed, unknownKey } from '../dossier/issue-of-value.js'
import type { Law } from '../law/law.js'
import { triggersIn } from '../rules/obligation-rule.js'
import type { Rulebook } from '../rules/rulebook.js'
import { confidentialIssues } from './confidential-issues.js'
import { hasEffect } from './effect.js'
import { changesOf, type PresumptionChange, type ProposedAmendment, type RecordEnd } from './proposed-amendment.js'
import { exclusionNamed, obligationNamed, presumptionNamed, recordNamed } from './record-named.js'
import { kindOfRecord, recordsOfKind } from './records.js'
import { endsBeforeItBegins } from './reversed-window.js'

/** What no schema can say of an amendment. @internal */
export const amendmentIssuesUnder = (
  rules: Rulebook,
  amendment: ProposedAmendment,
  text: Law | undefined,
  index: number,
): readonly Issue[] => {
  const { record: name } = amendment
  const record = recordNamed(rules, name)
  if (record === undefined) return [unknownRecord(rules, [index, 'record'], name)]
  const changes = changesOf(amendment)
  return [
    ...(changes.length === 0 ? [empty(index, name)] : []),
    ...fixedFields(rules, amendment, index),
    ...('ended' in amendment ? endIssues(amendment, index) : []),
    ...('endedBy' in amendment ? endingIssues(rules, amendment, index) : []),
    ...windowIssues(amendment, index),
    ...confidentialIssues(rules, amendment, index),
    ...(text !== undefined && !hasEffect(text, record) ? [withoutEffect(index, name)] : []),
  ]
}

/** A record of the law that somebody left out of this rulebook. */
const unknownRecord = (rules: Rulebook, path: readonly (string | number)[], name: string): Issue => {
  const allowed = recordsOfKind().filter((other) => recordNamed(rules, other) !== undefined)
  return notAllowed(path, name, 'a record of the rulebook', allowed, false)
}

const empty = (index: number, name: string): Issue =>
  issue('amendment.empty', [index], 'a field that changes', describeWord(name), 'The amendment changes nothing.')

/**
 * A record whose key has a fixed number, or the number of the step that was missed, keeps its trigger: two obligations
 * would have one key. What suspends a trajectory suspends it.
 */
const fixedFields = (rules: Rulebook, amendment: ProposedAmendment, index: number): readonly Issue[] => {
  const others = (key: string) => Object.keys(amendment).filter((other) => other !== key)
  if ('trigger' in amendment && isNumberedOtherwise(rules, amendment.record))
    return [unknownKey([index], 'trigger', others('trigger'))]
  if ('modality' in amendment && exclusionNamed(rules, amendment.record)?.modality === 'suspension')
    return [unknownKey([index], 'modality', others('modality'))]
  return []
}

const isNumberedOtherwise = (rules: Rulebook, name: string): boolean => {
  const record = obligationNamed(rules, name)
  return rules.obligations.some(
    (other) =>
      // Stryker disable next-line OptionalChaining: only an amendment of an obligation names a trigger; the compiler asks
      other.rule === record?.rule &&
      (other.suffix !== undefined || triggersIn(other).some((one) => typeof one === 'object' && 'missed' in one)),
  )
}

const endIssues = ({ record, ended, by }: RecordEnd, index: number): readonly Issue[] => {
  const path = [index, 'by']
  const kind = kindOfRecord(record)
  const isStep = (other: string) => kindOfRecord(other) === 'step' || kindOfRecord(other) === 'repeatedStep'
  const allowed = recordsOfKind().filter(
    (other) => other !== record && (isStep(record) ? isStep(other) : kindOfRecord(other) === kind),
  )
  const expected = 'another record of the same kind'
  if (ended === 'repealed') return by === undefined ? [] : [unknownKey([index], 'by', ['law', 'record', 'ended'])]
  if (by === undefined) return [missingKey(path, expected, { allowed })]
  return allowed.includes(by) ? [] : [notAllowed(path, by, expected, allowed, false)]
}

/** A reform may take away what ends a presumption; what ends it by no text of law has no moment in its record. */
const endingIssues = (
  rules: Rulebook,
  { record, endedBy = [] }: PresumptionChange,
  index: number,
): readonly Issue[] => {
  // Stryker disable next-line OptionalChaining,ArrayDeclaration: only an amendment of a presumption comes here; the compiler asks
  const allowed = presumptionNamed(rules, record)?.endedBy.map(({ by }) => by) ?? []
  return endedBy.flatMap((by, place) =>
    allowed.includes(by)
      ? []
      : [
          notAllowed(
            [index, 'endedBy', place],
            by,
            'what ends this presumption by the law',
            [...new Set(allowed)],
            false,
          ),
        ],
  )
}

const windowIssues = (amendment: ProposedAmendment, index: number): readonly Issue[] => {
  if (!('window' in amendment) || amendment.window === undefined || 'everyMonths' in amendment.window) return []
  if (!endsBeforeItBegins(amendment.window)) return []
  return [
    issue(
      'window.endBeforeStart',
      [index, 'window', 'until'],
      'a last day that is not before the first',
      'a last day before the first',
      'The window ends before it begins, whichever day it is counted from.',
    ),
  ]
}

const withoutEffect = (index: number, name: string): Issue =>
  issue(
    'amendment.withoutEffect',
    [index, 'law'],
    'a text that applies to a case for which the record is law',
    describeWord(name),
    'The record is law for no case to which the text applies: it has ended by then, or concerns another scheme.',
  )
