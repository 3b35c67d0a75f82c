import type { Language } from 'terug-naar-werk'
import { de } from './de.js'
import { en } from './en.js'
import { fr } from './fr.js'
import { nl } from './nl.js'

/** What stands for a value in the help. */
type Placeholder = 'day' | 'key' | 'language' | 'audience' | 'json' | 'file' | 'files' | 'options'

/** The types of JSON, and a day. */
export type ExpectedType = 'boolean' | 'string' | 'number' | 'object' | 'array' | 'day' | 'event type'

/** Why a file cannot be read or written, by the code of the system. */
export type FileProblem = 'ENOENT' | 'EACCES' | 'EISDIR' | 'ENOSPC'

/** The texts that both programs print: the frame of the help, and what is wrong with options, files and dossiers. */
export interface CommandTexts {
  readonly placeholders: { readonly [placeholder in Placeholder]: string }
  readonly colon: string
  readonly semicolon: string
  readonly help: {
    readonly usage: string
    readonly arguments: string
    readonly options: string
    readonly help: string
    readonly choices: string
    readonly default: string
    readonly language: string
  }

  /** What stands before an error. */
  readonly error: string
  readonly unknownOption: (option: string) => string
  readonly meant: (options: readonly string[]) => string
  readonly valueMissing: (option: string) => string
  readonly valueWrong: (option: string, value: string, why: string) => string
  readonly choose: (choices: string) => string
  readonly takenByNpm: (options: string) => string
  readonly dayAmongFiles: (day: string) => string
  readonly type: string
  readonly clockWrong: string

  readonly file: (file: string, problem: string) => string
  readonly unreadable: (why: string) => string
  readonly unreadableFurther: (why: string) => string
  readonly cannotWrite: (why: string) => string
  readonly fileProblems: { readonly [problem in FileProblem]: string }
  readonly systemError: (code: string) => string
  readonly notText: string
  readonly notJson: (line: number, column: number) => string
  readonly notJsonFromColumn: (column: number) => string

  readonly issue: {
    /** The place of an issue. `top` is the whole input. */
    readonly at: (place: string) => string
    readonly top: string
    readonly received: (value: string) => string
    readonly expected: (type: string) => string
    readonly types: { readonly [type in ExpectedType]: string }
    readonly allowed: (values: string) => string
    readonly notBefore: (day: string) => string
    readonly notAfter: (day: string) => string
    readonly least: (number: number) => string
    readonly most: (number: number) => string
    readonly meant: (word: string) => string
    readonly more: (number: number) => string
  }
}

const texts: { readonly [language in Language]: CommandTexts } = { nl, fr, de, en }

export const commandTextsIn = (language: Language): CommandTexts => texts[language]
