import { readFileSync } from 'node:fs'
import type { EventType } from 'terug-naar-werk'
import { eventTypes } from '../../src/dossier/event-order.js'
import { withCommentsOfMembers } from '../comments/comments-of-members.js'
import { withListOfCodes } from '../comments/list-of-codes.js'
import type { GeneratedFile } from '../generated-page.js'
import { codeLists } from './codes.js'
import { descriptionOf, whatHappened } from './events.js'
import { eventDays, ref } from './shared-fields.js'

const isEventType = (name: string): name is EventType => eventTypes.some((type) => type === name)

/** What the doc comment of a member of `EventFields` says: an event type, or one of its further fields. */
const ofEventFields = (path: string): string | undefined => {
  const [type = '', field] = path.split('.')
  if (!isEventType(type)) return undefined
  const description = descriptionOf(type)
  return field === undefined
    ? `${whatHappened(description)} \`on\`: ${description.on} (${description.norms.join(', ')}).`
    : description.fields[field]
}

const ofEventDays = (field: string): string | undefined =>
  field === 'on' || field === 'recordedOn' ? eventDays[field] : undefined

const source = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

/** The source files whose doc comments are made of the descriptions, as they must be. */
export const commentedFiles = (): readonly GeneratedFile[] => {
  const texts = new Map<string, string>()
  const change = (file: string, by: (text: string) => string): void => {
    texts.set(file, by(texts.get(file) ?? source(file)))
  }
  for (const { commented, meanings } of codeLists) {
    if (commented === undefined) continue
    const items = Object.entries(meanings).map(([code, meaning]) => `\`${code}\`: ${meaning}`)
    change(commented.file, (text) => withListOfCodes(text, commented.type, items))
  }
  change('src/dossier/event-order.ts', (text) =>
    withListOfCodes(
      text,
      'EventType',
      eventTypes.map((type) => `\`${type}\`: ${whatHappened(descriptionOf(type))}`),
    ),
  )
  change('src/dossier/event.ts', (text) =>
    [
      ['EventDays', ofEventDays] as const,
      ['Paired', (field: string) => (field === 'ref' ? ref : undefined)] as const,
      ['EventFields', ofEventFields] as const,
    ].reduce((so, [name, commentOf]) => withCommentsOfMembers(so, name, commentOf), text),
  )
  return [...texts].map(([file, text]) => ({ file, text }))
}
