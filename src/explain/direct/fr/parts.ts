import type { DirectPartTexts } from '../direct-texts.js'

const span = (from: string, until: string | null): string =>
  until === null ? `À partir du ${from}` : `Du ${from} au ${until} inclus`

/** @internal */
export const partsFr: DirectPartTexts = {
  grounds: {
    present: {
      certifiedEnd: 'votre certificat prend fin avant l’envoi prévu du questionnaire',
      medicalGround: 'le médecin-conseil a décidé, pour une raison médicale, de ne pas vous envoyer de questionnaire',
      codexRequested: 'un trajet de réintégration (Code du bien-être) a été demandé chez votre employeur',
      permittedWork: 'vous exercez un travail autorisé par le médecin-conseil',
      ownTrajectory: 'le trajet que vous avez demandé vous-même a déjà démarré',
      codexDuringZiv: 'votre employeur a demandé un trajet de réintégration (Code du bien-être)',
      gravityNoted: 'votre dossier mentionne que votre affection est grave',
      hospitalStay: 'vous séjournez à l’hôpital',
      presumedIncapable: 'la loi vous considère comme incapable de travailler',
      pensionAge: 'votre incapacité de travail a commencé peu avant ou après l’âge légal de la pension',
    },
    past: {
      certifiedEnd: 'votre certificat prenait fin avant l’envoi prévu du questionnaire',
      medicalGround:
        'le médecin-conseil avait décidé, pour une raison médicale, de ne pas vous envoyer de questionnaire',
      codexRequested: 'un trajet de réintégration (Code du bien-être) avait été demandé chez votre employeur',
      permittedWork: 'vous exerciez un travail autorisé par le médecin-conseil',
      ownTrajectory: 'le trajet que vous aviez demandé vous-même avait déjà démarré',
      codexDuringZiv: 'votre employeur avait demandé un trajet de réintégration (Code du bien-être)',
      gravityNoted: 'votre dossier mentionnait que votre affection était grave',
      hospitalStay: 'vous séjourniez à l’hôpital',
      presumedIncapable: 'la loi vous considérait comme incapable de travailler',
      pensionAge: 'votre incapacité de travail a commencé peu avant ou après l’âge légal de la pension',
    },
  },
  because: (grounds) => `La raison : ${grounds}.`,
  lapsedBy: (name) => `La raison : ${name}.`,
  barred: {
    prohibition: (steps) => `Tant que c’est le cas, ce qui suit n’a pas lieu : ${steps}.`,
    power: (steps) => `Tant que c’est le cas, ce qui suit peut ne pas avoir lieu : ${steps}.`,
    suspension: (steps) => `Tant que c’est le cas, ce qui suit est suspendu : ${steps}.`,
  },
  since: (from, until, over) =>
    until === null
      ? `C’est le cas depuis le ${from}.`
      : `${over ? 'C’était' : 'C’est'} le cas du ${from} au ${until} inclus.`,

  presumptions: {
    codex:
      'Le plan de réintégration (Code du bien-être) que vous avez signé entraîne une présomption légale d’incapacité de travail.',
    ziv: 'Votre trajet de réintégration (AMI) entraîne une présomption légale d’incapacité de travail.',
    fund: 'Les services que le fonds Retour Au Travail paie pour vous entraînent une présomption légale d’incapacité de travail.',
  },
  protects: (from, until, { atMost, over }) =>
    over
      ? `Du ${from} au ${until} inclus, vous êtes resté(e) reconnu(e) en incapacité de travail.`
      : `Du ${from} au ${until} ${atMost ? 'au plus tard' : 'inclus'}, vous restez reconnu(e) en incapacité de travail. Le trajet ne met donc pas votre indemnité en danger.`,
  consequence: {
    reduction: ({ from, until, over, percentage }) =>
      `${span(from, until)}, votre indemnité ${over ? 'a été' : 'est'} réduite de ${percentage} %.`,
    suppression: ({ from, until, over }) =>
      `${span(from, until)}, vous ${over ? 'n’avez pas reçu' : 'ne recevez pas'} d’indemnité.`,
  },
  missed: (place, plannedOn) => `La raison : le ${plannedOn}, vous étiez absent(e) sans raison valable ${place}.`,
  places: {
    exam: 'à l’examen médical',
    firstContact: 'au premier entretien avec le Coordinateur Retour Au Travail',
    occupationalPhysician: 'au rendez-vous chez le conseiller en prévention-médecin du travail',
    regionalAdviser: 'au rendez-vous du service de l’emploi',
    combinedContact: 'au contact combiné du quatrième mois',
  },
  notRegistered: 'La raison : vous n’étiez pas inscrit(e) à temps auprès du service de l’emploi compétent.',
  consequenceHelp: {
    newDateAsked: (person) => `Prenez contact dès que possible avec ${person} pour fixer une nouvelle date.`,
    held: () => 'Prenez contact dès que possible avec votre mutualité et présentez-vous au nouveau rendez-vous.',
    registered: () => 'Inscrivez-vous dès que possible.',
  },
  validReason: 'Vous aviez une raison valable ? Faites-le savoir à votre mutualité.',
  persons: {
    advisingDoctor: 'le médecin-conseil ou un collaborateur de l’équipe',
    advisingDoctorAlone: 'le médecin-conseil',
    coordinator: 'le Coordinateur Retour Au Travail',
    insurer: 'votre mutualité',
  },
  employer: {
    requested: (on) => `Le ${on}, un trajet de réintégration (Code du bien-être) a été demandé.`,
    none: 'Nous n’avons connaissance d’aucun trajet de réintégration (Code du bien-être).',
    more: 'Nous ne pouvons rien vous communiquer de plus (secret professionnel).',
  },
}
