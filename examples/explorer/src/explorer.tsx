import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Dossier, evaluate, type Issue, parseDossier, redact, whatWouldChange } from 'terug-naar-werk'
import { CasePanel } from './case/case-panel'
import { Copies } from './case/copies'
import { Compare } from './compare/compare'
import type { Comparison } from './compare/comparison'
import { writtenDay } from './days'
import { Header } from './header'
import { Remarks } from './remarks'
import { fragmentOf, type Settings } from './state/settings'
import { lawChangesOf } from './timeline/law-changes'
import { periodOf } from './timeline/period'
import { firstRow, rowsOf } from './timeline/rows'
import { TimelineTable } from './timeline/table'
import { TimeControls } from './timeline/time-controls'
import { Timeline } from './timeline/timeline'
import { capital, type Spoken, spokenIn } from './words/spoken-language'

interface Begun {
  readonly spoken: Spoken
  readonly settings: Settings
  readonly dossier: Dossier
  readonly example: number | undefined
}

/** The page. Everything that it shows follows from the dossier, the settings and what it is compared with. */
export const Explorer = (begun: Begun) => {
  const [spoken, setSpoken] = useState(begun.spoken)
  const [settings, setSettings] = useState(begun.settings)
  const [{ dossier, example }, setCase] = useState({ dossier: begun.dossier, example: begun.example })
  const [comparison, setComparison] = useState<Comparison>({ kind: 'nothing' })
  const { asOf, knownOn, audience, language } = settings

  const full = useMemo(() => evaluate(dossier, { asOf, knownOn }), [dossier, asOf, knownOn])
  const evaluation = useMemo(() => redact(full, audience), [full, audience])
  const other = useMemo(() => comparedWith(comparison, dossier, settings), [comparison, dossier, settings])
  const rows = rowsOf(evaluation, comparison.kind === 'law' ? other : undefined)
  const [selected, setSelected] = useState(() => firstRow(rows))
  const period = useMemo(() => periodOf(dossier, asOf), [dossier, asOf])
  const lawChanges = useMemo(() => lawChangesOf(dossier, period.until), [dossier, period.until])
  const changes = useMemo(
    () => (rows.some(({ key }) => key === selected) ? whatWouldChange(dossier, selected ?? '', { asOf, knownOn }) : []),
    [dossier, selected, asOf, knownOn],
  )

  useEffect(() => {
    if (language !== spoken.language) spokenIn(language).then(setSpoken)
  }, [language, spoken])
  useEffect(() => {
    document.documentElement.lang = spoken.language
    document.title = spoken.words.title
  }, [spoken])
  useEffect(() => {
    const { scheme, employmentContract } = dossier
    history.replaceState(
      null,
      '',
      fragmentOf({ ...settings, scheme, employmentContract, ...(example !== undefined && { example }) }),
    )
  }, [settings, dossier, example])

  /** Another case: its own day, and what is to do in it. */
  const show = (next: Dossier, day: Settings['asOf'], from: number | undefined): void => {
    const { knownOn: _, ...kept } = settings
    setCase({ dossier: next, example: from })
    setSettings({ ...kept, asOf: day })
    setSelected(firstRow(rowsOf(redact(evaluate(next, { asOf: day }), audience), undefined)))
  }
  const edited = (changed: unknown): readonly Issue[] => {
    const parsed = parseDossier(changed)
    if (parsed._tag === 'Left') return parsed.left
    setCase({ dossier: parsed.right, example: undefined })
    const { start } = parsed.right.incapacity
    // Before its first day a case has no steps to show.
    if (asOf < start) setSettings({ ...settings, asOf: start })
    return []
  }

  return (
    <>
      <Header spoken={spoken} settings={settings} onSettings={setSettings} />
      <div class="columns">
        <CasePanel
          spoken={spoken}
          dossier={dossier}
          example={example}
          asOf={asOf}
          isOpen={window.innerWidth > 900}
          onExample={(one) => show(one.dossier, one.asOf, one.number)}
          onOpened={(opened, day) => show(opened, day ?? asOf, undefined)}
          onEdited={edited}
        />
        <main>
          <section class="card now" aria-live="polite">
            <p class="now-day">{spoken.words.time.stands(writtenDay(asOf, spoken.language))}</p>
            <p class="now-status">{capital(spoken.labelOf(evaluation.status))}</p>
            <Remarks spoken={spoken} evaluation={evaluation} rows={rows} />
          </section>
          <TimeControls spoken={spoken} settings={settings} period={period} onSettings={setSettings} />
          <Timeline
            spoken={spoken}
            dossier={dossier}
            evaluation={evaluation}
            rows={rows}
            period={period}
            lawChanges={lawChanges}
            audience={audience}
            otherDay={comparison.kind === 'day' ? comparison.day : undefined}
            selected={selected}
            changes={changes}
            onSelect={setSelected}
          />
          <TimelineTable spoken={spoken} rows={rows} />
          <Compare
            spoken={spoken}
            comparison={comparison}
            evaluation={evaluation}
            other={other}
            period={period}
            start={dossier.incapacity.start}
            onComparison={setComparison}
          />
          <Copies spoken={spoken} dossier={dossier} settings={settings} />
        </main>
      </div>
    </>
  )
}

/** The evaluation on the other day or under the draft, for the same reader. */
const comparedWith = (comparison: Comparison, dossier: Dossier, settings: Settings) => {
  const { audience, knownOn } = settings
  if (comparison.kind === 'day') return redact(evaluate(dossier, { asOf: comparison.day, knownOn }), audience)
  if (comparison.kind !== 'law' || comparison.draft?.kind !== 'rules') return undefined
  const { evaluate: evaluateDraft, redact: redactDraft } = comparison.draft
  return redactDraft(evaluateDraft(dossier, settings), settings)
}
