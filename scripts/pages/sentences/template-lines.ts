/** A text with the place where it stands: `findings.late`. */
export interface TemplateLine {
  readonly place: string
  readonly text: string
}

/** Every text among some texts, and every template once for each of its samples. */
export const templateLines = (part: unknown, samples: unknown, place = ''): readonly TemplateLine[] => {
  if (typeof part === 'string') return [{ place, text: part }]
  if (isTemplate(part)) return writtenOut(part, samples, place)
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, inner]) =>
    templateLines(inner, sampleNamed(name, samples), place === '' ? name : `${place}.${name}`),
  )
}

const sampleNamed = (name: string, samples: unknown): unknown =>
  // SAFETY: an object that is not null has fields of unknown content.
  typeof samples === 'object' && samples !== null ? (samples as { readonly [name: string]: unknown })[name] : undefined

const writtenOut = (
  template: (...parts: never) => unknown,
  samples: unknown,
  place: string,
): readonly TemplateLine[] => {
  if (!Array.isArray(samples)) throw new Error(`no parts for ${place}`)
  return samples.map((parts) => ({ place, text: String(Reflect.apply(template, undefined, parts)) }))
}

const isTemplate = (part: unknown): part is (...parts: never) => unknown => typeof part === 'function'
