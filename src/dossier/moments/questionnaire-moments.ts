import { type MomentDefinition, momentOf } from './moment-definition.js'

/** The moments of the questionnaire: steps 2 and 3 of both routes. @internal */
export const questionnaireMoments = {
  questionnaireSentOnRouteA: momentOf('questionnaireSent', (event) => event.route === 'A'),
  questionnaireSentOnRouteB: momentOf('questionnaireSent', (event) => event.route === 'B'),
  questionnaireCompleted: momentOf('questionnaireReceived', (event) => event.complete),
  questionnaireReceivedIncomplete: momentOf('questionnaireReceived', (event) => !event.complete),
  questionnaireCompletedOnRouteB: momentOf(
    'questionnaireReceived',
    (event, before) =>
      event.complete &&
      !before.metSinceRequest &&
      (before.sentOnRouteB || (!before.sentOnRouteA && before.contactRoute === 'B')),
  ),
  examNotExcluded: momentOf(
    'questionnaireImpossible',
    (event, before) => event.examIndicated && before.category === null && (before.sentOnRouteA || !before.sentOnRouteB),
  ),
  returnAwaited: momentOf('questionnaireSent', (event, before) => event.route === 'B' || before.category === null),
  estimateAwaited: momentOf(
    ['questionnaireReceived', 'questionnaireImpossible'],
    (event, before) => before.category === null && (event.type === 'questionnaireImpossible' || event.complete),
  ),
} as const satisfies Record<string, MomentDefinition>
