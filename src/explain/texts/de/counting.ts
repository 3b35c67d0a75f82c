import type { CountingTexts } from '../texts.js'
import { days, months, weeks } from './amounts.js'
import { inMonths } from './in-months.js'
import { list } from './list.js'

const freeDays = { saturday: 'ein Samstag', sunday: 'ein Sonntag', holiday: 'ein gesetzlicher Feiertag' } as const

const DATIVE: { readonly [article: string]: string } = {
  der: 'dem',
  die: 'der',
  das: 'dem',
  ein: 'einem',
  eine: 'einer',
}

/**
 * A name in the nominative, such as “das erste Kontaktmoment”, in the dative: its first article and the adjectives before its
 * first noun change. So a name joins no second noun in the nominative to the first one.
 */
const dative = (name: string): string => {
  const [article = '', ...rest] = name.split(' ')
  const noun = rest.findIndex((word) => /^\p{Lu}/u.test(word))
  const adjectives = rest.slice(0, noun).map((word) => word.replace(/(e|er|es)$/, 'en'))
  return [DATIVE[article] ?? article, ...adjectives, ...rest.slice(noun)].join(' ')
}

/** @internal */
export const countingDe: CountingTexts = {
  after: dative,
  // In the dative, as after “nach” and “mit”.
  anchors: {
    incapacityStart: 'dem Beginn der Arbeitsunfähigkeit',
    trigger: 'dem auslösenden Ereignis',
    posted: 'der Versendung oder Abgabe durch den Berechtigten',
    planned: 'dem ursprünglich geplanten Termin',
    request: 'dem Antrag des Berechtigten',
    previousContact: 'dem vorigen Kontaktmoment',
    declaration: 'der Verpflichtungserklärung',
    stated: 'dem letzten Tag, den das Schriftstück selbst nennt',
  },
  ends: { from: 'Erster Tag', until: 'Letzter Tag', both: 'Erster und letzter Tag' },
  anchorItself: (anchor, on, which) =>
    which === 'stated'
      ? `der letzte Tag, den das Schriftstück selbst nennt: ${on}.`
      : `zugleich mit ${anchor}, am ${on}.`,
  daysLater: (count, anchor, since, result) =>
    count % 7 === 0
      ? `${weeks(count / 7)} (${days(count)}) nach dem ${since}, ${anchor}, ist der ${result}.`
      : `${days(count)} nach dem ${since}, ${anchor}, ist der ${result}.`,
  inMonths,
  dayBefore: (of, result) => `der Tag vor dem ${of} ist der ${result}.`,
  monthsBefore: (count, anchor, since, result) =>
    `${months(count)} vor dem Tag nach dem ${since}, ${anchor}, ist der ${result}.`,
  dayAfter: (of, result) => `der Tag nach dem ${of} ist der ${result}.`,
  latest: (options, result) => `der spätere dieser Tage (${list(options)}) ist der ${result}.`,
  followed: (reading) => `die Quellen entscheiden dies nicht; hier wurde zugrunde gelegt: ${reading}.`,
  notKnown: (anchor) => `zu ${anchor} ist kein Tag bekannt; die Frist läuft daher ab einem anderen Tag.`,
  rollOver: (of, why, result) =>
    `der ${of} ist ${freeDays[why]}; gemäß der gewählten Einstellung verschiebt sich der letzte Tag daher auf den ${result}.`,
  closed: (of, result) => `spätestens am ${result}; dieser Tag war schon vorbei, als der Schritt am ${of} anstand`,
}
