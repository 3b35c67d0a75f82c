import { commentedFiles } from './descriptions/comments.js'
import { writeOrCheckAll } from './generated-page.js'

// Writes what is made of the descriptions; with --check it fails where something is stale.

writeOrCheckAll([...commentedFiles()], 'pages')
