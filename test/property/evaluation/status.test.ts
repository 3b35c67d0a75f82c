import { fc, test } from '@fast-check/vitest'
import { type Dossier, type DossierStatus, type Evaluation, evaluate, type RuleId } from 'terug-naar-werk'
import { addDays } from 'terug-naar-werk/calendar'
import { expect } from 'vitest'
import { seenEvents } from '../../../src/dossier/seen-events.js'
import { dossiers } from '../../support/arbitraries.js'
import { runs } from '../runs.js'

const RUNS = runs(600)

const offset = fc.nat(800)

/** Written a second time, from what each status says: the steps of which one must be pending. */
const AWAITED: { readonly [status in DossierStatus]?: readonly RuleId[] } = {
  awaitingQuestionnaire: ['questionnaire.send'],
  questionnaireSent: ['questionnaire.return'],
  awaitingEstimate: ['estimate.first'],
  awaitingReferral: ['referral.make'],
  contactRequested: ['contact.arrange'],
  awaitingFirstContact: ['contact.first', 'contact.arrange'],
  awaitingPermission: ['permission.decide'],
  awaitingEvaluation: ['evaluation.contact', 'estimate.again'],
}

const pendingRules = ({ obligations }: Evaluation): ReadonlySet<RuleId> =>
  new Set(obligations.flatMap(({ rule, state }) => (['upcoming', 'open', 'overdue'].includes(state) ? [rule] : [])))

/** How many of something run on a day: what began and was not ended before that day, each by its `ref`. */
const running = (dossier: Dossier, asOf: Evaluation['asOf'], begins: string, ends: string): number => {
  let open: (string | undefined)[] = []
  for (const { event } of seenEvents(dossier, asOf, undefined)) {
    const ref = 'ref' in event ? event.ref : undefined
    if (event.type === begins) open.push(ref)
    if (event.type === ends && event.on < asOf) open = ref === undefined ? [] : open.filter((one) => one !== ref)
  }
  return open.length
}

test.prop([dossiers(), offset], RUNS)('a status waits only for a step that is pending', (dossier, days) => {
  const evaluation = evaluate(dossier, { asOf: addDays(dossier.incapacity.start, days) })
  const pending = pendingRules(evaluation)
  const awaited = AWAITED[evaluation.status]
  if (awaited !== undefined)
    expect(
      awaited.some((rule) => pending.has(rule)),
      evaluation.status,
    ).toBe(true)
  if (evaluation.status !== 'nothingAwaited') return
  for (const rule of Object.values(AWAITED).flat()) expect(pending.has(rule), rule).toBe(false)
})

test.prop([dossiers(), offset], RUNS)('what runs is read off its own days', (dossier, days) => {
  const asOf = addDays(dossier.incapacity.start, days)
  const { status, exclusions } = evaluate(dossier, { asOf })
  const stands = (ground: string): boolean =>
    exclusions.some((one) => one.ground === ground && one.from <= asOf && (one.until === null || asOf <= one.until))
  const codex = running(dossier, asOf, 'codexRequested', 'codexEnded')
  const ziv = running(dossier, asOf, 'zivStarted', 'zivEnded')
  if (status === 'codexRunning') expect(codex).toBeGreaterThan(0)
  if (status === 'zivRunning' || status === 'zivSuspended') expect(ziv).toBeGreaterThan(0)
  if (status === 'codexEnded' && dossier.scheme !== 'selfEmployed') expect(codex).toBe(0)
  if (status === 'zivEnded') expect(ziv).toBe(0)
  expect(status === 'permittedWork', status).toBe(
    stands('permittedWork') &&
      ![
        'incapacityEnded',
        'certificateRunOut',
        'workResumed',
        'notRecognised',
        'notStarted',
        'outOfScope',
        'notCovered',
      ].includes(status),
  )
  expect(status === 'zivSuspended' && !stands('codexDuringZiv')).toBe(false)
})

test.prop([dossiers(), offset], RUNS)('asks what now where nothing is awaited, and nowhere else', (dossier, days) => {
  const { asOf, status, judgements } = evaluate(dossier, { asOf: addDays(dossier.incapacity.start, days) })
  const asked = judgements.filter(({ question }) => question === 'whatNow')
  expect(asked).toHaveLength(status === 'nothingAwaited' ? 1 : 0)
  for (const { since } of asked) expect(since <= asOf).toBe(true)
})
