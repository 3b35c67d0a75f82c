import { readFileSync, writeFileSync } from 'node:fs'
import { checkOnly } from './check-only.js'

const stored = (path: URL): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Writes a page that is generated from the rulebook; with --check it fails where the page is stale instead. */
export const writeOrCheck = (file: string, page: string, command: string): void => {
  const path = new URL(`../${file}`, import.meta.url)
  if (!checkOnly(command)) {
    writeFileSync(path, page)
  } else if (stored(path) !== page) {
    console.error(`${file} is stale: run npm run ${command}`)
    process.exitCode = 1
  }
}
