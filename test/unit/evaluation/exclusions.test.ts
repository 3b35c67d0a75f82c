import { describe, expect, it } from 'vitest'
import { amendedBy, law, under } from '../../support/invented-reform.js'
import { evaluatedOn } from '../../support/short-cases.js'

describe('an exclusion says what it is, what it bars by which norms, and which texts speak of it', () => {
  it.each([
    [
      'permitted work in 2023',
      ['2023-05-02 permittedWorkStarted', '2023-05-10 permittedWorkEnded'],
      '2023-06-01',
      {
        key: 'permittedWork',
        ground: 'permittedWork',
        modality: 'prohibition',
        from: '2023-05-02',
        until: '2023-05-10',
        bars: ['questionnaire.send', 'estimate.first', 'exam.questionnaireImpossible', 'contact.first'],
        norms: ['A2-5', 'A4-2', 'A7-3'],
      },
    ],
    [
      'a suspension of ZIV',
      ['2023-05-02 zivStarted (situation B)', '2023-05-15 codexRequested (by employer)'],
      '2023-05-15',
      {
        key: 'codexDuringZiv',
        ground: 'codexDuringZiv',
        modality: 'suspension',
        from: '2023-05-15',
        until: null,
        bars: [
          'ziv.followUpInterview',
          'ziv.retrainingApproval',
          'ziv.resumptionProposal',
          'ziv.informTreatingDoctor',
          'ziv.review',
        ],
        norms: ['Z1-2', 'Z1-3'],
      },
    ],
    [
      'a medical ground since 2024: a later text amended it',
      ['start: 2024-01-08', '2024-03-04 questionnaireWithheld (ground coma)'],
      '2024-03-11',
      {
        key: 'medicalGround',
        ground: 'medicalGround',
        modality: 'prohibition',
        from: '2024-03-04',
        until: null,
        bars: ['questionnaire.send'],
        norms: ['A2-2', 'LT-11'],
        amendedBy: ['teamMembers2024'],
      },
    ],
    [
      'CODEX that is asked for in 2026: a text was not read',
      ['start: 2025-12-01', '2026-01-19 codexRequested (by insured)'],
      '2026-02-02',
      {
        key: 'codexRequested',
        ground: 'codexRequested',
        modality: 'prohibition',
        from: '2026-01-19',
        until: null,
        bars: ['questionnaire.send', 'estimate.first', 'exam.questionnaireImpossible', 'estimate.again'],
        norms: ['A2-4', 'LT-10', 'A4-2', 'LT-4'],
        amendedBy: ['codexEnds2024'],
        notices: ['codex2026'],
      },
    ],
  ])('%s', (_, facts, asOf, expected) => {
    const { exclusions } = evaluatedOn(asOf, facts)
    expect(exclusions.find(({ key }) => key === expected.key)).toStrictEqual(expected)
  })
})

it('where a reform ends the only step that it bars, it bars none', () => {
  const ended = { law: { ...law, inForce: [{ from: '2026-12-01' }] }, record: 'questionnaire.send', ended: 'repealed' }
  const { exclusions } = under(amendedBy(ended), '2027-01-04', ['2026-11-02 questionnaireWithheld (ground coma)'])
  expect(exclusions.map(({ key, bars, norms }) => ({ key, bars, norms }))).toEqual([
    { key: 'medicalGround', bars: [], norms: [] },
  ])
})
