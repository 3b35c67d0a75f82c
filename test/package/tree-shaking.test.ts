import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { norms, notices, readings } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What an application carries that imports these names and nothing else. */
const bundled = async (names: string) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names} } from './dist/index.js'`, resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  return {
    text: outputFiles.map(({ text }) => text).join('\n'),
    packages: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
  }
}

describe('one rule as a function', () => {
  it('brings no dependency along', async () => {
    const { packages } = await bundled('questionnaireSendDay')
    expect(packages.filter((path) => path.includes('node_modules'))).toEqual([])
  })

  it('brings neither another rule nor the texts of the law along', async () => {
    const { text } = await bundled('questionnaireSendDay')
    expect(text).toContain('questionnaire.send')
    expect(text).not.toContain('estimate.first')
    const texts = [
      ...Object.values(readings).map(({ question }) => question),
      ...Object.values(norms).map(({ rule }) => rule),
      ...notices.map((notice) => notice.text),
    ]
    expect(texts.filter((said) => text.includes(said))).toEqual([])
  })
})

describe('the whole evaluation', () => {
  it('holds every rule', async () => {
    const { text } = await bundled('evaluate')
    expect(text).toContain('questionnaire.send')
    expect(text).toContain('estimate.first')
  })

  it('brings neither the parser nor the hash of receipts along', async () => {
    const { text } = await bundled('evaluate')
    expect(text).not.toContain('__zod_global')
    expect(text).not.toContain('blockLen')
  })
})

describe('what the norms and the readings say', () => {
  const sentences = [
    ...Object.values(norms).map(({ rule }) => rule),
    ...Object.values(readings).flatMap(({ question, why }) => [question, why]),
  ]

  it.each(['explain', 'parseOptions', 'receiptOf'])('is not brought along by %s', async (name) => {
    const { text } = await bundled(name)
    expect(sentences.filter((sentence) => text.includes(sentence))).toEqual([])
  })
})
