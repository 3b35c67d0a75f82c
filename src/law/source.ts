import { type Day, fixedDay } from '../calendar/day.js'
import { frozen } from './frozen.js'

/**
 * The keys of the documents on which the rules are based.
 * @category Law
 */
export type SourceKey = 'C383' | 'RIZIV22' | 'RIZIVABC' | 'SOL' | 'CM'

/**
 * How binding a source is. A circular binds the insurers and prevails. Guidance explains the circular.
 * A leaflet informs the insured.
 *
 * nl: rang · fr: rang · de: Rang
 *
 * @category Law
 */
export type SourceRank = 'circular' | 'guidance' | 'leaflet'

/**
 * A source with its rank, its day and its full reference.
 * @category Law
 */
export interface Source {
  /** The key by which norms and readings name it. */
  readonly key: SourceKey
  /** How it ranks among the sources. */
  readonly rank: SourceRank
  /** Its title. */
  readonly title: string
  /** Who published it. */
  readonly publisher: string
  /** The day of the document; null where it is undated. */
  readonly dated: Day | null
  /** The day from which it applies; null where it does not say. */
  readonly appliesFrom: Day | null
  /** How it is cited. */
  readonly reference: string
}

/**
 * The five sources, highest rank first.
 *
 * @example
 * ```ts
 * import { sources } from 'terug-naar-werk/law'
 * sources.map((source) => source.key) // => ['C383', 'RIZIV22', 'RIZIVABC', 'SOL', 'CM']
 * ```
 * @category Law
 */
export const sources: readonly Source[] = frozen([
  {
    key: 'C383',
    rank: 'circular',
    title: 'Het “Terug Naar Werk-traject” onder de coördinatie van de “Terug Naar Werk-coördinator”',
    publisher: 'RIZIV/INAMI',
    dated: fixedDay('2022-11-17'),
    appliesFrom: fixedDay('2022-09-01'),
    reference: 'Circular V.I. 2022/383 – 407/22 of 17 November 2022, replacing V.I. 2022/160 of 12 May 2022',
  },
  {
    key: 'RIZIV22',
    rank: 'guidance',
    title: 'Het “Terug-naar-werktraject” voor arbeidsongeschikte werknemers en werklozen',
    publisher: 'RIZIV/INAMI',
    dated: fixedDay('2022-06-22'),
    appliesFrom: null,
    reference: 'RIZIV page for employees and unemployed persons, last changed 22 June 2022',
  },
  {
    key: 'RIZIVABC',
    rank: 'guidance',
    title: 'Terugkeer naar werk tijdens arbeidsongeschiktheid',
    publisher: 'RIZIV/INAMI',
    dated: null,
    appliesFrom: null,
    reference: 'RIZIV page with the routes A, B and C, undated (2023 or later)',
  },
  {
    key: 'SOL',
    rank: 'leaflet',
    title: 'Wat is het terug-naar-werktraject?',
    publisher: 'Solidaris',
    dated: null,
    appliesFrom: null,
    reference: 'Solidaris brochure, undated (names the self-employed from 1 January 2023)',
  },
  {
    key: 'CM',
    rank: 'leaflet',
    title: 'Terug naar werk',
    publisher: 'CM',
    dated: null,
    appliesFrom: null,
    reference: 'CM page, undated',
  },
])
