// What the search finds. It names each export once: an export of several entries has one page, and a reference to it in every other
// entry; the references would stand in the answers beside it. Words of a guide count as more than words of a comment, so that
// a question such as `10 % reduction` leads to a page that answers it.
import { IndexEvent, ReflectionKind } from 'typedoc'

export const load = (app) => {
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    event.searchFieldWeights.document = 3
    for (let place = event.searchResults.length - 1; place >= 0; place -= 1)
      if (event.searchResults[place].kindOf(ReflectionKind.Reference)) event.removeResult(place)
  })
}
