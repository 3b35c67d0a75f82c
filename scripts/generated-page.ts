import { readFileSync, writeFileSync } from 'node:fs'
import { checkOnly } from './check-only.js'

const stored = (path: URL): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** A file of the repository, and the text that it must have. */
export interface GeneratedFile {
  readonly file: string
  readonly text: string
}

const pathOf = (file: string): URL => new URL(`../${file}`, import.meta.url)

/** The files whose text is not what it must be. */
export const staleOf = (files: readonly GeneratedFile[]): readonly string[] =>
  files.flatMap(({ file, text }) => (stored(pathOf(file)) === text ? [] : [file]))

/** Writes files that are generated. */
export const writeFiles = (files: readonly GeneratedFile[]): void => {
  for (const { file, text } of files) writeFileSync(pathOf(file), text)
}

/** Writes files that are generated; with --check it fails where one is stale instead. */
export const writeOrCheckAll = (files: readonly GeneratedFile[], command: string): void => {
  const stale = staleOf(files)
  if (!checkOnly(command)) {
    writeFiles(files.filter(({ file }) => stale.includes(file)))
  } else if (stale.length > 0) {
    for (const file of stale) console.error(`${file} is stale: run npm run ${command}`)
    process.exitCode = 1
  }
}

/** Writes a page that is generated from the rulebook; with --check it fails where the page is stale instead. */
export const writeOrCheck = (file: string, page: string, command: string): void =>
  writeOrCheckAll([{ file, text: page }], command)
