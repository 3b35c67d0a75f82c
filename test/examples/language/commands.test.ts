import type { Command } from 'commander'
import { type Language, languages } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { linesCommand } from '../../../examples/evaluate/lines-command.js'
import { commandIn } from '../../../examples/language/command-in.js'
import { timelineCommand } from '../../../examples/timeline/timeline-command.js'

const commands = { timeline: timelineCommand, lines: linesCommand }

const helpIn = (of: keyof typeof commands, language: Language): string => commands[of](language).helpInformation()

/** What a program prints on standard error for these arguments. */
const refusal = (command: Command, ...args: readonly string[]): string => {
  let printed = ''
  command.configureOutput({
    writeErr: (text) => {
      printed += text
    },
  })
  command.exitOverride()
  expect(() => command.parse(args, { from: 'user' })).toThrow()
  return printed
}

/** The words by which commander shows itself. */
const ENGLISH =
  /\b(?:Usage|Arguments:|display|choices|default|files|the|day|error|option '|argument|invalid|missing|unknown|did you mean)\b/i

describe.each(['timeline', 'lines'] as const)('the help of the program %s', (of) => {
  it.each([
    ['nl', /^Gebruik: npm .* -- \[opties\] \[bestanden\.\.\.\]/, /Opties:\n/, /--language <taal>/, /toon deze hulp/],
    [
      'fr',
      /^Utilisation\u00a0: npm .* -- \[options\] \[fichiers/,
      /Options\u00a0:\n/,
      /<langue>/,
      /afficher cette aide/,
    ],
    ['de', /^Aufruf: npm .* -- \[Optionen\] \[Dateien\.\.\.\]/, /Optionen:\n/, /<Sprache>/, /diese Hilfe zeigen/],
    ['en', /^Usage: npm .* -- \[options\] \[files\.\.\.\]/, /Options:\n/, /<language>/, /show this help/],
  ] as const)('is in %s', (language, ...parts) => {
    const help = helpIn(of, language)
    for (const part of parts) expect(help).toMatch(part)
  })

  it.each(['nl', 'de'] as const)('has no English word in %s', (language) => {
    expect(helpIn(of, language).replaceAll('examples/dossiers', '')).not.toMatch(ENGLISH)
  })

  it('describes the same options in each language', () => {
    const flags = (language: Language) => helpIn(of, language).match(/^ {2}(?:-h, )?--[a-z-]+/gm)
    for (const language of languages) expect(flags(language)).toEqual(flags('en'))
    expect(flags('en')).toContain('  --language')
  })
})

describe.each(['timeline', 'lines'] as const)('what the program %s says of wrong options', (of) => {
  it.each([
    ['nl', 'fout: de optie --asof bestaat niet. Bedoelde u --as-of?\n'],
    ['fr', 'erreur\u00a0: l’option --asof n’existe pas. Vouliez-vous dire --as-of\u00a0?\n'],
    ['de', 'Fehler: Die Option --asof gibt es nicht. Meinten Sie --as-of?\n'],
    ['en', 'error: there is no option --asof. Did you mean --as-of?\n'],
  ] as const)('names an unknown option in %s', (language, said) => {
    expect(refusal(commands[of](language), '--asof', '2023-02-01')).toBe(said)
  })

  it.each([
    ['nl', 'fout: bij de optie --as-of <dag> ontbreekt de waarde.\n'],
    ['fr', 'erreur\u00a0: il manque une valeur à l’option --as-of <jour>.\n'],
    ['de', 'Fehler: Der Option --as-of <Tag> fehlt der Wert.\n'],
    ['en', 'error: the option --as-of <day> lacks its value.\n'],
  ] as const)('names a missing value in %s', (language, said) => {
    expect(refusal(commands[of](language), '--as-of')).toBe(said)
  })

  it.each([
    ['nl', 'de optie --language <taal> kan de waarde “es” niet hebben. Kies uit: nl, fr, de, en.'],
    [
      'fr',
      'l’option --language <langue> ne peut pas avoir la valeur «\u00a0es\u00a0». Choisissez parmi\u00a0: nl, fr, de, en.',
    ],
    ['de', 'Die Option --language <Sprache> kann den Wert „es“ nicht haben. Zur Wahl stehen: nl, fr, de, en.'],
    ['en', 'the option --language <language> cannot have the value “es”. Choose one of: nl, fr, de, en.'],
  ] as const)('lists the languages in %s', (language, said) => {
    expect(refusal(commands[of](language), '--language', 'es')).toContain(said)
  })

  it.each([
    ['nl', '“2023-02-30” niet hebben. Dag die niet bestaat. Verwacht: een dag, als JJJJ-MM-DD.'],
    ['fr', '«\u00a02023-02-30\u00a0». Jour qui n’existe pas. Attendu\u00a0: un jour, sous la forme AAAA-MM-JJ.'],
    ['de', '„2023-02-30“ nicht haben. Tag, den es nicht gibt. Erwartet: ein Tag in der Form JJJJ-MM-TT.'],
    ['en', '“2023-02-30”. Day that does not exist. Expected: a day written YYYY-MM-DD.'],
  ] as const)('says what is wrong with a day in %s', (language, said) => {
    expect(refusal(commands[of](language), '--as-of', '2023-02-30')).toContain(said)
  })
})

it.each([
  ['nl', 'Bedoelde u --form of --from?'],
  ['fr', 'Vouliez-vous dire --form ou --from\u00a0?'],
  ['de', 'Meinten Sie --form oder --from?'],
  ['en', 'Did you mean --form or --from?'],
] as const)('two options that were perhaps meant are named in %s', (language, said) => {
  const command = commandIn(language, 'any').option('--form').option('--from')
  expect(refusal(command, '--frm')).toContain(said)
})

describe('what is wrong with the options of the lines', () => {
  it.each([
    ['nl', 'Dit is geen JSON, vanaf kolom 6.'],
    ['fr', 'Ce n’est pas du JSON, à partir de la colonne 6.'],
    ['de', 'Das ist kein JSON, ab Spalte 6.'],
    ['en', 'This is not JSON, from column 6 on.'],
  ] as const)('is said in %s', (language, said) => {
    expect(refusal(linesCommand(language), '--options', '{"a":x}')).toContain(said)
  })

  it.each([
    ['nl', 'no-such-file.json: kan niet worden gelezen: het bestand bestaat niet'],
    ['fr', 'no-such-file.json\u00a0: lecture impossible, le fichier n’existe pas'],
    ['de', 'no-such-file.json: kann nicht gelesen werden: die Datei gibt es nicht'],
    ['en', 'no-such-file.json: cannot be read: the file does not exist'],
  ] as const)('is said of a file of amendments in %s', (language, said) => {
    expect(refusal(linesCommand(language), '--amendments', 'no-such-file.json')).toContain(said)
  })
})
