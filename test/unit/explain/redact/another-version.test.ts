import { type Evaluation, redact } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { audiences } from '../../../../src/law/confidentiality.js'
import { written } from '../../../support/evaluated.js'
import { evaluatedOn } from '../../../support/short-cases.js'

const estimated = evaluatedOn('2023-05-02', [
  '2023-03-20 gravityNoted',
  '2023-04-24 zivStarted (situation B)',
  '2023-04-24 codexRequested (by employer)',
  '2023-04-25 planDrawnUp (elements goals)',
  '2023-04-26 coordinatorContact (kind first, channel mail)',
])

/** Only whoever may know everything reads of what this version does not know: it may be anything. */
it.each<readonly [string, string, string, (evaluation: Evaluation) => readonly unknown[]]>([
  ['record', '"variant":"estimate.first"', '"variant":"another"', ({ obligations }) => namesOf(obligations, 'variant')],
  ['rule', '"rule":"estimate.first"', '"rule":"another"', ({ obligations }) => namesOf(obligations, 'rule')],
  ['ground', '"ground":"codexRequested"', '"ground":"another"', ({ exclusions }) => namesOf(exclusions, 'ground')],
  ['presumption', '"kind":"ziv"', '"kind":"another"', ({ presumptions }) => namesOf(presumptions, 'kind')],
  ['fact', '"fact":"coordinatorContact.outcome"', '"fact":"another"', ({ needs }) => namesOf(needs, 'fact')],
  ['question', '"question":"outcome"', '"question":"another"', ({ judgements }) => namesOf(judgements, 'question')],
  ['finding', '"code":"planIncomplete"', '"code":"another"', ({ findings }) => namesOf(findings, 'code')],
])('a %s of another version of the package is shown to the doctor and the insured person', (_, name, other, names) => {
  const evaluation = written(estimated, name, other)
  expect(names(evaluation)).toContain('another')
  expect(audiences.filter((audience) => names(redact(evaluation, audience)).includes('another'))).toEqual([
    'advisingDoctor',
    'insured',
  ])
})

const namesOf = <Name extends string>(
  parts: readonly { readonly [name in Name]: unknown }[],
  name: Name,
): readonly unknown[] => parts.map((part) => part[name])
