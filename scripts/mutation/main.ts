import { lastReport } from './run.js'
import { tell, tried } from './tried.js'

// Mutates the source with Stryker's own options, or with --last reads what the last run left; fails where a room falls short.

const options = process.argv.slice(2)

tell(options.includes('--last') ? lastReport() : tried(options))
