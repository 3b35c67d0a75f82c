import colour from 'picocolors'
import { type Audience, type Day, type Language, labelOf } from 'terug-naar-werk'
import { writtenDay } from '../language/written-day.js'
import type { Lines } from './page.js'
import { type TimelineTexts, timelineTextsIn } from './texts/texts.js'

/** For whom a page is printed: everything that depends on the language, the audience and `--ids`. */
export interface Reader {
  readonly language: Language
  readonly audience: Audience
  readonly texts: TimelineTexts
  readonly day: (day: Day) => string
  readonly label: (code: string) => string
  /** The ids on a line of their own, where the reader asked for them. */
  readonly ids: (...ids: readonly string[]) => Lines
}

export const readerOf = (language: Language, audience: Audience, wantsIds: boolean): Reader => ({
  language,
  audience,
  texts: timelineTextsIn(language),
  day: (day) => writtenDay(day, language),
  label: (code) => labelOf(code, language),
  ids: (...ids) => (wantsIds && ids.length > 0 ? [colour.dim(ids.join(' · '))] : []),
})
