import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

const newestOf = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map(
      (file) => statSync(`${root}${folder}/${file}`).mtimeMs,
    ),
  )

const builtOn = (): number => {
  try {
    return statSync(`${root}dist/vectors/calendar.json`).mtimeMs
  } catch {
    return 0
  }
}

/** What is tested as users get it must be built from the source, and the cases, that are there. */
export default (): void => {
  const newest = Math.max(...['src', 'scripts', 'test/cases', 'test/vectors', 'test/support/vectors'].map(newestOf))
  if (builtOn() < newest) execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit' })
}
