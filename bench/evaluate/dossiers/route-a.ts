import { day } from 'terug-naar-werk/calendar'
import type { Random } from '../../measuring/random.js'
import { type DossierCase, variantsOf } from './draw.js'

/** Route A in eight events: category 3 first, category 4 after an examination, then the coordinator. */
export const routeACases = (count: number, random: Random): readonly DossierCase[] =>
  variantsOf(
    (start, after) => {
      const sent = after(start, 68, 74)
      const received = after(sent, 4, 20)
      const estimated = after(received, 1, 30)
      const examined = after(estimated, 60, 110)
      const placed = after(examined, 0, 5)
      const referred = after(placed, 0, 7)
      const met = after(referred, 5, 45)
      const consented = after(met, 0, 2)
      return {
        asOf: after(consented, 0, 40),
        events: [
          { type: 'questionnaireSent', on: sent, route: 'A' },
          { type: 'questionnaireReceived', on: received, complete: true, postedOn: after(received, -4, 0) },
          { type: 'capacityEstimated', on: estimated, category: 3 },
          { type: 'medicalExam', on: examined },
          { type: 'capacityEstimated', on: placed, category: 4 },
          { type: 'referred', on: referred },
          {
            type: 'coordinatorContact',
            on: met,
            kind: 'first',
            channel: 'physical',
            outcome: 'occupationalPhysician',
          },
          { type: 'consentGiven', on: consented, form: 'written' },
        ],
      }
    },
    [day('2022-09-01'), 270],
    count,
    random,
  )
