import { readFileSync, writeFileSync } from 'node:fs'
import { norms } from 'terug-naar-werk/law'
import { traces } from '../test/support/traceability.js'

// Writes docs/traceability.md from the rulebook; with --check it fails where the page is stale.

const cell = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

const rows = traces().map(({ norm, rules, functions, tests, notComputed }) => {
  const where = notComputed === undefined ? cell(rules) : `*not computed:* ${notComputed}`
  return `| ${norm} | ${norms[norm].section} | ${where} | ${cell(functions)} | ${cell(tests)} |`
})

const page = `# Traceability

From each norm of the inventory to the rules, functions and tests that carry it. Generated from the rulebook by
\`npm run traceability\`; CI fails when it is stale.

| norm | section | rule | function | tests |
|---|---|---|---|---|
${rows.join('\n')}
`

const path = new URL('../docs/traceability.md', import.meta.url)

if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== page) {
    console.error('docs/traceability.md is stale: run npm run traceability')
    process.exitCode = 1
  }
} else {
  writeFileSync(path, page)
}
