/** Up to here, and where most items are in order already, each is put in its place in half the time of the built-in sort. */
const FEW = 64

/** A copy of a list in order; items that compare as equal keep their order. @internal */
export const sorted = <Item>(list: readonly Item[], compare: (one: Item, other: Item) => number): readonly Item[] => {
  // Stryker disable next-line ConditionalExpression,EqualityOperator: both ways give the same order
  if (list.length > FEW) return list.toSorted(compare)
  const found: Item[] = []
  for (const item of list) {
    let place = found.length
    for (let before = found[place - 1]; before !== undefined && compare(before, item) > 0; before = found[place - 1]) {
      found[place] = before
      place -= 1
    }
    found[place] = item
  }
  return found
}

/** The order of texts, and so of days in canonical form. @internal */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
