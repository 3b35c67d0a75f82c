import { writeOrCheckAll } from '../../scripts/generated-page.js'
import { described } from './described.js'
import { monthsPicture } from './months.js'
import { statesPicture } from './states.js'
import { timelinePicture } from './timeline.js'

// Draws the pictures of the documentation; with --check it fails where one is stale.

writeOrCheckAll(
  [
    { file: 'docs/pictures/timeline.svg', text: described('timeline', await timelinePicture()) },
    { file: 'docs/pictures/states.svg', text: described('states', await statesPicture()) },
    { file: 'docs/pictures/months.svg', text: described('months', await monthsPicture()) },
  ],
  'pictures --prefix site',
)
