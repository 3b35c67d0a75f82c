const WIDTH = 30
const EVERY_MILLISECONDS = 200

/** Draws how far a run is, on a terminal alone: a pipe or a log gets nothing. */
export class ProgressBar {
  private drawnAt = 0
  private readonly began = Date.now()

  constructor(private readonly stream: NodeJS.WriteStream = process.stderr) {}

  draw(share: number, lines: number): void {
    const now = Date.now()
    if (!this.stream.isTTY || now - this.drawnAt < EVERY_MILLISECONDS) return
    this.drawnAt = now
    this.stream.write(`\r${barOf(share, lines, now - this.began)}`)
  }

  end(): void {
    if (this.drawnAt > 0) this.stream.write('\r\u001B[K')
  }
}

/** The bar as text: a share of 0 to 1, the lines done in this run, and the time that they took. */
export const barOf = (share: number, lines: number, milliseconds: number): string => {
  const whole = Math.min(1, Math.max(0, share))
  const full = Math.round(whole * WIDTH)
  const perSecond = milliseconds > 0 ? Math.round((lines * 1000) / milliseconds) : 0
  const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`
  return `${bar} ${String(Math.floor(whole * 100)).padStart(3)} %  ${lines} lines  ${perSecond}/s`
}
