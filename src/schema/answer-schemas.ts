import * as z from 'zod/mini'
import { answers } from '../law/answers.js'

/** The answers that a caller may choose to each question on which the sources differ. @internal */
export const answerSchemas = {
  'RD-1': z.enum(answers['RD-1']),
  'RD-2': z.enum(answers['RD-2']),
  'RD-3': z.enum(answers['RD-3']),
  'RD-4': z.enum(answers['RD-4']),
  'RD-5': z.enum(answers['RD-5']),
  'RD-6': z.enum(answers['RD-6']),
  'RD-10': z.enum(answers['RD-10']),
  'RD-11': z.enum(answers['RD-11']),
  'RD-12': z.enum(answers['RD-12']),
  'RD-13': z.enum(answers['RD-13']),
  'RD-14': z.enum(answers['RD-14']),
}
