import { languages } from 'terug-naar-werk'
import { wordsIn } from '../src/explain/words/words-in.js'
import { commentedFiles } from './descriptions/comments.js'
import { writeOrCheckAll } from './generated-page.js'
import { acrossTheTurnsPage } from './pages/across-the-turns-page.js'
import { codesPage } from './pages/codes-page.js'
import { eventsPage } from './pages/events-page.js'
import { lawOverTimePage } from './pages/law-over-time-page.js'
import { sentencesPage } from './pages/sentences/sentences-page.js'
import { sourcesPage } from './pages/sources-page.js'

// Writes what is made of the descriptions: pages and doc comments; with --check it fails where something is stale.

writeOrCheckAll(
  [
    { file: 'docs/events.md', text: eventsPage() },
    { file: 'docs/codes.md', text: codesPage() },
    { file: 'docs/law-over-time.md', text: lawOverTimePage() },
    { file: 'docs/sources.md', text: sourcesPage() },
    { file: 'docs/across-the-turns.md', text: acrossTheTurnsPage() },
    ...languages.map((language) => ({
      file: `docs/sentences/${language}.md`,
      text: sentencesPage(wordsIn(language)),
    })),
    ...commentedFiles(),
  ],
  'pages',
)
