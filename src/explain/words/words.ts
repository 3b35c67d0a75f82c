import type { DirectTexts } from '../direct/direct-texts.js'
import type { Labels } from '../labels/labels.js'
import type { Language } from '../language.js'
import type { Texts } from '../texts/texts.js'

/** Everything that explanations and labels say in one language. @internal */
export interface Words {
  readonly language: Language
  readonly texts: Texts
  /** For the insured person, who is addressed. */
  readonly direct: DirectTexts
  readonly labels: Labels
}
