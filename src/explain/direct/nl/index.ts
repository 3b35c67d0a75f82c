import type { DirectTexts } from '../direct-texts.js'
import { othersNl } from './others.js'
import { ownNl } from './own.js'
import { partsNl } from './parts.js'

/** One to thirteen in words, as in running text. */
const NUMBERS = [
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
]

const ORDINALS = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
  'elfde',
  'twaalfde',
  'dertiende',
]

const inWords = (count: number): string => NUMBERS[count - 1] ?? String(count)

/** @internal */
export const nl: DirectTexts = {
  own: ownNl,
  others: othersNl,
  standing: {
    upcoming: 'Dat is nu nog niet aan de orde.',
    open: 'Dat is nog niet gebeurd.',
    overdue: 'Dat is nog niet gebeurd.',
    possible: 'Dat is nog niet gebeurd.',
    suspended: 'Dat ligt nu stil.',
    barred: 'Dat gaat nu niet door.',
    lapsed: 'Dat hoeft niet meer.',
    gone: 'Dat kan niet meer.',
  },
  done: (day, late) => `Dat is gebeurd op ${day}${late ? ', na de laatste dag' : ''}.`,
  doneByThen: (day) => `Dat is gebeurd, uiterlijk op ${day}.`,
  when: (from, until, past) => {
    if (until === null)
      return `Dat ${past ? 'moest' : 'moet'} vanaf ${from} gebeuren; de regels noemen geen laatste dag.`
    return `Dat ${past ? 'moest' : 'moet'} gebeuren in de periode van ${from} tot en met ${until}.`
  },
  onDay: (day, past) => `Dat ${past ? 'moest' : 'moet'} gebeuren op ${day}.`,
  tooLate: (until, cameUpOn) => `Dat moest uiterlijk op ${until} gebeuren, maar kwam pas op ${cameUpOn} aan de orde.`,
  certificateRunOut:
    'Uw getuigschrift of uw erkenning is afgelopen. Bent u nog arbeidsongeschikt? Bezorg uw ziekenfonds een nieuw getuigschrift.',
  whatNow: 'Wat nu?',
  now: {
    nothing: 'U hoeft zelf niets te doen.',
    attend: 'Ga naar de afspraak. Kunt u niet komen? Verwittig dan vooraf en zeg waarom.',
    overdue: 'Vraag gerust aan uw ziekenfonds wanneer dit gebeurt.',
  },
  help: 'Hebt u vragen? De Terug Naar Werk-coördinator van uw ziekenfonds helpt u.',
  why: (day) => `Waarom ${day}?`,
  periodEnds: (period, after, since) => `De termijn eindigt ${period} na ${after} (${since}).`,
  monthOfIncapacity: (month, since) =>
    `Dan eindigt de ${ORDINALS[month - 1] ?? `${month}e`} maand van uw arbeidsongeschiktheid, die op ${since} begon.`,
  period: {
    months: (months) => `${inWords(months)} ${months === 1 ? 'maand' : 'maanden'}`,
    weeks: (weeks) => `${inWords(weeks)} ${weeks === 1 ? 'week' : 'weken'}`,
    days: (days) => `${inWords(days)} ${days === 1 ? 'dag' : 'dagen'}`,
  },
  moved: (day) => `Die dag is geen werkdag; daarom geldt ${day}.`,
  source: 'Bron',
  sources: { C383: 'RIZIV-omzendbrief V.I. 2022/383', law: 'wet van 14 juli 1994' },
  you: 'u',
  address: [
    ['in welke categorie wordt de gerechtigde', 'in welke categorie wordt u'],
    ['waarop de gerechtigde voor', 'waarop u voor'],
    ['om zich in te schrijven', 'om u in te schrijven'],
    ['de arbeidsongeschiktheid', 'uw arbeidsongeschiktheid'],
    ['contactmoment', 'gesprek'],
    ['op vraag van de gerechtigde', 'op uw vraag'],
    ['de vraag van de gerechtigde', 'uw vraag'],
    [' van een gerechtigde die definitief ongeschikt is voor het overeengekomen werk', ''],
    [' van de gerechtigde', ''],
    ['door de gerechtigde', 'door u'],
    ['waarvoor de gerechtigde toestemming heeft', 'waarvoor u toestemming hebt'],
  ],
  caution:
    'Voorbehoud: de regels zijn onlangs gewijzigd en niet alle teksten zijn verwerkt. Vraag uw ziekenfonds om bevestiging.',
  goodToKnow: 'Goed om te weten',
  aWeek:
    'Sommige ziekenfondsen vragen om de vragenlijst al binnen een week terug te sturen. Dat is een vraag, geen verplichting: u hebt twee weken.',
  byPosting: (day, inTime) =>
    `Wij kijken naar de dag waarop de vragenlijst bij de adviserend arts aankomt. De regels zeggen niet duidelijk of die dag telt of de dag waarop u ze verstuurde. U verstuurde ze op ${day}: volgens die telling bent u ${inTime ? 'op tijd' : 'te laat'}.`,
  decimal: ',',
  notNow: 'Dit is voor u nu niet aan de orde.',
  contract: (employmentContract) =>
    `Dit geldt alleen voor wie ${employmentContract ? 'een' : 'geen'} arbeidsovereenkomst heeft.`,

  ...partsNl,
}
