import type { CountingTexts } from '../texts.js'
import { days, months, weeks } from './amounts.js'
import { inMonths } from './in-months.js'
import { list } from './list.js'

const freeDays = { saturday: 'un samedi', sunday: 'un dimanche', holiday: 'un jour férié légal' } as const

/** @internal */
export const countingFr: CountingTexts = {
  after: (name) => name,
  anchors: {
    incapacityStart: 'le début de l’incapacité de travail',
    trigger: 'le fait déclencheur',
    posted: 'l’envoi ou la remise par le titulaire',
    planned: 'la date prévue à l’origine',
    request: 'la demande du titulaire',
    previousContact: 'le moment de contact précédent',
    declaration: 'la déclaration d’engagement',
    stated: 'le dernier jour que la pièce elle-même mentionne',
  },
  ends: { from: 'Premier jour', until: 'Dernier jour', both: 'Premier et dernier jour' },
  anchorItself: (anchor, on) => `${anchor} : le ${on}.`,
  daysLater: (count, anchor, since, result) =>
    count % 7 === 0
      ? `${weeks(count / 7)} (${days(count)}) après ${anchor}, le ${since}, on arrive au ${result}.`
      : `${days(count)} après ${anchor}, le ${since}, on arrive au ${result}.`,
  inMonths,
  dayBefore: (of, result) => `la veille du ${of} est le ${result}.`,
  monthsBefore: (count, anchor, since, result) =>
    `${months(count)} avant le lendemain du ${since} (${anchor}), on arrive au ${result}.`,
  dayAfter: (of, result) => `le lendemain du ${of} est le ${result}.`,
  latest: (options, result) => `le plus tardif de ces jours (${list(options)}) est le ${result}.`,
  followed: (reading) => `les sources ne tranchent pas ce point ; lecture suivie ici : ${reading}.`,
  notKnown: (anchor) => `pour ${anchor}, aucun jour n’est connu ; le délai court donc à partir d’un autre jour.`,
  rollOver: (of, why, result) =>
    `le ${of} est ${freeDays[why]} ; selon l’option choisie, le dernier jour est donc reporté au ${result}.`,
  closed: (of, result) =>
    `au plus tard le ${result} ; ce jour était déjà passé quand l’étape s’est présentée, le ${of}`,
}
