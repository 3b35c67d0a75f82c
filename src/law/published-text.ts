import { type Day, fixedDay } from '../calendar/day.js'
import { frozen } from './frozen.js'

/** How much of a text of law was read. @category Law */
export type TextRead = 'whole' | 'articles' | 'consolidated' | 'notRead'

/**
 * A law or a decree as the official gazette (Belgisch Staatsblad, Moniteur belge) published it.
 * @category Law
 */
export interface PublishedText {
  /** What kind of text it is. */
  readonly kind: 'law' | 'royalDecree'
  /** The day of the text. */
  readonly dated: Day
  /** What it is about, in English. */
  readonly about: string
  /** The number that the gazette gave it; absent where it is not known. */
  readonly numac?: string
  /** Its address at the site of the gazette; absent where the number is not known. */
  readonly eli?: string
  /**
   * How much of it was read: the text as published (`whole`, `articles`), the consolidated articles that it changed
   * (`consolidated`), or nothing (`notRead`).
   */
  readonly read: TextRead
  /** What was read of it, and in which state. */
  readonly readAs: string
}

const GAZETTE = 'https://www.ejustice.just.fgov.be/eli'

const text =
  (kind: PublishedText['kind']) =>
  (
    dated: `${number}-${number}-${number}`,
    about: string,
    read: TextRead,
    readAs: string,
    numac?: string,
  ): PublishedText => ({
    kind,
    dated: fixedDay(dated),
    about,
    ...(numac !== undefined && {
      numac,
      eli: `${GAZETTE}/${kind === 'law' ? 'loi' : 'arrete'}/${dated.replaceAll('-', '/')}/${numac}/justel`,
    }),
    read,
    readAs,
  })

const law = text('law')

const decree = text('royalDecree')

/**
 * The laws and decrees behind the rules, oldest first. They were read in November 2026, in French.
 *
 * @example
 * ```ts
 * import { publishedTexts } from 'terug-naar-werk/law'
 * publishedTexts.find(({ numac }) => numac === '2025009870')?.eli
 * // => 'https://www.ejustice.just.fgov.be/eli/loi/2025/12/19/2025009870/justel'
 * ```
 * @category Law
 */
export const publishedTexts: readonly PublishedText[] = frozen<readonly PublishedText[]>([
  decree(
    '1971-07-20',
    'Insurance of the self-employed against incapacity',
    'consolidated',
    'Articles 22, 24 and 25/1 to 25/12, consolidated to 27 July 2026',
  ),
  law(
    '1994-07-14',
    'Coordinated law on compulsory insurance for medical care and benefits',
    'articles',
    'Articles 86 to 93, 100 to 110 and 134, consolidated to 19 April 2024, with the law of 19 December 2025',
    '1994071451',
  ),
  decree(
    '1996-07-03',
    'Execution of the coordinated law',
    'consolidated',
    'Articles 215octies to 215octiesdecies and 239, consolidated states of 2023 and of 26 April 2024',
    '1996022344',
  ),
  decree('2022-07-12', 'First contact with the coordinator', 'whole', 'As published', '2022204351'),
  law('2022-09-25', 'Consequences for the insured, from 2023', 'articles', 'Article 4', '2022033623'),
  law('2023-01-12', 'The trajectory for the self-employed', 'notRead', 'Known by the decrees under it', '2023200551'),
  decree('2023-03-12', 'Trajectories of the self-employed', 'whole', 'As published', '2023041239'),
  decree('2023-03-12', 'Consequences for the self-employed', 'whole', 'As published', '2023201542'),
  decree(
    '2023-11-23',
    'Conditions of the coordinator; start of the presumption',
    'consolidated',
    'The articles that it changed; its transitional rule was not read',
  ),
  decree(
    '2023-12-11',
    'Start of the presumption of the self-employed',
    'consolidated',
    'The articles that it changed; its transitional rule was not read',
  ),
  decree('2024-01-15', 'Physical contacts and team members', 'whole', 'As published', '2023206779'),
  decree('2024-01-18', 'The same for the self-employed', 'whole', 'As published', '2023206778'),
  decree('2024-03-28', 'The Return-to-Work fund', 'consolidated', 'The articles that it changed', '2024201297'),
  decree('2024-04-14', 'Pension age', 'consolidated', 'The articles that it changed'),
  decree('2024-04-25', 'Pension age of the self-employed', 'consolidated', 'The articles that it changed'),
  decree('2025-12-17', 'Codex on well-being at work, trajectories asked for from 2026', 'notRead', 'Not read'),
  law('2025-12-19', 'Return to work: registration, presumption, certificates', 'whole', 'As published', '2025009870'),
  decree('2026-01-12', 'The same for the self-employed', 'whole', 'As published', '2026200009'),
  decree('2026-01-23', 'Consequences from March 2026', 'whole', 'As published', '2026200185'),
  law('2026-02-22', 'Direct referral', 'notRead', 'Not read; known by its bill'),
  decree('2026-04-06', 'Letters that ask to register', 'whole', 'As published', '2026201087'),
])

/** The text of a kind and a day; of two of one day, the one with that number. @internal */
export const publishedTextOf = (
  kind: PublishedText['kind'],
  dated: Day,
  numac: string | undefined,
): PublishedText | undefined => {
  const found = publishedTexts.filter((one) => one.kind === kind && one.dated === dated)
  return found.length === 1 ? found[0] : found.find((one) => one.numac === numac)
}
