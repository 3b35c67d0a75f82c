import { type Dossier, type DossierEvent, type Evaluation, evaluate, parseDossier } from 'terug-naar-werk'
import { addDays, type Day } from 'terug-naar-werk/calendar'

/** A case as an office keeps it: a file to which events are added, and the day on which one looks at it. */
export class Case {
  readonly #events: DossierEvent[] = []
  readonly #facts: Omit<Dossier, 'events'>
  today: Day

  constructor(facts: Omit<Dossier, 'events'>) {
    this.#facts = facts
    this.today = facts.incapacity.start
  }

  get dossier(): Dossier {
    return { ...this.#facts, events: this.#events }
  }

  get evaluation(): Evaluation {
    return evaluate(this.dossier, { asOf: this.today })
  }

  /** What one would have said on a day, from what was on file then. */
  asSeenOn(day: Day): Evaluation {
    return evaluate(this.dossier, { asOf: day, knownOn: day })
  }

  /** Writes an event on file today, whenever it happened; one that contradicts the file is refused at the border. */
  record(event: DossierEvent): boolean {
    const written = { ...event, recordedOn: this.today }
    const accepted = parseDossier({ ...this.#facts, events: [...this.#events, written] })._tag === 'Right'
    if (accepted) this.#events.push(written)
    return accepted
  }

  /** What was last written on file happens once more, today. */
  repeat(): void {
    const last = this.#events.at(-1)
    if (last !== undefined) this.record({ ...last, on: this.today })
  }

  wait(days: number): void {
    this.today = addDays(this.today, days)
  }
}
