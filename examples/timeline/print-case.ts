import colour from 'picocolors'
import { type Day, type Dossier, type Evaluation, explain, isDay } from 'terug-naar-werk'
import { mayKnow } from 'terug-naar-werk/law'
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

/** To a reader who may not know everything, that nothing is listed does not mean that nothing is to be done. */
const nothingToDo = (evaluation: Evaluation, reader: Reader): string => {
  const { texts, language, audience } = reader
  if (evaluation.status === 'notCovered') return texts.notKnown
  // A medical step: whoever may not know of it reads the sentence of professional secrecy.
  return mayKnow(audience, 'medical')
    ? texts.nothing
    : explain(evaluation, 'estimate.first', { language, audience })
        .steps.map(({ text }) => text)
        .join(' ')
}

const heading = (printed: PrintedCase, reader: Reader): string => {
  const { title, shows, dossier, evaluation, options } = printed
  const { asOf, status, law } = evaluation
  const { texts, day, label } = reader
  const { labels } = texts
  const pairs: readonly (readonly [string, Lines])[] = [
    [labels.asOf, [[day(asOf), ...seenWith(options, reader)].join(', ')]],
    [labels.scheme, [`${texts.schemes[dossier.scheme]}, ${texts.contract(dossier.employmentContract)}`]],
    [labels.incapacity, [incapacityInWords(printed, reader)]],
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

/** The days of the incapacity, as far as the audience may know them. */
export const incapacityInWords = (
  { dossier, evaluation: { case: of } }: PrintedCase,
  { audience, texts, day }: Reader,
): string => {
  const { certifiedUntil } = dossier.incapacity
  return [
    texts.incapacity(day(of.incapacityStart)),
    ...(certifiedUntil === undefined || !mayKnow(audience, 'trajectory')
      ? []
      : [texts.certifiedUntil(day(certifiedUntil))]),
    ...(of.incapacityEndedOn === undefined ? [] : [texts.endedOn(day(of.incapacityEndedOn))]),
  ].join(', ')
}

const lawInWords = ({ version, coverage, notices }: Evaluation['law'], { texts, day, label }: Reader): Lines => [
  texts.lawOf(isDay(version) ? day(version) : version, texts.coverages[coverage]),
  ...notices.map(({ id }) => `– ${label(id)}`),
]
