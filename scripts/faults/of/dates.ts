import type { Fault } from '../fault.js'

export const dates: readonly Fault[] = [
  {
    name: 'every fourth year is a leap year',
    file: 'src/calendar/month-table.ts',
    says: '(year % 100 !== 0 || year % 400 === 0)',
    becomes: '(year % 100 !== 0 || year % 4 === 0)',
  },
  {
    name: 'Easter comes out a day late',
    file: 'src/calendar/holidays.ts',
    says: '(sum % 31) + 1',
    becomes: '(sum % 31) + 2',
  },
  {
    name: 'Ascension is forty days after Easter',
    file: 'src/calendar/holidays.ts',
    says: "['ascension', 39]",
    becomes: "['ascension', 40]",
  },
  {
    name: 'a Sunday is a working day',
    file: 'src/calendar/working-day.ts',
    says: '!isSunday(numberOf(day)) && !isHoliday(day)',
    becomes: '!isHoliday(day)',
  },
  {
    name: 'the day in Brussels is counted in London',
    file: 'src/calendar/brussels.ts',
    says: "'Europe/Brussels'",
    becomes: "'Europe/London'",
  },
  {
    name: 'days after 2148 are refused',
    file: 'src/calendar/month-table.ts',
    says: 'MONTH_COUNT = 300 * 12',
    becomes: 'MONTH_COUNT = 248 * 12 + 12',
  },
  {
    name: 'the stand-still of maternity protection is a day short',
    file: 'src/evaluation/stand-still.ts',
    says: 'asOf) - first + 1)',
    becomes: 'asOf) - first)',
  },
]
