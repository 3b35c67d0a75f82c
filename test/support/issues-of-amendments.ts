import { amend, rulebook } from 'terug-naar-werk/rulebook'
import { law } from './invented-reform.js'

/** What is wrong with a list of amendments. */
export const issuesOfAmendments = (input: unknown) => {
  const result = amend(rulebook, input)
  return result._tag === 'Left' ? result.left : []
}

/** The same in short: the code, the path and, after an arrow, the value that was perhaps meant. */
export const toldOfAmendments = (input: unknown): readonly string[] =>
  issuesOfAmendments(input).map(({ code, path, nearest }) =>
    [code, path.join('.'), ...(nearest === undefined ? [] : [`→ ${nearest}`])].join(' '),
  )

/** What is said of one amendment by the invented text. */
export const toldOfAmendment = (amendment: object): readonly string[] => toldOfAmendments([{ law, ...amendment }])
