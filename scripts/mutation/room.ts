export interface Demand {
  readonly rooms: readonly string[]
  /** The least share of the mutants to be noticed, in percent, of those that change anything. */
  readonly score: number
}

/** What the law is made of must be held in full; what is built on it, together, in nearly all. */
export const demands: readonly Demand[] = [
  { rooms: ['src/calendar'], score: 100 },
  { rooms: ['src/law'], score: 100 },
  { rooms: ['src/rules'], score: 100 },
  { rooms: ['src/dossier', 'src/evaluation', 'src/explain', 'src/schema'], score: 95 },
]

export const isIn = (room: string, file: string): boolean => file.startsWith(`${room}/`)
