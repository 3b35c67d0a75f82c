import type { DirectTexts } from '../direct-texts.js'
import { othersDe } from './others.js'
import { ownDe } from './own.js'
import { partsDe } from './parts.js'
import { late } from './phrases.js'

/** Two to thirteen in words, as in running text. */
const NUMBERS = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'dreizehn']

const ORDINALS = [
  'erste',
  'zweite',
  'dritte',
  'vierte',
  'fünfte',
  'sechste',
  'siebte',
  'achte',
  'neunte',
  'zehnte',
  'elfte',
  'zwölfte',
  'dreizehnte',
]

const inWords = (count: number): string => NUMBERS[count - 2] ?? String(count)

/** @internal */
export const de: DirectTexts = {
  own: ownDe,
  others: othersDe,
  standing: {
    upcoming: 'Das steht jetzt noch nicht an.',
    open: 'Das ist noch nicht geschehen.',
    overdue: 'Das ist noch nicht geschehen.',
    possible: 'Das ist noch nicht geschehen.',
    suspended: 'Das ist zurzeit ausgesetzt.',
    barred: 'Das findet derzeit nicht statt.',
    lapsed: 'Das ist nicht mehr nötig.',
    gone: 'Das ist nicht mehr möglich.',
  },
  done: (on, isLate) => `Das ist am ${on} geschehen${late(isLate)}.`,
  doneByThen: (on) => `Das ist spätestens am ${on} geschehen.`,
  when: (from, until, past) => {
    if (until === null)
      return `Das ${past ? 'musste' : 'muss'} ab dem ${from} geschehen; die Regeln nennen keinen letzten Tag.`
    return past
      ? `Das hätte in der Zeit vom ${from} bis einschließlich ${until} geschehen müssen.`
      : `Das muss in der Zeit vom ${from} bis einschließlich ${until} geschehen.`
  },
  onDay: (on, past) => (past ? `Das hätte am ${on} geschehen müssen.` : `Das muss am ${on} geschehen.`),
  tooLate: (until, cameUpOn) => `Das hätte spätestens am ${until} geschehen müssen, stand aber erst am ${cameUpOn} an.`,
  certificateRunOut:
    'Ihre Bescheinigung oder Ihre Anerkennung ist abgelaufen. Sind Sie noch arbeitsunfähig? Legen Sie Ihrer Krankenkasse eine neue Bescheinigung vor.',
  whatNow: 'Was nun?',
  now: {
    nothing: 'Sie selbst müssen nichts tun.',
    attend: 'Gehen Sie zum Termin. Können Sie nicht kommen? Sagen Sie vorher Bescheid, und nennen Sie den Grund.',
    overdue: 'Sie können bei Ihrer Krankenkasse nachfragen, wann das geschieht.',
  },
  help: 'Haben Sie Fragen? Der Koordinator für die Rückkehr zur Arbeit Ihrer Krankenkasse hilft Ihnen.',
  why: (on) => `Warum der ${on}?`,
  periodEnds: (period, after, since) => `Die Frist endet ${period} nach dem ${since}, ${after}.`,
  monthOfIncapacity: (month, since) =>
    `Dann endet der ${ORDINALS[month - 1] ?? `${month}.`} Monat Ihrer Arbeitsunfähigkeit, die am ${since} begann.`,
  period: {
    months: (months) => (months === 1 ? 'einen Monat' : `${inWords(months)} Monate`),
    weeks: (weeks) => (weeks === 1 ? 'eine Woche' : `${inWords(weeks)} Wochen`),
    days: (days) => (days === 1 ? 'einen Tag' : `${inWords(days)} Tage`),
  },
  moved: (on) => `Dieser Tag ist kein Werktag; daher gilt der ${on}.`,
  source: 'Quelle',
  sources: { C383: 'Rundschreiben des LIKIV V.I. 2022/383', law: 'Gesetz vom 14. Juli 1994' },
  you: 'Sie',
  address: [
    ['wird der Berechtigte', 'werden Sie'],
    ['an dem der Berechtigte', 'an dem Sie'],
    ['aufnimmt', 'aufnehmen'],
    ['die Arbeitsunfähigkeit', 'Ihre Arbeitsunfähigkeit'],
    ['der Arbeitsunfähigkeit', 'Ihrer Arbeitsunfähigkeit'],
    ['vom Berechtigten beantragte', 'von Ihnen beantragte'],
    ['Kontaktmoments', 'Treffens'],
    ['Kontaktmoment', 'Treffen'],
    ['auf Antrag des Berechtigten', 'auf Ihren Antrag'],
    ['dem Antrag des Berechtigten', 'Ihrem Antrag'],
    [' eines Berechtigten, der für die vereinbarte Arbeit endgültig ungeeignet ist', ''],
    [
      'der Berechtigte der Unterrichtung des behandelnden Arztes zugestimmt hat',
      'Sie der Unterrichtung des behandelnden Arztes zugestimmt haben',
    ],
    [' des Berechtigten', ''],
    ['durch den Berechtigten', 'durch Sie'],
  ],
  caution:
    'Vorbehalt: Die Regeln wurden kürzlich geändert, und nicht alle Texte sind berücksichtigt. Bitten Sie Ihre Krankenkasse um Bestätigung.',
  goodToKnow: 'Gut zu wissen',
  aWeek:
    'Manche Krankenkassen bitten darum, den Fragebogen schon innerhalb einer Woche zurückzusenden. Das ist eine Bitte, keine Pflicht: Sie haben zwei Wochen Zeit.',
  byPosting: (on, inTime) =>
    `Für uns zählt der Tag, an dem der Fragebogen beim Vertrauensarzt ankommt. Die Regeln sagen nicht klar, ob dieser Tag zählt oder der Tag, an dem Sie ihn abgesendet haben. Sie haben ihn am ${on} abgesendet: Nach dieser Zählung war das ${inTime ? 'rechtzeitig' : 'zu spät'}.`,
  decimal: ',',
  notNow: 'Dies steht für Sie jetzt nicht an.',
  contract: (employmentContract) => `Dies gilt nur für Personen ${employmentContract ? 'mit' : 'ohne'} Arbeitsvertrag.`,
  ...partsDe,
}
