import { describe, expect, it } from 'vitest'
import { briefChanges } from '../../support/brief-changes.js'
import { day } from '../../support/days.js'
import { employee } from '../../support/evaluated.js'

const working = (on: string) => ({ type: 'permittedWorkStarted', on })
const worked = (on: string) => ({ type: 'permittedWorkEnded', on })
const codex = (on: string) => ({ type: 'codexRequested', on, by: 'employer' })
const ziv = { type: 'zivStarted', on: '2023-05-02', situation: 'B' }
const sent = { type: 'questionnaireSent', on: '2023-03-27', route: 'A' }
const planned = { type: 'planDrawnUp', on: '2023-05-03', elements: [] }

type Row = readonly [title: string, events: readonly object[], asOf: string, key: string, changes: readonly string[]]

/** The questionnaire is to be sent on 27 March 2023, the estimate to be made from 16 April to 15 May 2023. */
const rows: readonly Row[] = [
  [
    'a bar of another step is no way out of this one',
    [sent, working('2023-04-01')],
    '2023-04-10',
    'questionnaire.return',
    ['RD-1:oneWeek → overdue', 'day 2023-04-11 → overdue'],
  ],
  [
    'a bar of today and another one that stood on the last day',
    [working('2023-03-20'), worked('2023-03-30'), codex('2023-04-01')],
    '2023-04-03',
    'questionnaire.send',
    ['no codexRequested 2023-04-01 + no permittedWorkStarted 2023-03-20 → overdue'],
  ],
  [
    'another one that began on the last day',
    [working('2023-03-27'), worked('2023-03-30'), codex('2023-04-01')],
    '2023-04-03',
    'questionnaire.send',
    ['no codexRequested 2023-04-01 + no permittedWorkStarted 2023-03-27 → overdue'],
  ],
  [
    'another one that ended on the last day',
    [working('2023-03-20'), worked('2023-03-27'), codex('2023-04-01')],
    '2023-04-03',
    'questionnaire.send',
    ['no codexRequested 2023-04-01 + no permittedWorkStarted 2023-03-20 → overdue'],
  ],
  [
    'another one that had ended before the last day',
    [working('2023-03-20'), worked('2023-03-26'), codex('2023-04-01')],
    '2023-04-03',
    'questionnaire.send',
    ['no codexRequested 2023-04-01 → overdue'],
  ],
  [
    'another one that does not bar this step',
    [{ type: 'questionnaireWithheld', on: '2023-03-20', ground: 'coma' }, codex('2023-05-20')],
    '2023-05-22',
    'estimate.first',
    ['no codexRequested 2023-05-20 → overdue'],
  ],
  [
    'a bar that began on the eve of the last day',
    [working('2023-03-26')],
    '2023-03-28',
    'questionnaire.send',
    ['permittedWorkEnded 2023-03-26 → overdue', 'no permittedWorkStarted 2023-03-26 → overdue'],
  ],
  [
    'a bar that began on the last day',
    [working('2023-03-27')],
    '2023-03-28',
    'questionnaire.send',
    ['no permittedWorkStarted 2023-03-27 → overdue'],
  ],
  [
    'a bar that began today',
    [codex('2023-04-20')],
    '2023-04-20',
    'estimate.first',
    ['no codexRequested 2023-04-20 → open'],
  ],
  [
    'a request of today, reported twice',
    [codex('2023-04-20'), codex('2023-04-20')],
    '2023-04-20',
    'estimate.first',
    ['no codexRequested 2023-04-20 → open'],
  ],
  [
    'a second request that is not known yet',
    [codex('2023-04-20'), codex('2023-06-20')],
    '2023-04-25',
    'estimate.first',
    ['no codexRequested 2023-04-20 → open'],
  ],
  [
    'two bars that began on one day',
    [working('2023-04-18'), codex('2023-04-18')],
    '2023-04-20',
    'estimate.first',
    ['no codexRequested 2023-04-18 + permittedWorkEnded 2023-04-20 + day 2023-04-21 → open'],
  ],
  [
    'a suspended step',
    [ziv, codex('2023-05-10')],
    '2023-05-20',
    'ziv.followUpInterview',
    ['codexEnded 2023-05-20 true + day 2023-05-21 → open', 'no codexRequested 2023-05-10 → open'],
  ],
  [
    'a suspended step beside permitted work',
    [ziv, working('2023-05-05'), codex('2023-05-10')],
    '2023-05-20',
    'ziv.followUpInterview',
    ['codexEnded 2023-05-20 true + day 2023-05-21 → open', 'no codexRequested 2023-05-10 → open'],
  ],
  [
    'a suspended step without a last day',
    [ziv, planned, codex('2023-05-10')],
    '2023-05-20',
    'ziv.informTreatingDoctor',
    ['codexEnded 2023-05-20 true + day 2023-05-21 → open', 'no codexRequested 2023-05-10 → open'],
  ],
]

describe('the ways out of a bar', () => {
  it.each(rows)('%s', (_, events, asOf, key, changes) => {
    expect(briefChanges(employee(events), key, { asOf: day(asOf) })).toEqual(changes)
  })
  it('a certificate that has run out takes the step away, whatever else bars it', () => {
    const withheld = { type: 'questionnaireWithheld', on: '2023-02-20', ground: 'coma' }
    const dossier = employee([withheld], { incapacity: { start: '2023-01-16', certifiedUntil: '2023-02-10' } })
    expect(briefChanges(dossier, 'questionnaire.send', { asOf: day('2023-03-01') })).toEqual(['notCertified → barred'])
  })
})
