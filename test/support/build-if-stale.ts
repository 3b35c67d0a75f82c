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
    return statSync(`${root}dist/schema/evaluation.json`).mtimeMs
  } catch {
    return 0
  }
}

/** What is tested as users get it must be built from the source that is there. */
export default (): void => {
  if (builtOn() < newestOf('src')) execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit' })
}
