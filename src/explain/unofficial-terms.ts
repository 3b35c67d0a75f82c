import type { ExplanationStep } from './explanation.js'
import { glossary, type TermKey } from './glossary.js'
import type { Language } from './language.js'

/** The part of a term by which it is found in a text, where the term is inflected. */
const stems: { readonly [language in Language]?: { readonly [key in TermKey]?: string } } = {
  de: {
    zivTrajectory: '(KIV)',
    codexTrajectory: '(Kodex)',
    permittedWork: 'erlaubte',
    presumption: 'Vermutung',
    retraining: 'Umschulung',
    team: 'multidisziplinäre',
    treatingDoctor: 'behandelnde',
    physicalContact: 'persönliche',
    highCommission: 'Kommission des Ärztlichen Invaliditätsrates',
  },
}

// SAFETY: by definition of this type, the keys of the glossary are its terms.
const keys = Object.keys(glossary) as TermKey[]

/** The terms used that have no official form in a language. @internal */
export const unofficialTerms = (steps: readonly ExplanationStep[], language: Language): readonly TermKey[] => {
  // Stryker disable next-line StringLiteral: no term is made of the end of one sentence and the beginning of the next
  const text = steps.map((step) => step.text).join('\n')
  return keys.filter((key) => {
    const { term, official } = glossary[key][language]
    return !official && text.includes(stems[language]?.[key] ?? term)
  })
}
