/**
 * What an application does with the package, written once for every way in which it is loaded; `more` are further fields of
 * what it tells.
 */
export const application = (assignment: string, more = ''): string => `
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
  label: labelOf('permittedWork'),${more}
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

/** The names that a program takes from each entry. */
type Names = { readonly [entry: string]: string }

/** How an ES module loads them. */
export const importsOf = (names: Names): string =>
  Object.entries(names)
    .map(([entry, some]) => `import { ${some} } from '${entry}'\n`)
    .join('')

/** How CommonJS loads them. */
export const requiresOf = (names: Names): string =>
  Object.entries(names)
    .map(([entry, some]) => `const { ${some} } = require('${entry}')\n`)
    .join('')

const names = {
  'terug-naar-werk': 'evaluate, parseDay, parseDossier',
  'terug-naar-werk/calendar': 'dayInBrussels, up',
  'terug-naar-werk/law': 'norms',
  'terug-naar-werk/schema': 'dossierSchema',
  'terug-naar-werk/texts/fr': 'labelOf',
}

export const imports = importsOf(names)

export const requires = requiresOf(names)
