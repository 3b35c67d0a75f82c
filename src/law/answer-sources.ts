import type { Answer, Question } from './answers.js'
import type { Confidentiality } from './confidentiality.js'
import { frozen } from './frozen.js'
import type { Scheme } from './scheme.js'
import type { SourceKey } from './source.js'

/** The sources that give one answer. @internal */
export interface AnswerSources {
  /** Empty where no source gives it. */
  readonly heldBy: readonly (SourceKey | string)[]
  /** The same for a scheme that has its own texts; where absent, `heldBy` holds for it too. */
  readonly heldByFor?: { readonly [scheme in Scheme]?: readonly (SourceKey | string)[] }
}

const by = (...heldBy: readonly (SourceKey | string)[]): AnswerSources => ({ heldBy })

const noSource = by()

/** What the sources of the self-employed say, where those of employees are named as well. */
const forSelfEmployed = (
  employees: AnswerSources,
  ...selfEmployed: readonly (SourceKey | string)[]
): AnswerSources => ({
  ...employees,
  heldByFor: { selfEmployed },
})

/**
 * The sources of every answer that a caller may choose. They stand apart from what the answers say
 * (`reading.ts`), because explanations cite them and have words of their own for the answers.
 * @internal
 */
export const answerSources: {
  readonly [asked in Question]: { readonly [answer in Answer<asked>]: AnswerSources }
} = frozen({
  'RD-1': {
    twoWeeks: forSelfEmployed(
      by('KB 3 July 1996 article 215decies', 'C383', 'RIZIV22', 'SOL'),
      'KB 20 July 1971 article 25/4',
      'SOL',
    ),
    oneWeek: by('CM'),
  },
  'RD-2': {
    receipt: forSelfEmployed(by('C383 V row 1'), 'KB 20 July 1971 article 25/4'),
    posting: forSelfEmployed(by('C383 3.1 step 3'), 'KB 20 July 1971 article 25/4'),
  },
  'RD-3': {
    receipt: forSelfEmployed(by('C383'), 'KB 20 July 1971 article 25/6'),
    handingOver: forSelfEmployed(by('RIZIV22')),
    sending: by('SOL'),
  },
  'RD-4': { request: noSource, decision: noSource },
  'RD-5': {
    sixthMonth: forSelfEmployed(by('C383'), 'KB 20 July 1971 article 25/5'),
    monthAfterReferral: forSelfEmployed(by('RIZIV22', 'SOL', 'CM'), 'SOL', 'CM'),
  },
  'RD-6': { byRule: noSource, quantieme: noSource, sameDate: noSource },
  'RD-10': {
    decree: by('KB 23 January 2026 article 12'),
    lawRates: by('law of 19 December 2025 article 7'),
  },
  'RD-11': {
    plan: noSource,
    declaration: forSelfEmployed(by('KB 3 July 1996 article 239 §1/1'), 'KB 20 July 1971 article 22'),
  },
  'RD-12': {
    ended: forSelfEmployed(by('law article 90'), 'KB 20 July 1971 articles 55 and 59'),
    stillIncapable: noSource,
  },
  'RD-13': { runOn: noSource, standStill: forSelfEmployed(by('law article 87')) },
  'RD-14': { goesOn: noSource, endsPresumption: noSource },
})

/** The questions of which another answer shows a fact of the case that is as confidential as this. @internal */
export const confidentialityOfQuestion: { readonly [asked in Question]?: Confidentiality } = { 'RD-13': 'medical' }
