import { norms } from 'terug-naar-werk/law'
import { traces } from '../test/support/traceability.js'
import { writeOrCheck } from './generated-page.js'
import { codes } from './pages/table.js'

// Writes docs/traceability.md from the rulebook; with --check it fails where the page is stale.

const rows = traces().map(({ norm, rules, functions, files, tests, notComputed }) => {
  const where = notComputed === undefined ? codes(rules) : `*not computed:* ${notComputed}`
  const { section, sectionFor } = norms[norm]
  const ofSelfEmployed = sectionFor?.selfEmployed ?? '–'
  return `| ${norm} | ${section} | ${ofSelfEmployed} | ${where} | ${codes([...functions, ...files])} | ${codes(tests)} |`
})

const page = `# Traceability

From each norm of the inventory to the rules, functions and tests that carry it. Generated from the rulebook by
\`npm run traceability\`; CI fails when it is stale. A dash: no text says it of the self-employed, so it is applied to them by
analogy or not at all (LT-1).

| norm | section | for the self-employed | rule | function | tests |
|---|---|---|---|---|---|
${rows.join('\n')}
`

writeOrCheck('docs/traceability.md', page, 'traceability')
