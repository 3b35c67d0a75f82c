import type { Spoken } from '../words/spoken-language'
import type { EventField } from './event-fields'
import { valueInWords } from './value-words'

/** What stands in a field of the form. Undefined: nothing. */
export type FieldValue = string | number | boolean | readonly string[] | undefined

interface Props {
  readonly field: EventField
  readonly value: FieldValue
  readonly spoken: Spoken
  readonly onValue: (value: FieldValue) => void
}

/**
 * The descriptions of the schema are English, and some are for programmers: those that name a field or a value as code.
 * One that repeats the label is not shown either.
 */
const saysMore = (description: string, label: string): boolean =>
  description !== '' && !description.includes('`') && description.replace(/\.$/, '') !== label

/** The control for a field of an event, by what its schema allows. */
export const EventFieldInput = ({ field, value, spoken, onValue }: Props) => {
  const { words, language } = spoken
  const { name, input, isRequired } = field
  const id = `field-${name}`
  const label = (
    <>
      {words.fields[name]}
      {!isRequired && <span class="optional"> ({words.events.optional})</span>}
    </>
  )
  const hint = language === 'en' && saysMore(field.description, words.fields[name]) && (
    <p class="hint" id={`${id}-hint`}>
      {field.description}
    </p>
  )
  const described = hint ? { 'aria-describedby': `${id}-hint` } : {}

  if (input.kind === 'choices') {
    const chosen = Array.isArray(value) ? value.map(String) : []
    return (
      <fieldset class="field">
        <legend>{label}</legend>
        {input.values.map(String).map((one) => (
          <label class="check" key={one}>
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={(event) =>
                onValue(event.currentTarget.checked ? [...chosen, one] : chosen.filter((other) => other !== one))
              }
            />
            {valueInWords(name, one, spoken)}
          </label>
        ))}
      </fieldset>
    )
  }
  if (input.kind === 'choice' || input.kind === 'boolean') {
    const choices =
      input.kind === 'boolean'
        ? [
            { value: true, text: words.case.yes },
            { value: false, text: words.case.no },
          ]
        : input.values.map((one) => ({ value: one, text: valueInWords(name, one, spoken) }))
    return (
      <div class="field">
        <label for={id}>{label}</label>
        <select
          id={id}
          required={isRequired}
          value={value === undefined ? '' : String(value)}
          onChange={(event) => onValue(choices.find((one) => String(one.value) === event.currentTarget.value)?.value)}
          {...described}
        >
          <option value="">{isRequired ? '–' : words.case.notSaid}</option>
          {choices.map((one) => (
            <option key={String(one.value)} value={String(one.value)}>
              {one.text}
            </option>
          ))}
        </select>
        {hint}
      </div>
    )
  }
  const text = value === undefined ? '' : String(value)
  const take = (event: { readonly currentTarget: HTMLInputElement }): void =>
    onValue(event.currentTarget.value || undefined)
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {input.kind === 'day' ? (
        <input id={id} type="date" required={isRequired} value={text} onChange={take} {...described} />
      ) : (
        <input id={id} type="text" required={isRequired} value={text} onChange={take} {...described} />
      )}
      {hint}
    </div>
  )
}
