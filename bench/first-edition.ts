import { evaluate } from 'terug-naar-werk'
import { firstEdition } from '../scripts/first-edition/builds.js'
import type { DossierCase } from './evaluate/dossiers/draw.js'
import { routeACases } from './evaluate/dossiers/route-a.js'
import { zivCases } from './evaluate/dossiers/ziv.js'
import { throughAll } from './measuring/contender.js'
import { measured } from './measuring/measured.js'
import { randomFrom } from './measuring/random.js'
import { scales } from './measuring/scale.js'

// The time of `evaluate` in this edition and in the first one, which is built from the history of the repository. Their
// results differ as docs/from-0.1-to-0.2.md tells.
const first = await firstEdition(process.argv[2])

const inEach = async (name: string, cases: readonly DossierCase[]): Promise<void> => {
  const [ours, theirs] = await measured(
    [
      throughAll('this edition', cases, ({ dossier, asOf }) => evaluate(dossier, { asOf })),
      throughAll('the first edition', cases, ({ dossier, asOf }) => first.evaluate(dossier, { asOf })),
    ],
    scales.usual,
  )
  if (ours === undefined || theirs === undefined) return
  const ratio = ours.nanoseconds / theirs.nanoseconds
  console.log(`${name}: ${ratio.toFixed(2)} times the first edition (${Math.round(ours.nanoseconds)} ns for each)`)
}

await inEach('Route A, eight events', routeACases(256, randomFrom(2)))
await inEach('ZIV, thirty events', zivCases(256, randomFrom(2)))
