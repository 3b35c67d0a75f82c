import type { OtherAnchor } from 'terug-naar-werk'
import type { CodeList } from './code-list.js'

export const otherAnchors: CodeList<OtherAnchor> = {
  heading: 'Days from which a window is counted',
  where: 'In `obligations[].countedFrom`, beside the trigger and the first day of the incapacity.',
  commented: { file: 'src/law/term.ts', type: 'OtherAnchor' },
  meanings: {
    posted: 'the day on which the insured posted the questionnaire or handed it over',
    planned: 'the day on which the missed examination or contact was planned',
    request: 'the day on which the insured asked for a contact',
    previousContact: 'the day of the previous contact with the coordinator',
    declaration: 'the day of the declaration of engagement',
    stated: 'the last day that the event itself states, such as the last day of a letter',
  },
}
