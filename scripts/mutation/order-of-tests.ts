/** How many of the files that noticed a mutant last are tried early: the next mutant mostly stands beside it. */
const LATELY = 5

/** The order in which the files of tests try a mutant: quick ones first, and before them what noticed one lately. */
export class OrderOfTests {
  readonly #took = new Map<string, number>()
  #noticedLately: readonly string[] = []

  took(file: string, milliseconds: number): void {
    this.#took.set(file, milliseconds)
  }

  noticed(file: string): void {
    this.#noticedLately = [file, ...this.#noticedLately.filter((other) => other !== file)].slice(0, LATELY)
  }

  of(files: readonly string[]): readonly string[] {
    const rank = (file: string): number => (this.#took.get(file) ?? 0) / (this.#noticedLately.includes(file) ? 20 : 1)
    return files.toSorted((one, other) => rank(one) - rank(other))
  }
}
