import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import manifest from '../package.json' with { type: 'json' }
import { checkOnly } from './check-only.js'
import { writeOrCheck } from './generated-page.js'
import { publicValues } from './public-values.js'

// Writes docs/api/*.api.md, what each entry exports, from the declarations that are shipped; with --check it fails
// where a report is stale, so that no change of the public surface goes unseen in a review.

const root = fileURLToPath(new URL('../', import.meta.url))

const check = checkOnly('api')

const silent = { default: { logLevel: ExtractorLogLevel.None } }

const configOf = (entry: string): ExtractorConfig =>
  ExtractorConfig.prepare({
    packageJsonFullPath: `${root}package.json`,
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: `<projectFolder>/dist/${entry}.d.ts`,
      compiler: {
        overrideTsconfig: {
          compilerOptions: { target: 'es2022', module: 'nodenext', strict: true, skipLibCheck: true, types: [] },
          files: [`dist/${entry}.d.ts`],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${entry}.api.md`,
        reportFolder: '<projectFolder>/docs/api',
        reportTempFolder: mkdtempSync(join(tmpdir(), 'api-')),
      },
      docModel: { enabled: false, projectFolderUrl: '' },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      // The reference holds the comments to their rules; here only the surface counts.
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: silent,
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
      },
    },
  })

/** The names of the declarations in `dist`: one for each entry. */
const entries = Object.keys(manifest.typesVersions['*'])
  .filter((name) => !name.includes('*'))
  .map((name) => name.replace('/', '-'))
  .concat('index')

const stale = entries.filter((entry) => {
  const { succeeded, apiReportChanged } = Extractor.invoke(configOf(entry), {
    localBuild: !check,
    messageCallback: (message) => {
      message.handled = message.logLevel !== ExtractorLogLevel.Error
    },
  })
  if (!check && !succeeded) throw new Error(`no report of ${entry}`)
  return check && (apiReportChanged || !succeeded)
})

for (const entry of stale) console.error(`docs/api/${entry}.api.md is stale: run npm run build && npm run api`)
if (stale.length > 0) process.exitCode = 1

// A report names a list of values by its source alone, so that a value more or less would go unseen.
const values = publicValues(entries.map((entry) => `${root}dist/${entry}.d.ts`))

const rows = [...values].map(([name, listed]) => `- \`${name}\`: ${listed.join(', ')}`)

writeOrCheck('docs/api/values.api.md', `# Values of the exported types\n\n${rows.join('\n')}\n`, 'api')
