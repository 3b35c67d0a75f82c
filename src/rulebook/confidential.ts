import { confidentialityOf, confidentialityOfMoment } from '../dossier/cause.js'
import type { Moment } from '../dossier/moment.js'
import { typesOf } from '../explain/event-samples.js'
import { audiences, type Confidentiality, mayKnow } from '../law/confidentiality.js'
import type { Anchor } from '../law/term.js'

/** Whether everybody who may know of a record may know something else of the case. @internal */
export const isKnownWith = (record: Confidentiality, other: Confidentiality): boolean =>
  audiences.every((one) => !mayKnow(one, record) || mayKnow(one, other))

/** How confidential each event is that can make a moment. @internal */
export const confidentialitiesOf = (moment: Moment): readonly Confidentiality[] => [
  ...typesOf(moment).map((type) => confidentialityOfMoment(type, moment)),
  ...(moment === 'certificateRunOut' ? [confidentialityOf.certificateRunOut] : []),
]

/**
 * How confidential the day is from which a term is counted. What the trigger states is as confidential as the trigger.
 * @internal
 */
export const confidentialityOfAnchor: { readonly [anchor in Anchor]: Confidentiality } = {
  incapacityStart: 'contract',
  trigger: 'contract',
  stated: 'contract',
  posted: confidentialityOf.questionnaireReceived,
  planned: confidentialityOf.unjustifiedAbsence,
  request: confidentialityOf.contactRequested,
  previousContact: confidentialityOf.coordinatorContact,
  declaration: confidentialityOf.zivStarted,
}
