import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the built site. */
export const out = fileURLToPath(new URL('../out/', import.meta.url))

const inFolder = (folder: string): readonly string[] =>
  readdirSync(`${out}${folder}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `${folder}/${file}`)

/** The guides. */
export const guides = inFolder('documents')

/** Every page that TypeDoc made. */
export const pages: readonly string[] = [
  'index.html',
  'modules.html',
  ...guides,
  ...['modules', 'functions', 'interfaces', 'types', 'variables'].flatMap(inFolder),
]

/** The address of a page, for a browser. */
export const addressOf = (page: string): string => `file://${out}${encodeURI(page)}`
