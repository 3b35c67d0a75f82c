import { writeSync } from 'node:fs'

// Preloaded into the streaming program: at its end it tells the peak of its memory on a pipe of its own.
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))
