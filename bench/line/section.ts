import { deepStrictEqual } from 'node:assert'
import { evaluate, parseDossier } from 'terug-naar-werk'
import type { DossierCase } from '../evaluate/dossiers/draw.js'
import { routeACases } from '../evaluate/dossiers/route-a.js'
import { zivCases } from '../evaluate/dossiers/ziv.js'
import { throughAll } from '../measuring/contender.js'
import { measured } from '../measuring/measured.js'
import { randomFrom } from '../measuring/random.js'
import type { Scale } from '../measuring/scale.js'
import { atMost, OURS, type Part, type Section } from '../report/section.js'

/** A dossier as a line of JSON, and its evaluation as another. */
interface Line extends DossierCase {
  readonly text: string
  readonly answer: string
}

const JSON_ALONE = 'JSON.parse and JSON.stringify of the two texts'

const ours = ({ text, asOf }: Line): string => {
  const parsed = parseDossier(JSON.parse(text))
  return parsed._tag === 'Right' ? JSON.stringify(evaluate(parsed.right, { asOf })) : ''
}

const partOf = async (name: string, cases: readonly DossierCase[], scale: Scale): Promise<Part> => {
  const lines = cases.map(({ dossier, asOf }): Line => {
    const answer = JSON.stringify(evaluate(dossier, { asOf }))
    return { dossier, asOf, text: JSON.stringify(dossier), answer }
  })
  for (const line of lines) deepStrictEqual(ours(line), line.answer)
  // What a filter cannot avoid: to read the one text, and to write the other from objects that it has.
  const answers = lines.map(({ text, answer }) => ({ text, evaluation: JSON.parse(answer) }))
  const rows = await measured(
    [
      throughAll(OURS, lines, ours),
      throughAll(JSON_ALONE, answers, ({ text, evaluation }) => [JSON.parse(text), JSON.stringify(evaluation)]),
      throughAll('parseDossier alone', cases, ({ dossier }) => parseDossier(dossier)),
    ],
    scale,
  )
  return { name, rows, targets: [atMost(rows, JSON_ALONE, 2)] }
}

export const line: Section = {
  name: 'Line in, line out',
  run: async (scale) => [
    await partOf('Route A, eight events', routeACases(scale.dossierVariants, randomFrom(5)), scale),
    await partOf('ZIV, thirty events', zivCases(scale.dossierVariants, randomFrom(6)), scale),
  ],
}
