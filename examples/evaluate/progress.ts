const EVERY = 100

let shownAt = 0

/** Tells a person at a terminal how far it is; a pipe or a log gets nothing. */
export const showProgress = (lines: number): void => {
  if (!process.stderr.isTTY || Date.now() - shownAt < EVERY) return
  shownAt = Date.now()
  process.stderr.write(`\r${lines} lines`)
}
