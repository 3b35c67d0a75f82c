import type { Day, Dossier, Evaluation, Issue } from 'terug-naar-werk'
import type { Rulebook } from 'terug-naar-werk/rulebook'
import { parsedJson } from '../state/opened-file'
import type { Settings } from '../state/settings'

/** What a text of amendments gives: a rulebook, or what is wrong with it. */
export type Draft =
  | {
      readonly kind: 'rules'
      readonly evaluate: (dossier: Dossier, settings: Settings) => Evaluation
      readonly redact: (evaluation: Evaluation, settings: Settings) => Evaluation
    }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }

/** Reads a draft. The part of the package that reads amendments comes when it is needed. */
export const readDraft = async (text: string): Promise<Draft> => {
  const amendments = parsedJson(text)
  if (amendments === undefined) return { kind: 'notJson' }
  const { amend, evaluateUnder, redactUnder, rulebook } = await import('terug-naar-werk/rulebook')
  const amended = amend(rulebook, amendments)
  if (amended._tag === 'Left') return { kind: 'issues', issues: amended.left }
  const rules: Rulebook = amended.right
  return {
    kind: 'rules',
    evaluate: (dossier, { asOf, knownOn }) => evaluateUnder(rules, dossier, { asOf, knownOn }),
    redact: (evaluation, { audience }) => redactUnder(rules, evaluation, audience),
  }
}

/** A draft to begin with: three weeks instead of two, for this case. */
export const firstDraft = (title: string, from: Day): string =>
  JSON.stringify(
    [
      {
        law: { id: 'draft', title, inForce: [{ from }] },
        record: 'questionnaire.return/routeA',
        window: {
          from: { count: 'days', days: 0, after: 'trigger' },
          until: { count: 'days', days: 21, after: 'trigger' },
        },
      },
    ],
    null,
    2,
  )
