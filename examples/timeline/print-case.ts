import colour from 'picocolors'
import { type Day, type Dossier, type Evaluation, isDay } from 'terug-naar-werk'
import { exclusionTable } from './exclusion-table.js'
import { obligationTable } from './obligation-table.js'
import { type Lines, labelled, pageWidth, section } from './page.js'
import { presumptionTable } from './presumption-table.js'
import type { Reader } from './reader.js'
import { consequenceTable, findingTable, judgementTable, needTable } from './remarks.js'

export interface PrintedCase {
  readonly title: string
  readonly shows: string | undefined
  readonly dossier: Dossier
  readonly evaluation: Evaluation
  readonly options: { readonly knownOn?: Day; readonly rollOver?: true }
}

/** One case as a page of text: the heading, what is to do, what is barred, and what lies behind. */
export const printedCase = (printed: PrintedCase, reader: Reader): string => {
  const { evaluation } = printed
  const { sections } = reader.texts
  const toDo = obligationTable(evaluation, reader, ['overdue'], ['open'], ['upcoming'])
  return [
    heading(printed, reader),
    section(sections.toDo, toDo ?? nothingToDo(evaluation, reader)),
    section(sections.barred, obligationTable(evaluation, reader, ['barred'], ['suspended'])),
    section(sections.done, obligationTable(evaluation, reader, ['fulfilled', 'fulfilledLate'], ['lapsed'])),
    section(sections.exclusions, exclusionTable(evaluation, reader)),
    section(sections.presumption, presumptionTable(evaluation, reader)),
    section(sections.consequences, consequenceTable(evaluation, reader)),
    section(sections.judgements, judgementTable(evaluation, reader)),
    section(sections.findings, findingTable(evaluation, reader)),
    section(sections.needs, needTable(evaluation, reader)),
  ].join('')
}

const nothingToDo = ({ status }: Evaluation, { texts }: Reader): string =>
  status === 'notCovered' ? texts.notKnown : texts.nothing

const heading = ({ title, shows, dossier, evaluation, options }: PrintedCase, reader: Reader): string => {
  const { asOf, status, law } = evaluation
  const { texts, day, label } = reader
  const { labels } = texts
  const pairs: readonly (readonly [string, Lines])[] = [
    [labels.asOf, [[day(asOf), ...seenWith(options, reader)].join(', ')]],
    [labels.scheme, [`${texts.schemes[dossier.scheme]}, ${texts.contract(dossier.employmentContract)}`]],
    [labels.incapacity, [incapacityInWords(dossier, reader)]],
    [labels.status, [colour.bold(label(status))]],
    ...(law.coverage === 'confirmed' ? [] : [[labels.law, lawInWords(law, reader)] as const]),
  ]
  const lines = [colour.bold('━'.repeat(pageWidth)), colour.bold(title), ...(shows === undefined ? [] : [shows]), '']
  return `${lines.join('\n')}\n${labelled(pairs)}\n`
}

const seenWith = ({ knownOn, rollOver }: PrintedCase['options'], { texts, day }: Reader): Lines => [
  ...(knownOn === undefined ? [] : [texts.knownOn(day(knownOn))]),
  ...(rollOver ? [texts.rolledOver] : []),
]

export const incapacityInWords = ({ incapacity }: Dossier, { texts, day }: Reader): string =>
  [
    texts.incapacity(day(incapacity.start)),
    ...(incapacity.certifiedUntil === undefined ? [] : [texts.certifiedUntil(day(incapacity.certifiedUntil))]),
    ...(incapacity.endedOn === undefined ? [] : [texts.endedOn(day(incapacity.endedOn))]),
  ].join(', ')

const lawInWords = ({ version, coverage, notices }: Evaluation['law'], { texts, day, label }: Reader): Lines => [
  texts.lawOf(isDay(version) ? day(version) : version, texts.coverages[coverage]),
  ...notices.map(({ id }) => `– ${label(id)}`),
]
