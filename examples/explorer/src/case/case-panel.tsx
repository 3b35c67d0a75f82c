import { useState } from 'preact/hooks'
import { type Day, type Dossier, type Issue, isDay } from 'terug-naar-werk'
import { shortDay } from '../days'
import { type ExampleCase, examples } from '../state/examples'
import { openedFile } from '../state/opened-file'
import { schemes } from '../state/settings'
import { capital, type Spoken } from '../words/spoken-language'
import { EventList } from './event-list'
import { IssueList } from './issue-list'

interface Props {
  readonly spoken: Spoken
  readonly dossier: Dossier
  readonly example: number | undefined
  readonly asOf: Day
  readonly isOpen: boolean
  readonly onExample: (example: ExampleCase) => void
  readonly onOpened: (dossier: Dossier, asOf: Day | undefined) => void
  /** Takes the dossier where it has no issues. */
  readonly onEdited: (dossier: unknown) => readonly Issue[]
}

/** The case: an example, an opened file, or what is filled in here. */
export const CasePanel = ({ spoken, dossier, example, asOf, isOpen, onExample, onOpened, onEdited }: Props) => {
  const { words, language, labelOf } = spoken
  const [issues, setIssues] = useState<readonly Issue[]>([])
  const [lead, setLead] = useState<'notJson' | 'refused'>()
  const { start } = dossier.incapacity
  const tell = (found: readonly Issue[], first?: 'notJson'): void => {
    setIssues(found)
    setLead(first ?? (found.length > 0 ? 'refused' : undefined))
  }
  const edit = (changed: object): readonly Issue[] => {
    const { id: _, ...kept } = dossier
    const found = onEdited({ ...kept, ...changed })
    tell(found)
    return found
  }
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const opened = openedFile(await file.text())
    if (opened.kind === 'notJson') return tell([], 'notJson')
    if (opened.kind === 'issues') return tell(opened.issues)
    tell([])
    onOpened(opened.dossier, opened.asOf)
  }
  const save = (): void => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([`${JSON.stringify(dossier, null, 2)}\n`], { type: 'application/json' }))
    link.download = 'dossier.json'
    link.click()
    URL.revokeObjectURL(link.href)
  }

  return (
    <aside class="card case" aria-label={words.case.heading}>
      <details open={isOpen}>
        <summary>
          <h2>{words.case.heading}</h2>
          <span class="case-summary">
            {words.case.summary(
              capital(labelOf(dossier.scheme)),
              shortDay(start, language),
              dossier.events?.length ?? 0,
            )}
          </span>
        </summary>
        <div class="field">
          <label for="example">{words.case.example}</label>
          <select
            id="example"
            value={example === undefined ? '' : String(example)}
            onChange={(event) => {
              const chosen = examples.find(({ number }) => String(number) === event.currentTarget.value)
              tell([])
              if (chosen) onExample(chosen)
            }}
          >
            <option value="" disabled={example !== undefined}>
              {words.case.own}
            </option>
            {examples.map(({ number, title }) => (
              <option key={number} value={String(number)}>
                {title[language]}
              </option>
            ))}
          </select>
          {example !== undefined && (
            <p class="hint">{examples.find(({ number }) => number === example)?.title[language]}</p>
          )}
        </div>
        <div class="buttons">
          <label class="button file">
            {words.case.open}
            <input
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                const field = event.currentTarget
                open(field.files?.[0]).finally(() => {
                  field.value = ''
                })
              }}
            />
          </label>
          <button type="button" onClick={save}>
            {words.case.save}
          </button>
          <button
            type="button"
            onClick={() => {
              tell([])
              onOpened({ scheme: 'employee', employmentContract: true, incapacity: { start } }, undefined)
            }}
          >
            {words.case.blank}
          </button>
        </div>
        <IssueList issues={issues} spoken={spoken} {...(lead !== undefined && { lead: words.case[lead] })} />
        <div class="field">
          <label for="start">{words.case.start}</label>
          <input
            id="start"
            type="date"
            value={start}
            onChange={(event) =>
              isDay(event.currentTarget.value) &&
              edit({ incapacity: { ...dossier.incapacity, start: event.currentTarget.value } })
            }
          />
        </div>
        <div class="field">
          <label for="scheme">{words.case.scheme}</label>
          <select id="scheme" value={dossier.scheme} onChange={(event) => edit({ scheme: event.currentTarget.value })}>
            {schemes.map((scheme) => (
              <option key={scheme} value={scheme}>
                {capital(labelOf(scheme))}
              </option>
            ))}
          </select>
        </div>
        <label class="check field">
          <input
            type="checkbox"
            id="contract"
            checked={dossier.employmentContract}
            onChange={(event) => edit({ employmentContract: event.currentTarget.checked })}
          />
          {words.case.contract}
        </label>
        <EventList spoken={spoken} dossier={dossier} on={asOf} onEvents={(events) => edit({ events })} />
      </details>
    </aside>
  )
}
