import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languages } from 'terug-naar-werk'
import { afterAll, describe, expect, it } from 'vitest'
import { hintFor } from '../../../examples/evaluate/hint.js'
import { lineTextsIn } from '../../../examples/evaluate/texts/texts.js'
import { whyNotRead } from '../../../examples/evaluate/why-not-read.js'
import { commandTextsIn } from '../../../examples/language/command-texts.js'
import { whyUnreadable } from '../../../examples/language/why-unreadable.js'
import { readCase } from '../../../examples/timeline/read-case.js'
import { timelineTextsIn } from '../../../examples/timeline/texts/texts.js'
import { timelineCommand } from '../../../examples/timeline/timeline-command.js'
import { whatToType } from '../../../examples/what-to-type.js'
import { sound } from '../../support/dossiers.js'

const folder = mkdtempSync(join(tmpdir(), 'errors-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const problemOf = async (path: string, language: (typeof languages)[number]): Promise<string> => {
  const read = await readCase(path, { language, audience: 'advisingDoctor' })
  return read._tag === 'Left' ? read.left.join('\n').replaceAll(folder, '') : ''
}

describe('what is wrong with a file of the timeline', () => {
  it.each([
    ['nl', '/none.json: kan niet worden gelezen: het bestand bestaat niet'],
    ['fr', '/none.json\u00a0: lecture impossible, le fichier n’existe pas'],
    ['de', '/none.json: kann nicht gelesen werden: die Datei gibt es nicht'],
    ['en', '/none.json: cannot be read: the file does not exist'],
  ] as const)('that does not exist, in %s', async (language, said) => {
    expect(await problemOf(join(folder, 'none.json'), language)).toBe(said)
  })

  it.each([
    ['nl', '/latin.json: dit is geen tekst in UTF-8'],
    ['fr', '/latin.json\u00a0: ce n’est pas du texte en UTF-8'],
    ['de', '/latin.json: das ist kein Text in UTF-8'],
    ['en', '/latin.json: this is not text in UTF-8'],
  ] as const)('that is not in UTF-8, in %s', async (language, said) => {
    expect(await problemOf(file('latin.json', Buffer.from('"é"', 'latin1')), language)).toBe(said)
  })

  it.each([
    ['nl', '/broken.json: dit is geen JSON, vanaf regel 2, kolom 1'],
    ['fr', '/broken.json\u00a0: ce n’est pas du JSON, à partir de la ligne 2, colonne 1'],
    ['de', '/broken.json: das ist kein JSON, ab Zeile 2, Spalte 1'],
    ['en', '/broken.json: this is not JSON, from line 2, column 1 on'],
  ] as const)('that is not JSON, in %s', async (language, said) => {
    expect(await problemOf(file('broken.json', '{\nx'), language)).toBe(said)
  })

  it.each([
    ['nl', 'asof: onbekend veld (ontvangen: "asof"). Mogelijk zijn: shows, asOf, dossier.'],
    ['fr', 'asof\u00a0: champ inconnu (reçu\u00a0: "asof"). Valeurs possibles\u00a0: shows, asOf, dossier.'],
    ['de', 'asof: unbekanntes Feld (erhalten: "asof"). Möglich sind: shows, asOf, dossier.'],
    ['en', 'asof: This key has no meaning beside a dossier (received: "asof"). Possible: shows, asOf, dossier.'],
  ] as const)('that has a key too many, in %s', async (language, said) => {
    const path = file('wrapped.json', JSON.stringify({ asof: '2023-02-01', dossier: sound }))
    expect(await problemOf(path, language)).toContain(said)
  })
})

describe('what is wrong with a file of lines', () => {
  it.each([
    ['nl', 'kan niet worden gelezen: het is een map'],
    ['fr', 'lecture impossible, c’est un dossier'],
    ['de', 'kann nicht gelesen werden: es ist ein Ordner'],
    ['en', 'cannot be read: it is a folder'],
  ] as const)('that is a folder, in %s', async (language, said) => {
    expect(await whyNotRead(folder, commandTextsIn(language))).toContain(said)
    expect(await whyNotRead(file('sound.jsonl', ''), commandTextsIn(language))).toBeUndefined()
  })

  it.each([
    ['nl', 'dit is één lijst JSON, en op elke regel wordt één dossier verwacht. Typ:'],
    ['fr', 'ceci est une seule liste JSON, alors qu’un dossier est attendu sur chaque ligne. Tapez\u00a0:'],
    ['de', 'das ist eine einzige JSON-Liste, erwartet wird auf jeder Zeile eine Akte. Geben Sie ein:'],
    ['en', 'this is one JSON array, and one dossier a line was expected. Type:'],
  ] as const)('that is one array, in %s, with the command that helps', (language, said) => {
    const hint = hintFor({ kind: 'text', text: '[' }, 'a.json', lineTextsIn(language), commandTextsIn(language))
    expect(hint).toBe(`${said}\n  jq -c '.[]' a.json`)
  })

  it.each(languages)('each hint is another one in %s, and CSV has no command', (language) => {
    const lines = [
      { kind: 'notText', isUtf16: true },
      { kind: 'notText', isUtf16: false },
      { kind: 'text', text: '[' },
      { kind: 'text', text: '{' },
      { kind: 'text', text: 'a;b' },
    ] as const
    const hints = lines.map((line) => hintFor(line, undefined, lineTextsIn(language), commandTextsIn(language)) ?? '')
    expect(new Set(hints).size).toBe(lines.length)
    const commands = hints.map((hint) => hint.split('\n  ')[1]?.split(' ').at(-1))
    const { file: placeholder } = commandTextsIn(language).placeholders
    expect(commands).toEqual([...Array(4).fill(placeholder.toUpperCase()), undefined])
  })
})

describe('what npm took, or a day among the files', () => {
  it.each([
    ['nl', 'npm heeft --ids voor zichzelf genomen, omdat -- ontbreekt. Typ:\n  npm start -- --ids'],
    ['fr', 'npm a pris --ids pour lui-même, parce que -- manque. Tapez\u00a0:\n  npm start -- --ids'],
    ['de', 'npm hat --ids für sich genommen, weil -- fehlt. Geben Sie ein:\n  npm start -- --ids'],
    ['en', 'npm took --ids for itself, because -- is missing. Type:\n  npm start -- --ids'],
  ] as const)('is answered with what to type in %s', (language, said) => {
    const command = timelineCommand(language).parse([], { from: 'user' })
    expect(whatToType(command, language, [], { npm_config_ids: 'true' })).toBe(said)
  })

  it.each([
    ['nl', '2023-06-20 lijkt een dag, en hier wordt een bestand verwacht. Typ:'],
    ['fr', '2023-06-20 ressemble à un jour, alors qu’un fichier est attendu ici. Tapez\u00a0:'],
    ['de', '2023-06-20 sieht wie ein Tag aus, erwartet wird hier eine Datei. Geben Sie ein:'],
    ['en', '2023-06-20 looks like a day, and a file was expected. Type:'],
  ] as const)('is asked for as an option in %s', (language, said) => {
    const args = ['2023-06-20']
    const command = timelineCommand(language).parse(args, { from: 'user' })
    expect(whatToType(command, language, args, {})).toBe(`${said}\n  npm start -- --as-of 2023-06-20`)
  })
})

it.each([
  ['nl', 'er kan niet worden geschreven: de schijf is vol', 'fout XYZ van het systeem'],
  ['fr', 'écriture impossible, le disque est plein', 'erreur XYZ du système'],
  ['de', 'Das Schreiben ist nicht möglich: der Datenträger ist voll', 'Fehler XYZ des Systems'],
  ['en', 'cannot write: the disk is full', 'error XYZ of the system'],
] as const)('an error of the system has words in %s', (language, full, other) => {
  const texts = commandTextsIn(language)
  const of = (code: string) => whyUnreadable(Object.assign(new Error('refused'), { code }), texts)
  expect(texts.cannotWrite(of('ENOSPC'))).toBe(full)
  expect(of('XYZ')).toBe(other)
})

it('the other sentences differ by language', () => {
  const said = (of: (language: (typeof languages)[number]) => string) => new Set(languages.map(of)).size
  expect(said((language) => lineTextsIn(language).empty)).toBe(languages.length)
  expect(said((language) => lineTextsIn(language).progress(2))).toBe(languages.length)
  expect(said((language) => timelineTextsIn(language).allWithFiles)).toBe(languages.length)
  expect(said((language) => commandTextsIn(language).unreadableFurther('x'))).toBe(languages.length)
  expect(said((language) => commandTextsIn(language).clockWrong)).toBe(languages.length)
})
