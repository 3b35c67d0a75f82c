import type { Exclusion } from 'terug-naar-werk'
import { write } from './dates.js'
import { all, type CaseFile, firstFrom } from './file.js'

export const exclusions = (file: CaseFile): readonly Exclusion[] =>
  all(file, 'codexRequested').flatMap(({ date, by }) => {
    const ended = firstFrom(file, 'codexEnded', date, ({ definitivelyUnfit }) => definitivelyUnfit === true)
    const running = all(file, 'zivStarted').some(({ situation }) => situation === 'B' || situation === 'C')
    const bar: Exclusion = {
      key: 'codexRequested',
      ground: 'codexRequested',
      modality: 'prohibition',
      from: write(date),
      until: null,
      bars: ['questionnaire.send', 'estimate.first', 'exam.questionnaireImpossible'],
      norms: ['A2-4', 'A4-2'],
    }
    const suspension: Exclusion = {
      key: 'codexDuringZiv',
      ground: 'codexDuringZiv',
      modality: 'suspension',
      from: write(date),
      until: ended ? write(ended.date) : null,
      bars: [
        'ziv.followUpInterview',
        'ziv.retrainingApproval',
        'ziv.resumptionProposal',
        'ziv.informTreatingDoctor',
        'ziv.review',
      ],
      norms: ['Z1-2', 'Z1-3'],
    }
    return by === 'employer' && running ? [bar, suspension] : [bar]
  })
