const EVERY_MILLISECONDS = 100

let shownAt = Date.now()
let shown = false

/** Tells a person at a terminal how far it is; a pipe or a log gets nothing. */
export const showProgress = (lines: string): void => {
  if (!process.stderr.isTTY || Date.now() - shownAt < EVERY_MILLISECONDS) return
  shownAt = Date.now()
  shown = true
  process.stderr.write(`\r${lines}`)
}

export const endProgress = (lines: string): void => {
  if (shown) process.stderr.write(`\r${lines}\n`)
}
