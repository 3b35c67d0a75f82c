import { languages } from 'terug-naar-werk'
import { wordsIn } from '../src/explain/words/words-in.js'
import { commentedFiles } from './descriptions/comments.js'
import { writeOrCheckAll } from './generated-page.js'
import { acrossTheTurnsPage } from './pages/across-the-turns-page.js'
import { barsAndChannelsPage } from './pages/bars-and-channels-page.js'
import { codesPage } from './pages/codes-page.js'
import { eventsPage } from './pages/events-page.js'
import { lawOverTimePage } from './pages/law-over-time-page.js'
import { sentencesPage } from './pages/sentences/sentences-page.js'
import { sourcesPage } from './pages/sources-page.js'
import { termsPage } from './pages/terms-page.js'
import { theTrajectoryPage } from './pages/the-trajectory-page.js'
import { whereTheSourcesDisagreePage } from './pages/where-the-sources-disagree-page.js'

// Writes what is made of the descriptions: pages and doc comments; with --check it fails where something is stale.

writeOrCheckAll(
  [
    { file: 'docs/events.md', text: eventsPage() },
    { file: 'docs/codes.md', text: codesPage() },
    { file: 'docs/law-over-time.md', text: lawOverTimePage() },
    { file: 'docs/sources.md', text: sourcesPage() },
    { file: 'docs/across-the-turns.md', text: acrossTheTurnsPage() },
    { file: 'docs/the-trajectory.md', text: theTrajectoryPage() },
    { file: 'docs/bars-and-channels.md', text: barsAndChannelsPage() },
    { file: 'docs/where-the-sources-disagree.md', text: whereTheSourcesDisagreePage() },
    { file: 'docs/terms.md', text: termsPage() },
    ...languages.map((language) => ({
      file: `docs/sentences/${language}.md`,
      text: sentencesPage(wordsIn(language)),
    })),
    ...commentedFiles(),
  ],
  'pages',
)
