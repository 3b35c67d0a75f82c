import { randomFrom } from '../../bench/measuring/random.js'
import { type Question, questions } from '../../bench/peers/question.js'

/** The same cases at every call. */
export const drawnCases = (count: number): readonly Question[] => questions(count, randomFrom(17))
