import { norms } from 'terug-naar-werk/law'
import { traces } from '../test/support/traceability.js'
import { writeOrCheck } from './generated-page.js'

// Writes docs/traceability.md from the rulebook; with --check it fails where the page is stale.

const cell = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

const rows = traces().map(({ norm, rules, functions, files, tests, notComputed }) => {
  const where = notComputed === undefined ? cell(rules) : `*not computed:* ${notComputed}`
  return `| ${norm} | ${norms[norm].section} | ${where} | ${cell([...functions, ...files])} | ${cell(tests)} |`
})

const page = `# Traceability

From each norm of the inventory to the rules, functions and tests that carry it. Generated from the rulebook by
\`npm run traceability\`; CI fails when it is stale.

| norm | section | rule | function | tests |
|---|---|---|---|---|
${rows.join('\n')}
`

writeOrCheck('docs/traceability.md', page, 'traceability')
