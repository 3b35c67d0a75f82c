import { useRef, useState } from 'preact/hooks'
import type { Dossier, DossierEvent, Issue } from 'terug-naar-werk'
import { shortDay } from '../days'
import { capital, type Spoken } from '../words/spoken-language'
import { type EventShape, loadEventShapes } from './event-fields'
import { EventForm } from './event-form'
import { valueInWords } from './value-words'

interface Props {
  readonly spoken: Spoken
  readonly dossier: Dossier
  /** The day that a new event gets at first. */
  readonly on: string
  readonly onEvents: (events: readonly unknown[]) => readonly Issue[]
}

/** What happened, in order, each with its day; to add, change and remove. */
export const EventList = ({ spoken, dossier, on, onEvents }: Props) => {
  const { words, labelOf, language } = spoken
  const [shapes, setShapes] = useState<readonly EventShape[]>()
  const [edited, setEdited] = useState<number>()
  const add = useRef<HTMLButtonElement>(null)
  const events = dossier.events ?? []
  const inOrder = events
    .map((event, at) => ({ event, at }))
    .toSorted((one, other) => (one.event.on < other.event.on ? -1 : 1))
  const open = (at: number): void => {
    setEdited(at)
    if (shapes === undefined) loadEventShapes().then(setShapes)
  }
  const close = (): void => {
    setEdited(undefined)
    // The button is shown again only after this.
    requestAnimationFrame(() => add.current?.focus())
  }
  const named = (event: DossierEvent): string => `${capital(labelOf(event.type))}, ${shortDay(event.on, language)}`

  return (
    <section aria-labelledby="events-heading">
      <h3 id="events-heading">{words.events.heading}</h3>
      {events.length === 0 && <p class="hint">{words.events.none}</p>}
      <ol class="events">
        {inOrder.map(({ event, at }) => (
          <li key={at}>
            <span class="event-text">
              <span class="event-day">{shortDay(event.on, language)}</span>
              <span class="event-name">{capital(labelOf(event.type))}</span>
              <span class="event-detail">{detailOf(event, spoken)}</span>
            </span>
            <button type="button" class="quiet" aria-label={words.events.edit(named(event))} onClick={() => open(at)}>
              <span aria-hidden="true">✎</span>
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={words.events.remove(named(event))}
              onClick={() => {
                if (onEvents(events.toSpliced(at, 1)).length === 0) close()
              }}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ol>
      {edited !== undefined && shapes && (
        <EventForm
          key={edited}
          spoken={spoken}
          shapes={shapes}
          event={events[edited]}
          on={on}
          onEvent={(event) => onEvents([...events.slice(0, edited), event, ...events.slice(edited + 1)])}
          onClose={close}
        />
      )}
      <button type="button" ref={add} class="add" hidden={edited !== undefined} onClick={() => open(events.length)}>
        <span aria-hidden="true">+ </span>
        {words.events.add}
      </button>
    </section>
  )
}

/** The fields of an event that say more than its type: a category, an outcome. */
const detailOf = (event: DossierEvent, spoken: Spoken): string => {
  const { category, outcome, route, recordedOn } = {
    category: undefined,
    outcome: undefined,
    route: undefined,
    ...event,
  }
  const parts = [
    category !== undefined && valueInWords('category', category, spoken),
    outcome !== undefined && valueInWords('outcome', outcome, spoken),
    route !== undefined && `${spoken.words.fields.route} ${route}`,
    recordedOn !== undefined && spoken.words.events.recorded(shortDay(recordedOn, spoken.language)),
  ]
  return parts.filter((part) => part !== false).join(', ')
}
