import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { application, expected, imports } from './application.js'
import { type Cell, command, fromNpm, same } from './cell.js'
import { consumerFolder, writtenApplication } from './tarball.js'

/** By esbuild. */
const bundled = async (code: string): Promise<string> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: consumerFolder(), loader: 'js' },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    metafile: true,
    write: false,
    logLevel: 'silent',
    // Left as they are, so that the list below names each; a browser has none of them.
    external: ['node:*'],
  })
  const imported = Object.values(metafile.inputs).flatMap((input) => input.imports)
  same(
    'imports from outside the bundle',
    imported.filter(({ external }) => external).map(({ path }) => path),
    [],
  )
  return outputFiles[0]?.text ?? ''
}

const ROLLUP = ['rollup@4.68.8', '@rollup/plugin-node-resolve@16.0.3']

/** By Rollup, which warns of what it leaves outside, and is asked to fail then. */
const rolledUp = (): string =>
  command(
    'npx',
    fromNpm(ROLLUP, [
      'rollup',
      writtenApplication('application.mjs'),
      ...['--plugin', 'node-resolve', '--format', 'iife', '--failAfterWarnings'],
    ]),
    { cwd: consumerFolder() },
  )

/** A context with the language and nothing else: no process, no require, no timers. */
const runBare = (code: string, globals: object): void => {
  runInNewContext(code, { ...globals })
}

const inBrowser: Cell = {
  name: 'browser bundle by esbuild, in a bare context',
  run: async () => {
    let answer = ''
    const tell = (text: string): void => {
      answer = text
    }
    runBare(await bundled(`${imports}${application('tell')}`), { tell })
    same('answer', JSON.parse(answer), expected)
  },
}

const rolledUpInBrowser: Cell = {
  name: 'browser bundle by Rollup, in a bare context',
  run: () => {
    let answer = ''
    const log = (text: string): void => {
      answer = text
    }
    runBare(rolledUp(), { console: { log } })
    same('answer', JSON.parse(answer), expected)
  },
}

/** The digest needs what every browser has and the language has not. */
const receiptInBrowser: Cell = {
  name: 'browser bundle by esbuild, receipts',
  run: async () => {
    let fingerprint = ''
    const tell = (text: string): void => {
      fingerprint = text
    }
    const code = await bundled("import { rulebookFingerprint } from 'terug-naar-werk'\ntell(rulebookFingerprint())")
    runBare(code, { tell, TextEncoder })
    same('fingerprint', /^[0-9a-f]{64}$/.test(fingerprint), true)
  },
}

export const browserCells: readonly Cell[] = [inBrowser, rolledUpInBrowser, receiptInBrowser]
