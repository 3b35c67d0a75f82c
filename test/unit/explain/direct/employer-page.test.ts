import { explain } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { evaluated } from '../../../support/evaluated.js'
import { evaluatedOn } from '../../../support/short-cases.js'

const requested = evaluated('2023-05-02', { type: 'codexRequested', on: '2023-04-10', by: 'employer' })

it.each([
  [
    'that a CODEX trajectory was requested, and no more',
    requested,
    'codexRequested',
    'A Codex reintegration trajectory was requested on 10 April 2023. We may not tell you anything more (professional secrecy).',
  ],
  [
    'that none is known',
    evaluated('2023-05-02'),
    'codexRequested',
    'We know of no Codex reintegration trajectory. We may not tell you anything more (professional secrecy).',
  ],
  [
    'nothing of a request where it is another step that is absent',
    requested,
    'codexPlan.answer',
    'We may not tell you anything about this (professional secrecy).',
  ],
  [
    'nothing of a presumption',
    requested,
    'presumption',
    'We may not tell you anything about this (professional secrecy).',
  ],
  [
    'nothing of a number that a step cannot have',
    requested,
    'contact.first#x',
    'We may not tell you anything about this (professional secrecy).',
  ],
  [
    'nothing of a contact that is numbered otherwise',
    requested,
    'evaluation.contact#12',
    'We may not tell you anything about this (professional secrecy).',
  ],
  [
    'what must be done about the contract, by whom, when and where it stands, and no more',
    evaluatedOn('2024-05-20', [
      'start: 2024-01-08',
      '2024-03-01 codexRequested (by employer)',
      '2024-05-06 codexPlanReceived',
    ]),
    'codexPlan.answer',
    [
      'What: The advising doctor answers the copy of the Codex reintegration plan. Without an answer the plan does not end the incapacity for work, and the work for which it provides counts as allowed.',
      'Who: the advising doctor',
      'When: from 6 May 2024 up to and including 27 May 2024',
      'Status: to be done (as of 20 May 2024)',
    ].join('\n'),
  ],
  ['that nothing has a name', requested, 'no.such', 'Nothing bears this name.'],
])('the employer reads %s', (_, evaluation, key, text) => {
  expect(explain(evaluation, key, { language: 'en', audience: 'employer' }).text).toBe(text)
})
