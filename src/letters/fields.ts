import type { LetterField, LetterStatement } from './letter.js'
import type { LetterContact } from './letter-content.js'

/** The telephone number of each person whom the insured person may call. @internal */
export const telephones: { readonly [contact in LetterContact]: LetterField } = {
  advisingDoctor: 'advisingDoctorTelephone',
  advisingDoctorAlone: 'advisingDoctorTelephone',
  coordinator: 'coordinatorTelephone',
  insurer: 'insurerTelephone',
}

/** What the statements of a letter need and do not hold, each once. @internal */
export const fieldsOf = (statements: readonly LetterStatement[]): readonly LetterField[] => [
  ...new Set(statements.flatMap(fieldsIn)),
]

const fieldsIn = (statement: LetterStatement): readonly LetterField[] => {
  switch (statement.kind) {
    case 'explanation':
      return ['explanation']
    case 'coordinator':
      return ['coordinatorName', 'coordinatorTelephone', 'coordinatorEmail']
    case 'newDate':
      return ['newDate', 'newPlace']
    case 'contact':
      return [telephones[statement.with]]
    case 'absence':
    case 'warning':
    case 'furtherWarning':
    case 'notProven':
    case 'registration':
    case 'proof':
    case 'registrationWarning':
    case 'decision':
      return []
  }
}
