import type { Dossier } from 'terug-naar-werk'
import type { Settings } from '../state/settings'

/** The program that computes what the page shows. */
export const callAsCode = (dossier: Dossier, { asOf, knownOn, audience }: Settings): string => {
  const options = JSON.stringify({ asOf, ...(knownOn && { knownOn }) })
  return `import { evaluateInput, redact } from 'terug-naar-werk'

const dossier = ${JSON.stringify(dossier, null, 2)}

const answer = evaluateInput(dossier, ${options})
if (answer._tag === 'Left') throw new Error(answer.left.map(({ message }) => message).join('\\n'))
const evaluation = redact(answer.right, '${audience}')
for (const { key, state, window } of evaluation.obligations) console.log(key, state, window.from, window.until)
`
}
