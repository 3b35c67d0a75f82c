import colour from 'picocolors'
import type { Day, Dossier, Evaluation } from 'terug-naar-werk'
import { exclusionTable } from './exclusion-table.js'
import { obligationTable } from './obligation-table.js'
import { type Lines, labelled, pageWidth } from './page.js'
import { presumptionTable } from './presumption-table.js'
import { readingsBehind } from './readings-behind.js'
import { consequenceTable, findingTable, judgementTable, needTable } from './remarks.js'
import { coverages, schemes, statuses } from './words.js'

export interface PrintedCase {
  readonly title: string
  readonly shows: string | undefined
  readonly dossier: Dossier
  readonly evaluation: Evaluation
  readonly options: { readonly knownOn?: Day; readonly rollOver?: true }
}

/** One case as a page of text: the heading, what is to do, what is barred, and what lies behind. */
export const printedCase = (printed: PrintedCase): string => {
  const { evaluation } = printed
  const { presumption } = evaluation
  return [
    heading(printed),
    section('To do', obligationTable(evaluation, ['overdue'], ['open'], ['upcoming']) ?? nothingToDo(evaluation)),
    section('Barred or suspended', obligationTable(evaluation, ['barred'], ['suspended'])),
    section('Done or lapsed', obligationTable(evaluation, ['fulfilled', 'fulfilledLate'], ['lapsed'])),
    section('Exclusions', exclusionTable(evaluation)),
    section('Legal presumption of incapacity', presumptionTable(presumption)),
    section('Consequences for the benefit', consequenceTable(evaluation.consequences)),
    section('For a person to decide', judgementTable(evaluation.judgements)),
    section('Findings', findingTable(evaluation.findings)),
    section('Missing facts', needTable(evaluation)),
    section('Other readings of the sources', readingsBehind(evaluation)),
  ].join('')
}

const nothingToDo = ({ status }: Evaluation): string =>
  status === 'notCovered' ? 'Not known: see the law above.' : 'Nothing.'

const heading = ({ title, shows, dossier, evaluation, options }: PrintedCase): string => {
  const { asOf, status, law } = evaluation
  const pairs: readonly (readonly [string, Lines])[] = [
    ['As of', [asOf + seenWith(options)]],
    ['Scheme', [`${schemes[dossier.scheme]}, ${dossier.employmentContract ? 'with' : 'without'} employment contract`]],
    ['Incapacity', [incapacityInWords(dossier)]],
    ['Status', [colour.bold(statuses[status])]],
    ...(law.coverage === 'confirmed' ? [] : [['Law', lawInWords(law)] as const]),
  ]
  const lines = [colour.bold('━'.repeat(pageWidth)), colour.bold(title), ...(shows === undefined ? [] : [shows]), '']
  return `${lines.join('\n')}\n${labelled(pairs)}\n`
}

const seenWith = ({ knownOn, rollOver }: PrintedCase['options']): string =>
  [
    ...(knownOn === undefined ? [] : [`, by what had been recorded on ${knownOn}`]),
    ...(rollOver ? [', last days moved to the next working day'] : []),
  ].join('')

const incapacityInWords = ({ incapacity }: Dossier): string =>
  [
    `from ${incapacity.start}`,
    ...(incapacity.certifiedUntil === undefined ? [] : [`certified until ${incapacity.certifiedUntil}`]),
    ...(incapacity.endedOn === undefined ? [] : [`ended on ${incapacity.endedOn}`]),
  ].join(', ')

const lawInWords = ({ version, coverage, notices }: Evaluation['law']): Lines => [
  `law of ${version}, ${coverages[coverage]}`,
  ...notices.map(({ text }) => `– ${text}`),
]

export const section = (title: string, content: string | undefined): string =>
  content === undefined ? '' : `\n${colour.bold(title.toUpperCase())}\n${content}\n`
