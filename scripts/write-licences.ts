import { runtimeLicences } from '../test/support/runtime-licences.js'
import { writeOrCheck } from './generated-page.js'

// Writes docs/licences.md from what is installed; with --check it fails where the page is stale.

const licences = runtimeLicences()

const rows = licences.map(
  ({ name, version, licence, askedFor }) => `| \`${name}\` | ${version} | ${licence} | ${askedFor.join(', ')} |`,
)

// The build takes their modules into dist (tsup.config.ts), so their notices must go along with them.
const INLINED: ReadonlySet<string> = new Set(['@noble/hashes', 'fp-ts', 'zod'])

const notices = licences
  .filter(({ name }) => INLINED.has(name))
  .map(
    ({ name, text }) =>
      `The files in \`dist\` hold parts of \`${name}\`, under this notice:\n\n\`\`\`text\n${text}\n\`\`\``,
  )

const page = `# Licences

This package is under the MIT licence. The packages below come along when it is installed, however deep; there is no other one.
Generated from what is installed by \`npm run licences\`; CI fails when it is stale, and a test refuses a licence that asks more of
a user than to keep its notice.

| package | version | licence | asked for by |
| --- | --- | --- | --- |
${rows.join('\n')}

## Taken into the build

${notices.join('\n\n')}

## Facts

The periods in \`dist/vectors/calendar.json\` are facts from the date library of the Catala project, which is under the Apache
License 2.0 ([vectors](vectors.md)).
`

writeOrCheck('docs/licences.md', page, 'licences')
