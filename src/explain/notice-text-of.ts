import type { NoticeId } from '../law/notice.js'
import type { Language } from './language.js'
import type { Texts } from './texts/texts.js'
import { wordsIn } from './words/words-in.js'

/**
 * The sentences of a notice on the law in a language. `text` of a notice in an evaluation is in English; `labelOf` gives
 * a short name.
 *
 * @param id - the id of the notice
 * @param language - the language; for an unknown one, Dutch
 * @returns one or two sentences; an id that is no notice is given back as it is
 * @see docs/codes.md, which lists every notice
 * @example
 * ```ts
 * import { noticeTextOf } from 'terug-naar-werk'
 * noticeTextOf('certificateThreeMonths', 'fr') // => 'Depuis 2026, un certificat vaut chaque fois pour trois mois au plus.'
 * ```
 * @category Explanation
 */
export const noticeTextOf = (id: NoticeId | (string & {}), language: Language): string =>
  noticeTextIn(wordsIn(language).texts, String(id))

/** @internal */
export const noticeTextIn = ({ notices, typeset }: Texts, id: string): string =>
  isNotice(id, notices) ? typeset(notices[id]) : id

const isNotice = (id: string, notices: Texts['notices']): id is NoticeId => Object.hasOwn(notices, id)
