import type { Supposition } from './change.js'
import { nameOf, readingOf } from './named-in-words.js'
import type { Texts } from './texts/texts.js'

/** @internal */
export const supposed = (supposition: Supposition, texts: Texts): string => {
  const { suppositions } = texts
  switch (supposition.suppose) {
    case 'day':
      return suppositions.day(texts.day(supposition.asOf))
    case 'event': {
      const { event, moment } = supposition
      return suppositions.event(nameOf({ type: event.type, moment }, texts), texts.day(event.on))
    }
    case 'withoutEvent':
      return suppositions.withoutEvent(nameOf(supposition, texts), texts.day(supposition.on))
    case 'reading':
      return suppositions.reading(readingOf(supposition.reading, supposition.value, texts))
    case 'contract':
      return suppositions.contract(supposition.employmentContract)
    case 'recognised':
    case 'notEnded':
    case 'notCertified':
      return suppositions[supposition.suppose]
  }
}
