import { isMonth7Case } from '../course.js'
import { type MomentDefinition, momentOf } from './moment-definition.js'

/** The moments of the contacts that evaluate the incapacity. @internal */
export const evaluationContactMoments = {
  evaluationContact: momentOf(['medicalExam', 'physicalContact']),
  evaluationContactOrFile: momentOf(['medicalExam', 'physicalContact', 'evaluationOnFile']),
  contactByDoctorOrFile: momentOf(
    ['medicalExam', 'physicalContact', 'evaluationOnFile'],
    (event) => event.type !== 'physicalContact' || event.by === 'advisingDoctor',
  ),
  month7CaseBegins: momentOf(
    ['capacityEstimated', 'coordinatorContact'],
    (event, before) => !before.month7Case && isMonth7Case(event, before),
  ),
  month7CaseEnds: momentOf('capacityEstimated', (event) => event.category === 2 || event.category === 4),
  contactByDoctor: momentOf(
    ['medicalExam', 'physicalContact'],
    (event) => event.type === 'medicalExam' || event.by === 'advisingDoctor',
  ),
  // On the day of a placement the examination comes first, so that it says nothing of the new category.
  examInCategory1: momentOf('medicalExam', (_, before) => before.category === 1),
  examInCategory3: momentOf('medicalExam', (_, before) => before.category === 3),
  examAfterPlacement: momentOf('medicalExam', (_, before) => before.category === 1 || before.category === 3),
} as const satisfies Record<string, MomentDefinition>
