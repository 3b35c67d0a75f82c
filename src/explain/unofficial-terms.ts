import type { ExplanationStep } from './explanation.js'
import { glossary, type TermKey } from './glossary.js'
import type { Language } from './language.js'

/** How a term that is inflected can be found in a text. */
const stems: { readonly [language in Language]?: { readonly [key in TermKey]?: string } } = {
  de: {
    zivTrajectory: '(KIV)',
    codexTrajectory: '(Kodex)',
    permittedWork: 'erlaubte',
    presumption: 'Vermutung',
    retraining: 'Umschulung',
    team: 'multidisziplinäre',
    highCommission: 'Kommission des Medizinischen Invaliditätsrates',
  },
}

// SAFETY: the keys of the glossary are its terms, by definition of that type.
const keys = /* @__PURE__ */ Object.keys(glossary) as TermKey[]

/** The terms used that have no official form in a language. @internal */
export const unofficialTerms = (steps: readonly ExplanationStep[], language: Language): readonly TermKey[] => {
  // Stryker disable next-line StringLiteral: no term is made of the end of one sentence and the beginning of the next
  const text = steps.map((step) => step.text).join('\n')
  return keys.filter((key) => {
    const { term, official } = Object.hasOwn(glossary[key], language) ? glossary[key][language] : glossary[key].nl
    return !official && text.includes(stems[language]?.[key] ?? term)
  })
}
