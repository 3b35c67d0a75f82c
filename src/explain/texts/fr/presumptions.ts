import type { PresumptionTexts } from '../texts.js'

/** @internal */
export const presumptionsFr: PresumptionTexts = {
  presumptions: {
    codex:
      'Présomption légale d’incapacité de travail à partir de la signature du plan de réintégration (Code du bien-être) chez l’employeur.',
    ziv: 'Présomption légale d’incapacité de travail liée à un trajet de réintégration (AMI).',
    fund: 'Présomption légale d’incapacité de travail pendant les services payés par le fonds Retour Au Travail.',
  },
  presumptionEnds: {
    maximum: 'le maximum de six mois est atteint',
    resumption: 'le travail est repris le {next}',
    paidWork: 'une activité rémunérée commence le {next}',
    retraining: 'la réadaptation professionnelle commence le {next}',
    zivEnded: 'le trajet de réintégration (AMI) se termine ce jour-là',
    voucher: 'la période d’un voucher du fonds Retour Au Travail commence le {next}',
    servicesEnded: 'les services payés par le fonds prennent fin ce jour-là',
    incapacityEnded: 'l’incapacité de travail prend fin ce jour-là',
  },
  presumptionEnd: (end, maxUntil) =>
    end === null
      ? 'elle ne peut être ni prolongée ni suspendue'
      : `elle prend fin, car ${end} ; dernier jour possible : le ${maxUntil}`,
  presumedAtMost: (from, maxUntil) => `du ${from} au ${maxUntil} au plus tard (six mois, le maximum)`,
}
