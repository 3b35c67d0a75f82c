import type { NameTexts, ReasonTexts, StateTexts, StepTexts } from '../texts/texts.js'
import type { LabelCode, OwnLabels } from './label-code.js'

/** Every label of one language. @internal */
export type Labels = { readonly [code in LabelCode]: string }

/** The texts of which labels are made. */
type LabelTexts = Pick<
  NameTexts & ReasonTexts & StateTexts & StepTexts,
  'facts' | 'names' | 'findings' | 'states' | 'bearers'
>

/**
 * The labels of one language: those that are written as labels, and names from the explanations without their article. A code
 * that stands in two lists has one label for both. The texts of other languages are not needed.
 *
 * They are made at the first use, so that an import costs nothing.
 * @internal
 */
export const labelsFrom = (texts: LabelTexts, own: OwnLabels): (() => Labels) => {
  let made: Labels | undefined
  return () => {
    made ??= tableFrom(texts, own)
    return made
  }
}

const tableFrom = (texts: LabelTexts, { withoutArticle, teamMember, labels }: OwnLabels): Labels => ({
  ...withoutArticles(texts.facts, withoutArticle),
  ...withoutArticles(texts.names, withoutArticle),
  ...texts.findings,
  ...texts.states,
  ...withoutArticles(texts.bearers, withoutArticle),
  teamMember,
  ...labels,
})

const withoutArticles = <Table extends { readonly [name: string]: string }>(
  table: Table,
  withoutArticle: (name: string) => string,
): { readonly [name in keyof Table]: string } =>
  // SAFETY: the names are those of the table.
  Object.fromEntries(Object.entries(table).map(([name, text]) => [name, withoutArticle(text)])) as {
    readonly [name in keyof Table]: string
  }
