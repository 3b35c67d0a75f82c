import { expect, it } from 'vitest'
import { chosenLanguage } from '../../../examples/language/chosen-language.js'

it.each([
  ['what the user asks for', ['--language', 'fr'], { LC_ALL: 'de_DE' }, 'fr'],
  ['the same with an equals sign', ['file.json', '--language=de'], {}, 'de'],
  ['the last one asked for', ['--language', 'fr', '--language', 'en'], {}, 'en'],
  ['what npm took for itself', [], { npm_config_language: 'fr', LANG: 'en_US' }, 'fr'],
  ['the language of the machine', [], { LANG: 'fr_BE.UTF-8' }, 'fr'],
  ['the variable that decides for all', [], { LC_ALL: 'de_BE', LC_MESSAGES: 'fr_BE', LANG: 'en_GB' }, 'de'],
  ['the variable for messages', [], { LC_ALL: '', LC_MESSAGES: 'fr', LANG: 'en_GB' }, 'fr'],
  ['Dutch where the machine has no language', [], { LC_ALL: 'C.UTF-8', LANG: 'fr_BE' }, 'nl'],
  ['Dutch where nothing says another', [], {}, 'nl'],
  ['Dutch for another language', [], { LANG: 'es_ES.UTF-8' }, 'nl'],
  ['the language of the machine where the one asked for does not exist', ['--language', 'xx'], { LANG: 'fr' }, 'fr'],
  ['nothing of a file behind --', ['--', '--language', 'fr'], {}, 'nl'],
])('a program speaks %s', (_, args, environment, language) => {
  expect(chosenLanguage(args, environment)).toBe(language)
})
