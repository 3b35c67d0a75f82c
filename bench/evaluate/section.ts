import { deepStrictEqual } from 'node:assert'
import { type Evaluation, evaluate } from 'terug-naar-werk'
import { throughAll } from '../measuring/contender.js'
import { measured } from '../measuring/measured.js'
import { type Random, randomFrom } from '../measuring/random.js'
import type { Scale } from '../measuring/scale.js'
import { atMost, fasterThan, OURS, type Part, type Section } from '../report/section.js'
import type { DossierCase } from './dossiers/draw.js'
import { routeACases } from './dossiers/route-a.js'
import { zivCases } from './dossiers/ziv.js'
import { floorOfRouteA } from './floor/route-a.js'
import { floorOfZiv } from './floor/ziv.js'
import { plainEvaluation } from './plain/evaluate.js'

type Work = (input: DossierCase) => Evaluation

const FLOOR = 'floor by hand'

const PLAIN = 'plain date-fns'

const ours: Work = ({ dossier, asOf }) => evaluate(dossier, { asOf })

/** Many more variants are compared than are timed. */
const COMPARED = 2_048

const partOf = async (
  name: string,
  draw: (count: number, random: Random) => readonly DossierCase[],
  floor: Work,
  scale: Scale,
): Promise<Part> => {
  const others: readonly (readonly [string, Work])[] = [
    [FLOOR, floor],
    [PLAIN, plainEvaluation],
  ]
  const cases = draw(COMPARED, randomFrom(2))
  for (const input of cases) {
    const expected = ours(input)
    for (const [, work] of others) deepStrictEqual(work(input), expected)
  }
  const timed = cases.slice(0, scale.dossierVariants)
  const rows = await measured(
    [[OURS, ours] as const, ...others].map(([contender, work]) => throughAll(contender, timed, work)),
    scale,
  )
  return { name, rows, targets: [atMost(rows, FLOOR, 3), fasterThan(rows, PLAIN, 5)] }
}

export const evaluation: Section = {
  name: 'Evaluate',
  run: async (scale) => [
    await partOf('Route A, eight events', routeACases, floorOfRouteA, scale),
    await partOf('ZIV, thirty events', zivCases, floorOfZiv, scale),
  ],
}
