import type { JudgementQuestion } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import type { CodeList } from './code-list.js'
import { normsOf } from './norms-of.js'

export const judgements: CodeList<JudgementQuestion> = {
  heading: 'Decisions of a person',
  where: 'In `judgements[].question`.',
  commented: { file: 'src/rules/judgements.ts', type: 'JudgementQuestion' },
  meanings: {
    medicalWithholding: 'whether a well-founded medical reason forbids the questionnaire',
    estimate: 'which capacities remain, and so which category',
    reevaluation: 'which category follows from an examination',
    questionnaireOnRequest: 'whether a new questionnaire is needed for a request of the insured',
    outcome: 'what follows from the first contact',
    permission: 'whether a trajectory is compatible with the general state of health',
    afterRefusal: 'whether the actions are adapted or the trajectory ends',
    restart: 'whether a suspended ZIV trajectory restarts or ends, where CODEX ended in a way that Z1-3 does not name',
    whatNow: 'how the file goes on, where the incapacity goes on and no step is awaited',
    maternityProtection: 'whether the open steps wait while maternity protection runs',
  },
  from: normsOf(rulebook.judgements, 'question'),
}
