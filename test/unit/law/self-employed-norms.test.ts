import { evaluate, explain, type Obligation } from 'terug-naar-werk'
import { norms, sectionOf } from 'terug-naar-werk/law'
import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import {
  citedByRulebook,
  citedIn,
  citedWithoutText,
  needlessAnalogies,
  normIds,
  onlyForEmployees,
} from '../../support/cited-norms.js'
import { day } from '../../support/days.js'
import { dossierOf } from '../../support/dossiers.js'

const starts = ['2022-09-15', '2022-12-31', '2023-01-01', '2023-12-31', '2024-01-01', '2025-06-02', '2026-04-15']
const days = [
  '2023-01-02',
  '2023-04-03',
  '2024-01-01',
  '2024-04-01',
  '2024-07-01',
  '2026-01-01',
  '2026-03-01',
  '2026-06-01',
  '2026-07-28',
]
const cases = starts.flatMap((start) => days.filter((asOf) => asOf >= start).map((asOf) => [start, asOf] as const))

describe('the law of the self-employed stands in their own texts (LT-1)', () => {
  it.each(cases)('start %s, by the law of %s: what the rulebook cites', (start, asOf) => {
    const cited = citedByRulebook(rulebook, asOf, { start: day(start), scheme: 'selfEmployed' })
    expect(citedWithoutText(cited, 'selfEmployed')).toEqual([])
    expect(needlessAnalogies(cited, 'selfEmployed')).toEqual([])
  })

  it.each(normIds)('%s: no text for employees where there is one for the self-employed', (norm) => {
    const section = norms[norm].sectionFor?.selfEmployed
    expect(section === null || !onlyForEmployees(norm, 'selfEmployed')).toBe(true)
    expect(sectionOf(norm, 'employee')).toBe(norms[norm].section)
    expect(sectionOf(norm, 'employee')).not.toContain('KB 20 July 1971')
  })

  it('what stands in the circular alone is applied by analogy', () => {
    const cited = days.flatMap((asOf) =>
      citedByRulebook(rulebook, asOf, { start: day('2023-01-01'), scheme: 'selfEmployed' }),
    )
    const analogies = cited.filter(({ basis }) => basis === 'analogy').map(({ by }) => by)
    expect([...new Set(analogies)].sort()).toEqual([
      'finding directReferral',
      'judgement maternityProtection',
      'questionnaire.support/routeA',
      'questionnaire.withholdingNotice',
      'refusal.notify',
    ])
  })
})

/** A self-employed person with every event that a case of an employee may have. */
const dossier = dossierOf({
  scheme: 'selfEmployed',
  employmentContract: true,
  incapacity: { start: '2024-02-05' },
  events: [
    { type: 'codexRequested', on: '2024-03-01', by: 'employer' },
    { type: 'questionnaireSent', on: '2024-04-15', route: 'A' },
    { type: 'supportContact', on: '2024-05-02', channel: 'mail' },
    { type: 'questionnaireImpossible', on: '2024-05-06', examIndicated: true },
    { type: 'unjustifiedAbsence', on: '2024-05-13', at: 'exam', plannedOn: '2024-05-13' },
    { type: 'unjustifiedAbsence', on: '2024-05-27', at: 'exam', plannedOn: '2024-05-27' },
    { type: 'capacityEstimated', on: '2024-06-03', category: 4 },
    { type: 'referred', on: '2024-06-04' },
    { type: 'coordinatorContact', on: '2024-06-17', kind: 'first', channel: 'mail', outcome: 'zivWanted' },
    { type: 'planDrawnUp', on: '2024-07-08', elements: ['goals'], aim: 'employment' },
    { type: 'codexPlanReceived', on: '2024-07-10' },
    { type: 'codexEnded', on: '2024-07-22' },
  ],
})

describe('a self-employed person', () => {
  const evaluation = evaluate(dossier, { asOf: day('2024-09-02') })

  it('gets no norm of employees without the remark that it is an analogy', () => {
    expect(citedWithoutText(citedIn(evaluation), 'selfEmployed')).toEqual([])
  })

  it('has no ground, step, finding or decision of a CODEX trajectory and no situation of ZIV', () => {
    const grounds = evaluation.exclusions.map(({ ground }) => ground)
    expect(grounds.filter((ground) => ground.startsWith('codex'))).toEqual([])
    const keys = evaluation.obligations.map(({ key }) => key)
    expect(keys).not.toContain('codexPlan.answer')
    expect(keys).not.toContain('ziv.informOccupationalPhysician')
    expect(evaluation.findings.map(({ code }) => code)).not.toContain('otherSituation')
    expect(evaluation.judgements.map(({ question }) => question)).not.toContain('restart')
  })

  it('misses the start of the ZIV trajectory by article 25/8 alone', () => {
    expect(evaluation.needs.find(({ fact }) => fact === 'zivStarted')).toMatchObject({
      waits: ['ziv.followUpInterview'],
      norms: ['Z1-4', 'LT-1'],
    })
  })

  it('has findings about channels by analogy', () => {
    const channels = evaluation.findings.filter(({ code }) => code === 'channel')
    expect(channels.map(({ norms, basis }) => [norms, basis])).toEqual([[['CH-2'], 'analogy']])
  })

  it.each([
    ['questionnaire.return', ['25/4']],
    ['exam.questionnaireImpossible', ['25/4, 25/4/2', '25/4/1, 25/4/2']],
    ['consequence.notify', ['25/12']],
    ['questionnaire.support', ['25/4', undefined]],
    ['contact.first', ['25/5']],
  ])('%s is explained by the royal decree of 20 July 1971', (key, articles) => {
    const { steps } = explain(evaluation, key, { language: 'en', audience: 'advisingDoctor' })
    const [source] = steps.flatMap((step) => (step.kind === 'source' ? [step] : []))
    const own = source?.citations.filter(({ of }) => of === '1971-07-20' || of === undefined) ?? []
    expect(own.map((citation) => citation.articles)).toEqual(articles)
    expect(JSON.stringify(source?.citations)).not.toContain('1996-07-03')
  })

  it('sees other readings held by texts of the self-employed', () => {
    const settled = evaluate(dossier, { asOf: day('2024-09-02'), settledReadings: true })
    const key = (one: Obligation) => one.key
    const held = settled.obligations
      .map(key)
      .flatMap((one) => explain(settled, one, { language: 'en', audience: 'advisingDoctor' }).steps)
      .flatMap((step) => (step.kind === 'reading' ? step.heldBy : []))
    expect(held.length).toBeGreaterThan(0)
    expect(held.filter(({ source, of }) => source === 'C383' || source === 'RIZIV22' || of === '1996-07-03')).toEqual(
      [],
    )
  })
})
