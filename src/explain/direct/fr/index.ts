import type { DirectTexts } from '../direct-texts.js'
import { othersFr } from './others.js'
import { ownFr } from './own.js'
import { partsFr } from './parts.js'
import { late } from './phrases.js'

/** One to thirteen in words, as in running text. */
const NUMBERS = [
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
]

const ORDINALS = [
  'premier',
  'deuxième',
  'troisième',
  'quatrième',
  'cinquième',
  'sixième',
  'septième',
  'huitième',
  'neuvième',
  'dixième',
  'onzième',
  'douzième',
  'treizième',
]

const inWords = (count: number): string => NUMBERS[count - 1] ?? String(count)

/** @internal */
export const fr: DirectTexts = {
  own: ownFr,
  others: othersFr,
  standing: {
    upcoming: 'Ce n’est pas encore le moment.',
    open: 'Cela n’a pas encore été fait.',
    overdue: 'Cela n’a pas encore été fait.',
    possible: 'Cela n’a pas encore été fait.',
    suspended: 'C’est suspendu pour l’instant.',
    barred: 'Cela n’a pas lieu pour l’instant.',
    lapsed: 'Cela n’est plus nécessaire.',
    gone: 'Cela n’est plus possible.',
  },
  done: (on, isLate) => `Cela a été fait le ${on}${late(isLate)}.`,
  doneByThen: (on) => `Cela a été fait le ${on} au plus tard.`,
  when: (from, until, past) => {
    if (until === null)
      return `Cela ${past ? 'devait' : 'doit'} se faire à partir du ${from} ; les règles ne fixent pas de dernier jour.`
    return `Cela ${past ? 'devait' : 'doit'} se faire entre le ${from} et le ${until} inclus.`
  },
  onDay: (on, past) => `Cela ${past ? 'devait' : 'doit'} se faire le ${on}.`,
  tooLate: (until, cameUpOn) =>
    `Cela devait se faire le ${until} au plus tard, mais l’étape ne s’est présentée que le ${cameUpOn}.`,
  certificateRunOut:
    'Votre certificat ou votre reconnaissance a pris fin. Êtes-vous encore en incapacité de travail ? Transmettez un nouveau certificat à votre mutualité.',
  whatNow: 'Que faire ?',
  now: {
    nothing: 'Vous n’avez rien à faire vous-même.',
    attend: 'Présentez-vous au rendez-vous. Vous ne pouvez pas venir ? Prévenez à l’avance et dites pourquoi.',
    overdue: 'Vous pouvez demander à votre mutualité quand cela se fera.',
  },
  help: 'Des questions ? Le Coordinateur Retour Au Travail de votre mutualité vous aidera.',
  why: (on) => `Pourquoi le ${on} ?`,
  periodEnds: (period, after, since) => `On compte ${period} après ${after}, le ${since}.`,
  monthOfIncapacity: (month, since) =>
    `Ce jour-là se termine le ${ORDINALS[month - 1] ?? `${month}e`} mois de votre incapacité de travail (début : le ${since}).`,
  period: {
    months: (months) => `${inWords(months)} mois`,
    weeks: (weeks) => (weeks === 1 ? 'une semaine' : `${inWords(weeks)} semaines`),
    days: (days) => `${inWords(days)} ${days === 1 ? 'jour' : 'jours'}`,
  },
  moved: (on) => `Ce jour n’est pas un jour ouvrable ; le délai est donc reporté au ${on}.`,
  source: 'Source',
  sources: { C383: 'circulaire INAMI O.A. 2022/383', law: 'loi du 14 juillet 1994' },
  you: 'vous',
  address: [
    ['le titulaire est-il classé', 'êtes-vous classé(e)'],
    ['où le titulaire prend contact', 'où vous prenez contact'],
    ['de s’inscrire', 'de vous inscrire'],
    ['l’incapacité de travail', 'votre incapacité de travail'],
    ['le moment de contact', 'l’entretien'],
    ['moment de contact', 'entretien'],
    ['à la demande du titulaire', 'à votre demande'],
    ['la demande du titulaire', 'votre demande'],
    ['la demande, par le titulaire, d’un', 'votre demande d’un'],
    [' d’un titulaire définitivement inapte à effectuer le travail convenu', ''],
    ['pour lequel le titulaire a consenti', 'pour lequel vous avez consenti'],
    [' du titulaire', ''],
    ['par le titulaire', 'par vous'],
  ],
  caution: 'Sous réserve : certains textes récents ne sont pas intégrés. Demandez confirmation à votre mutualité.',
  goodToKnow: 'Bon à savoir',
  aWeek:
    'Certaines mutualités demandent de renvoyer le questionnaire dans la semaine. C’est une demande, pas une obligation : vous avez deux semaines.',
  byPosting: (on, inTime) =>
    `Nous regardons le jour où le questionnaire arrive chez le médecin-conseil. Les règles ne disent pas clairement si c’est ce jour qui compte ou celui où vous l’avez envoyé. Vous l’avez envoyé le ${on} : selon ce calcul, vous êtes ${inTime ? 'dans les délais' : 'en retard'}.`,
  decimal: ',',
  notNow: 'Cela ne vous concerne pas pour l’instant.',
  contract: (employmentContract) =>
    `Cela ne vaut que pour les personnes qui ${employmentContract ? 'ont un' : 'n’ont pas de'} contrat de travail.`,

  ...partsFr,
}
