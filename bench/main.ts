import { scales } from './measuring/scale.js'
import { optionsOf } from './options.js'
import { tablesOf } from './report/tables.js'

const { json, size, chosen } = optionsOf(process.argv.slice(2))
const scale = scales[size]

const found = []
for (const section of chosen) {
  if (!json) console.log(`\n== ${section.name}`)
  const parts = await section.run(scale)
  found.push({ section: section.name, parts })
  if (!json) for (const part of parts) console.log(tablesOf(part, scale.judged))
}
if (json) console.log(JSON.stringify({ size, judged: scale.judged, sections: found }, null, 2))
