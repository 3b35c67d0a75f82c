import { expect, it } from 'vitest'
import { contactPerson } from '../../../src/explain/contact-at.js'

it.each([
  ['the examination (SA-3)', 'exam', 'advisingDoctor'],
  ['the first contact (SA-3)', 'firstContact', 'coordinator'],
  ['the occupational physician (LT-18)', 'occupationalPhysician', 'advisingDoctorAlone'],
  ['the regional adviser (LT-18)', 'regionalAdviser', 'insurer'],
  ['the combined contact (LT-6)', 'combinedContact', 'advisingDoctor'],
  ['no place, but for not registering (LT-20)', undefined, 'insurer'],
] as const)('whom the insured person contacts after an absence at %s', (_, at, person) => {
  expect(contactPerson(at)).toBe(person)
})
