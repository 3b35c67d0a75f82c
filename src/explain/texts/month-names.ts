import type { Language } from '../language.js'

// The locales of date-fns have these names too, and a test compares them. They would bring 25 files for 48 words.

const nl = 'januari februari maart april mei juni juli augustus september oktober november december'

const fr = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'

const de = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'

const en = 'January February March April May June July August September October November December'

/** The months as each language writes them in full. @internal */
export const monthNames: { readonly [language in Language]: readonly string[] } = {
  nl: nl.split(' '),
  fr: fr.split(' '),
  de: de.split(' '),
  en: en.split(' '),
}
