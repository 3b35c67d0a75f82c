import type { Day } from 'terug-naar-werk/calendar'
import { everyDay } from '../../support/days.js'

/** All 40,177 days of 1990 to 2099 where `EXHAUSTIVE=full` asks for them. */
const FULL = process.env['EXHAUSTIVE'] === 'full'

/** Prime to weeks, months and years, so that every kind of day has its turn. */
const STRIDE = 29

/**
 * The start days that are tried. Where not all are asked for: every twenty-ninth day, and the days from the 28th to the 31st in
 * one year out of ten, leap years among them, since there alone the counts are hard.
 */
export const daysCovered = (): readonly Day[] => {
  const all = everyDay('1990-01-01', '2099-12-31')
  return FULL ? all : all.filter((text, index) => index % STRIDE === 0 || isHard(text))
}

const isHard = (text: string): boolean => Number(text.slice(8)) >= 28 && Number(text.slice(0, 4)) % 10 === 0
