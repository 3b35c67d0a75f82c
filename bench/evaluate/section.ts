import { deepStrictEqual } from 'node:assert'
import { type Evaluation, evaluate } from 'terug-naar-werk'
import { throughAll } from '../measuring/contender.js'
import { measured } from '../measuring/measured.js'
import { type Random, randomFrom } from '../measuring/random.js'
import type { Scale } from '../measuring/scale.js'
import { fasterThan, OURS, type Part, type Section } from '../report/section.js'
import type { DossierCase } from './dossiers/draw.js'
import { routeACases } from './dossiers/route-a.js'
import { zivCases } from './dossiers/ziv.js'
import { plainEvaluation } from './plain/evaluate.js'

const PLAIN = 'plain date-fns'

const ours = ({ dossier, asOf }: DossierCase): Evaluation => evaluate(dossier, { asOf })

/** Many more variants are compared than are timed. */
const COMPARED = 2_048

const partOf = async (
  name: string,
  draw: (count: number, random: Random) => readonly DossierCase[],
  scale: Scale,
): Promise<Part> => {
  const cases = draw(COMPARED, randomFrom(2))
  for (const input of cases) deepStrictEqual(plainEvaluation(input), ours(input))
  const timed = cases.slice(0, scale.dossierVariants)
  const rows = await measured([throughAll(OURS, timed, ours), throughAll(PLAIN, timed, plainEvaluation)], scale)
  return { name, rows, targets: [fasterThan(rows, PLAIN, 5)] }
}

export const evaluation: Section = {
  name: 'Evaluate',
  run: async (scale) => [
    await partOf('Route A, eight events', routeACases, scale),
    await partOf('ZIV, thirty events', zivCases, scale),
  ],
}
