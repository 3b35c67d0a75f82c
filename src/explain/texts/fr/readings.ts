import { initialCapital } from '../initial-capital.js'
import type { ReadingTexts } from '../texts.js'
import { conventions } from './conventions.js'
import { list } from './list.js'

/** @internal */
export const readingsFr: ReadingTexts = {
  readings: {
    'RD-1:twoWeeks': 'le questionnaire doit être rendu dans les deux semaines',
    'RD-1:oneWeek':
      'la mutualité demande de rendre le questionnaire dans la semaine, ce qui est une demande et non un délai réglementaire',
    'RD-2:receipt': 'la réception par le médecin-conseil est déterminante',
    'RD-2:posting': 'l’envoi par le titulaire est déterminant',
    'RD-3:receipt': 'le mois court à partir de la réception du questionnaire',
    'RD-3:handingOver': 'le mois court à partir de la remise par le titulaire',
    'RD-3:sending': 'le mois court à partir de l’envoi par le titulaire',
    'RD-4:request': 'le mois court à partir de la demande du titulaire',
    'RD-4:decision': 'le mois court à partir du constat qu’une mise à jour n’est pas nécessaire',
    'RD-5:sixthMonth': 'au plus tard au cours du sixième mois d’incapacité de travail',
    'RD-5:monthAfterReferral': 'dans le mois qui suit le renvoi',
    'RD-6:byRule': 'chaque délai selon son propre calcul',
    'RD-6:quantieme': `chaque mois compté ${conventions.quantieme}`,
    'RD-6:sameDate': `chaque mois compté ${conventions.sameDate}`,
    'RD-10:decree': 'le taux de l’arrêté, 2,5 %',
    'RD-10:lawRates': 'les taux de la loi à partir du 1er janvier 2026',
    'RD-11:plan': 'la présomption commence le jour du plan',
    'RD-11:declaration': 'la présomption commence le jour de la déclaration d’engagement',
    'RD-12:ended': 'l’incapacité de travail prend fin avec le certificat',
    'RD-12:stillIncapable': 'l’incapacité de travail continue après le certificat',
    'RD-13:runOn': 'les mois courent pendant la protection de la maternité',
    'RD-13:standStill': 'les mois sont suspendus pendant la protection de la maternité',
    'RD-14:goesOn': 'le travail autorisé ne met pas fin à la présomption',
    'RD-14:endsPresumption': 'le travail autorisé met fin à la présomption',
  },
  reading: (reading, heldBy, gives) => `${reading} (${heldBy}) : ${gives}`,
  heldBy: (sources) => `${sources.length === 1 ? 'source' : 'sources'} : ${list(sources)}`,
  heldByNone: 'aucune source ne le dit expressément',
  safest: (on) => `par sécurité, mieux vaut retenir le ${on}`,
  suppositions: {
    day: (on) => `si rien ne change d’ici au ${on}`,
    event: (name, on) => `si ${name} avait eu lieu le ${on}`,
    withoutEvent: (name, on) => `si ${name} n’avait pas eu lieu le ${on}`,
    reading: (reading) => `si l’on suit cette lecture (${reading})`,
    contract: (employmentContract) =>
      employmentContract ? 's’il y avait un contrat de travail' : 's’il n’y avait pas de contrat de travail',
    recognised: 'si l’incapacité de travail était reconnue',
    notEnded: 'si l’incapacité de travail n’avait pas pris fin',
    notCertified: 'si le certificat d’incapacité de travail ne portait pas de date de fin',
  },
  change: (suppositions, state, window, contrary) =>
    `${initialCapital(suppositions.join(' et '))}, la situation ${contrary ? 'serait' : 'sera alors'} : ${state} (${window}).`,
}
