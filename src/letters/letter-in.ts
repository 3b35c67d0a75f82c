import { contactPerson } from '../explain/contact-at.js'
import type { Language } from '../explain/language.js'
import { dayOrNull } from '../explain/written-day.js'
import { writtenPercentage } from '../explain/written-percentage.js'
import { telephones } from './fields.js'
import type { Letter, LetterField, LetterStatement } from './letter.js'
import { de } from './texts/de.js'
import { en } from './texts/en.js'
import { fr } from './texts/fr.js'
import type { LetterTexts } from './texts/letter-texts.js'
import { nl } from './texts/nl.js'

/**
 * What the sender knows and the dossier does not, each as text.
 * @category Letters
 */
export type LetterValues = { readonly [field in LetterField]?: string | undefined }

/**
 * A letter in words.
 * @category Letters
 */
export interface LetterText {
  /** The language of the text. */
  readonly language: Language
  /** Its title. */
  readonly title: string
  /** One paragraph that addresses the insured person. What is not filled in stands in it between square brackets. */
  readonly text: string
  /** The fields that still stand between square brackets. */
  readonly toFillIn: readonly LetterField[]
}

/**
 * A letter in words: a title, and a paragraph that addresses the insured person.
 *
 * The paragraph states what the letter must state, and holds no medical fact. Salutation, signature and whatever other laws
 * ask of a decision, such as how to appeal, are for the sender to add. The official languages are Dutch, French and German.
 *
 * @param letter - the letter
 * @param language - the language; Dutch where there is no such language
 * @param values - what the sender fills in
 * @returns the title, the paragraph, and the fields that are not filled in
 * @example
 * ```ts
 * import { evaluateInput } from 'terug-naar-werk'
 * import { letterIn, letterOf } from 'terug-naar-werk/letters'
 * const answer = evaluateInput(
 *   {
 *     scheme: 'unemployed',
 *     employmentContract: false,
 *     incapacity: { start: '2023-01-16' },
 *     events: [{ type: 'zivRequestRefused', on: '2023-07-03' }],
 *   },
 *   { asOf: '2023-07-04' },
 * )
 * const letter = answer._tag === 'Right' ? letterOf(answer.right, 'refusal.notify', { audience: 'insured' }) : answer
 * const { title, text, toFillIn } =
 *   letter._tag === 'Right' ? letterIn(letter.right, 'nl', { explanation: 'De reden is …' }) : {}
 * title // => 'Uw vraag om een re-integratietraject'
 * text?.slice(43, 104) // => 'De adviserend arts heeft die vraag op 3 juli 2023 geweigerd. '
 * toFillIn // => ['advisingDoctorTelephone']
 * ```
 * @category Letters
 */
export const letterIn = (letter: Letter, language: Language, values: LetterValues = {}): LetterText => {
  const texts = textsIn(language)
  const fill = (field: LetterField): string => filledIn(values, field) ?? `[${texts.fields[field]}]`
  const sentences = letter.states.flatMap((statement) => sentencesOf(statement, texts, fill))
  return {
    language,
    title: texts.typeset(texts.titles[letter.kind]),
    text: texts.typeset(sentences.join(' ')),
    toFillIn: letter.toFillIn.filter((field) => filledIn(values, field) === undefined),
  }
}

const allTexts: { readonly [language in Language]: LetterTexts } = { nl, fr, de, en }

const textsIn = (language: Language): LetterTexts => (Object.hasOwn(allTexts, language) ? allTexts[language] : nl)

/** An empty text fills in nothing. */
const filledIn = (values: LetterValues, field: LetterField): string | undefined => values[field] || undefined

type Fill = (field: LetterField) => string

const sentencesOf = (statement: LetterStatement, texts: LetterTexts, fill: Fill): readonly string[] => {
  const { day } = texts
  switch (statement.kind) {
    case 'explanation':
      return [texts.explanation[statement.of](day(statement.day), fill('explanation'))]
    case 'coordinator':
      return [texts.coordinator(fill('coordinatorName'), fill('coordinatorTelephone'), fill('coordinatorEmail'))]
    case 'absence':
      return [texts.absence(texts.places[statement.at], day(statement.plannedOn))]
    case 'newDate':
      return [texts.newDate(fill('newDate'), fill('newPlace'))]
    case 'warning':
      return warningIn(statement, texts)
    case 'furtherWarning':
      return [texts.furtherWarning(endIn(statement.end, statement.at, texts))]
    case 'notProven':
      return [texts.notProven(day(statement.until))]
    case 'registration':
      return [texts.registration(day(statement.lastDay))]
    case 'proof':
      return [texts.proof(day(statement.lastDay))]
    case 'registrationWarning':
      return [
        texts.registrationWarning[statement.consequence](day(statement.from), percent(statement.percentage, texts)),
      ]
    case 'decision':
      return decisionIn(statement, texts)
    case 'contact':
      return [texts.contact[statement.about](texts.persons[statement.with], fill(telephones[statement.with]))]
  }
}

type StatementOf<Kind extends LetterStatement['kind']> = Extract<LetterStatement, { readonly kind: Kind }>

const percent = (percentage: number, { decimal }: LetterTexts): string => writtenPercentage(percentage, decimal)

const warningIn = (
  { consequence, percentage, end, at, earlier }: StatementOf<'warning'>,
  texts: LetterTexts,
): readonly string[] => [
  texts.warning[consequence](percent(percentage, texts), endIn(end, at, texts)),
  ...(earlier === undefined
    ? []
    : [texts.earlier[earlier.consequence](texts.day(earlier.until), percent(earlier.percentage, texts))]),
]

const decisionIn = (decision: StatementOf<'decision'>, texts: LetterTexts): readonly string[] => {
  const { consequence, percentage, periods, at, plannedOn, end } = decision
  const { day } = texts
  const written = periods.map(({ from, until }) => texts.period(day(from), dayOrNull(until, texts)))
  return [
    texts.decision[consequence](written.join(` ${texts.and} `), percent(percentage, texts)),
    // Stryker disable next-line ConditionalExpression,LogicalOperator: a decision has both or neither; the compiler needs this
    at === undefined || plannedOn === undefined
      ? texts.becauseNotRegistered
      : texts.becauseAbsent(texts.places[at], day(plannedOn)),
    ...(periods.some(({ until }) => until === null) ? [texts.runs(endIn(end, at, texts))] : []),
  ]
}

const endIn = (
  end: StatementOf<'warning'>['end'],
  at: StatementOf<'warning'>['at'] | undefined,
  texts: LetterTexts,
): string => texts.ends[end](texts.persons[contactPerson(at)])
