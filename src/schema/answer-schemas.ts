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
}
