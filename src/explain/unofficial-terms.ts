import type { ExplanationStep } from './explanation.js'
import { glossary, type TermKey } from './glossary.js'
import type { Language } from './language.js'

/** How a term that is inflected is found in a text. The patterns tell a procedure (KIV) from a plan (KIV), and a legal presumption from another. */
const inflected: { readonly [language in Language]?: { readonly [key in TermKey]?: RegExp } } = {
  de: {
    zivTrajectory: /erfahrens? \(KIV\)/u,
    codexTrajectory: /erfahrens? \(Kodex\)/u,
    permittedWork: /erlaubten? Arbeit/u,
    presumption: /esetzlichen? Vermutung/u,
    retraining: /Umschulung/u,
    team: /multidisziplinäre/u,
    treatingDoctor: /behandelnde/u,
    physicalContact: /persönliche/u,
    highCommission: /Kommission des Ärztlichen Invaliditätsrates/u,
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
    const form = inflected[language]?.[key]
    return !official && (form === undefined ? text.includes(term) : form.test(text))
  })
}
