/** What an application does with the package, written once for every way in which it is loaded. */
export const application = (assignment: string): string => `
const parsed = parseDossier({
  scheme: 'employee',
  employmentContract: true,
  incapacity: { start: '2022-10-31' },
})
const asOf = parseDay('2023-02-28').right
const evaluation = evaluate(parsed.right, { asOf })
const estimate = evaluation.obligations.find(({ key }) => key === 'estimate.first')
${assignment}(JSON.stringify({
  window: estimate.window,
  reading: estimate.readings[0].window.until,
  month: up(asOf, 1),
  brussels: dayInBrussels(Date.UTC(2023, 5, 30, 22, 30)).right,
  norm: norms['A4-1'].section,
  schema: dossierSchema.safeParse({}).success,
  label: labelOf('permittedWork'),
}))
`

export const expected = {
  window: { from: '2023-01-31', until: '2023-02-28' },
  reading: '2023-02-27',
  month: '2023-03-28',
  brussels: '2023-07-01',
  norm: 'C383 3.1 step 4',
  schema: false,
  label: 'travail autorisé',
}

export const imports = `
import { evaluate, parseDay, parseDossier } from 'terug-naar-werk'
import { dayInBrussels, up } from 'terug-naar-werk/calendar'
import { norms } from 'terug-naar-werk/law'
import { dossierSchema } from 'terug-naar-werk/schema'
import { labelOf } from 'terug-naar-werk/texts/fr'
`

export const requires = `
const { evaluate, parseDay, parseDossier } = require('terug-naar-werk')
const { dayInBrussels, up } = require('terug-naar-werk/calendar')
const { norms } = require('terug-naar-werk/law')
const { dossierSchema } = require('terug-naar-werk/schema')
const { labelOf } = require('terug-naar-werk/texts/fr')
`
