import type { PresumptionTexts } from '../texts.js'

/** @internal */
export const presumptionsFr: PresumptionTexts = {
  presumptions: {
    codex:
      'Présomption légale d’incapacité de travail à partir de la signature, chez l’employeur, du plan de réintégration (Code du bien-être).',
    ziv: 'Présomption légale d’incapacité de travail liée à un trajet de réintégration (AMI).',
    fund: 'Présomption légale d’incapacité de travail pendant les services payés par le fonds Retour Au Travail.',
  },
  presumptionEnds: {
    present: {
      maximum: 'le maximum de six mois est atteint',
      resumption: 'le travail est repris le {next}',
      paidWork: 'une activité rémunérée commence le {next}',
      retraining: 'la réadaptation professionnelle commence le {next}',
      zivEnded: 'le trajet de réintégration (AMI) se termine ce jour-là',
      voucher: 'la période d’un voucher du fonds Retour Au Travail commence le {next}',
      servicesEnded: 'les services payés par le fonds prennent fin ce jour-là',
      incapacityEnded: 'l’incapacité de travail prend fin ce jour-là',
    },
    past: {
      maximum: 'le maximum de six mois était atteint',
      resumption: 'le travail a été repris le {next}',
      paidWork: 'une activité rémunérée a commencé le {next}',
      retraining: 'la réadaptation professionnelle a commencé le {next}',
      zivEnded: 'le trajet de réintégration (AMI) s’est terminé ce jour-là',
      voucher: 'la période d’un voucher du fonds Retour Au Travail a commencé le {next}',
      servicesEnded: 'les services payés par le fonds ont pris fin ce jour-là',
      incapacityEnded: 'l’incapacité de travail a pris fin ce jour-là',
    },
  },
  presumptionEnd: (end, maxUntil, tense) => {
    if (end === null) return `elle ne ${tense === 'past' ? 'pouvait' : 'peut'} être ni prolongée ni suspendue`
    return `elle ${tense === 'past' ? 'a pris' : 'prend'} fin, car ${end} ; dernier jour possible : le ${maxUntil}`
  },
  lastPossible: 'Dernier jour possible',
  presumedAtMost: (from, maxUntil) => `du ${from} au ${maxUntil} au plus tard (six mois, la durée maximale)`,
}
