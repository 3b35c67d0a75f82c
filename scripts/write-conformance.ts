import { conformancePage, shortcomings } from '../test/support/conformance/conformance-page.js'
import { evidence } from '../test/support/conformance/evidence.js'
import { writeOrCheck } from './generated-page.js'

// Proves what docs/conformance.md says and writes it; with --check it fails where the page is stale.

const found = evidence()

const wrong = shortcomings(found)

if (wrong.length > 0) {
  console.error(`no certificate:\n${wrong.map((one) => `  ${one}`).join('\n')}`)
  process.exitCode = 1
} else {
  writeOrCheck('docs/conformance.md', conformancePage(found), 'conformance')
}
