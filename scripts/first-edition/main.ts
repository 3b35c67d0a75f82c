import { evaluate, parseDossier } from 'terug-naar-werk'
import { todayInBrussels } from '../../examples/days.js'
import { whyNotRead } from '../../examples/evaluate/why-not-read.js'
import { outputTo } from '../../examples/evaluate/write-out.js'
import { commandTextsIn } from '../../examples/language/command-texts.js'
import { type Edition, firstEdition, hasFirstEdition } from './builds.js'
import { differencesCommand } from './command.js'
import { comparePage } from './compare-page.js'
import { compareFiles } from './stored/compare-files.js'

// Compares the first edition with this one: over the cases and random dossiers, or over dossiers of a user.

const {
  dossiers,
  first: folder,
  asOf,
  knownOn,
  json,
  withoutSources,
  skipWithoutHistory,
  ...page
} = differencesCommand()

const files = (dossiers ?? []).filter((file) => file !== '-')
const problems = await Promise.all(files.map((file) => whyNotRead(file, commandTextsIn('en'))))
for (const problem of problems) if (problem !== undefined) console.error(problem)
if (problems.some((problem) => problem !== undefined)) process.exit(1)

if (folder === undefined && !hasFirstEdition()) {
  console.warn(
    'This clone does not have the history of the first edition, so nothing was compared with it: git fetch --unshallow',
  )
  process.exit(skipWithoutHistory === true ? 0 : 1)
}

// SAFETY: an evaluation is plain JSON, and its parts have the names of the first edition.
const second = { evaluate, parseDossier } as unknown as Edition
const first = await firstEdition(folder)

if (dossiers === undefined) {
  process.exitCode = comparePage(first, second, page) ? 0 : 1
} else {
  const looked = { asOf: asOf ?? todayInBrussels('en'), knownOn }
  const shown = { json: json === true, withoutSources: withoutSources === true }
  const summary = await compareFiles(dossiers, { first, second, looked }, shown, outputTo('en'))
  if (summary.notCompared + summary.notExplained > 0) process.exitCode = 1
}
