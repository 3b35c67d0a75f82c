import { useEffect, useRef, useState } from 'preact/hooks'
import type { DossierEvent, Issue } from 'terug-naar-werk'
import { capital, type Spoken } from '../words/spoken-language'
import { EventFieldInput, type FieldValue } from './event-field-input'
import type { EventShape } from './event-fields'
import { IssueList } from './issue-list'

interface Values {
  readonly [field: string]: FieldValue
}

interface Props {
  readonly spoken: Spoken
  readonly shapes: readonly EventShape[]
  /** The event that is changed; absent where one is added. */
  readonly event: DossierEvent | undefined
  readonly on: string
  /** Gives the issues where the dossier does not take the event. */
  readonly onEvent: (event: unknown) => readonly Issue[]
  readonly onClose: () => void
}

/** The form of an event: choose what happened, then fill in the fields that it has. */
export const EventForm = ({ spoken, shapes, event, on, onEvent, onClose }: Props) => {
  const { words, labelOf } = spoken
  const [type, setType] = useState<string>(event?.type ?? 'questionnaireSent')
  const [values, setValues] = useState<Values>(event ? { ...event } : { on })
  const [issues, setIssues] = useState<readonly Issue[]>([])
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => first.current?.focus(), [])
  const shape = shapes.find((one) => one.type === type)

  const put = (submitted: Event) => {
    submitted.preventDefault()
    const fields = (shape?.fields ?? []).flatMap(({ name, input }) => {
      const value = values[name] ?? (input.kind === 'choices' ? [] : undefined)
      return value === undefined ? [] : [[name, value] as const]
    })
    const found = onEvent({ type, ...Object.fromEntries(fields) })
    setIssues(found)
    if (found.length === 0) onClose()
  }

  return (
    <form
      class="event-form"
      onSubmit={put}
      onKeyDown={(pressed) => pressed.key === 'Escape' && onClose()}
      aria-label={event ? words.events.change : words.events.add}
    >
      <div class="field">
        <label for="event-type">{words.events.type}</label>
        <select id="event-type" ref={first} value={type} onChange={(chosen) => setType(chosen.currentTarget.value)}>
          {shapes.map((one) => (
            <option key={one.type} value={one.type}>
              {capital(labelOf(one.type))}
            </option>
          ))}
        </select>
        {spoken.language === 'en' && <p class="hint">{shape?.description}</p>}
      </div>
      {shape?.fields.map((field) => (
        <EventFieldInput
          key={`${type}.${field.name}`}
          field={field}
          value={values[field.name]}
          spoken={spoken}
          onValue={(value) => setValues((known) => ({ ...known, [field.name]: value }))}
        />
      ))}
      <IssueList issues={issues} spoken={spoken} />
      <div class="buttons">
        <button type="submit" class="primary">
          {event ? words.events.keep : words.events.put}
        </button>
        <button type="button" onClick={onClose}>
          {words.events.cancel}
        </button>
      </div>
    </form>
  )
}
