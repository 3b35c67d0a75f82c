import { typeset } from '../../explain/texts/fr/typeset.js'
import { monthNames } from '../../explain/texts/month-names.js'
import { dayMonthYear } from '../../explain/written-day.js'
import type { LetterTexts } from './letter-texts.js'

/** @internal */
export const fr: LetterTexts = {
  titles: {
    'questionnaire.withholdingNotice': 'Vous ne recevez pas de questionnaire pour l’instant',
    'refusal.notify': 'Votre demande de trajet de réintégration',
    'absence.newDate': 'Un nouveau rendez-vous',
    'regional.letter': 'Inscrivez-vous auprès du service de l’emploi',
    'regional.secondLetter': 'Deuxième lettre : inscrivez-vous auprès du service de l’emploi',
    'consequence.notify': 'Décision sur votre indemnité',
  },
  fields: {
    explanation: 'explication du médecin-conseil',
    newDate: 'nouveau jour et heure',
    newPlace: 'lieu',
    coordinatorName: 'nom du coordinateur',
    coordinatorTelephone: 'téléphone du coordinateur',
    coordinatorEmail: 'e-mail du coordinateur',
    advisingDoctorTelephone: 'téléphone du médecin-conseil',
    insurerTelephone: 'téléphone de la mutualité',
  },
  places: {
    exam: 'au rendez-vous chez le médecin-conseil ou un collaborateur de l’équipe multidisciplinaire',
    firstContact: 'au premier entretien avec le Coordinateur Retour Au Travail',
    occupationalPhysician: 'au rendez-vous chez le conseiller en prévention-médecin du travail',
    regionalAdviser: 'au rendez-vous auprès du service de l’emploi',
    combinedContact: 'au rendez-vous du quatrième mois',
  },
  persons: {
    advisingDoctor: 'le médecin-conseil ou un collaborateur de l’équipe',
    advisingDoctorAlone: 'le médecin-conseil',
    coordinator: 'le Coordinateur Retour Au Travail',
    insurer: 'votre mutualité',
  },
  decimal: ',',
  explanation: {
    noQuestionnaire: (day, explanation) =>
      `Le ${day}, le médecin-conseil a décidé de ne pas vous envoyer pour l’instant de questionnaire sur le retour au travail. ${explanation}`,
    refusal: (day, explanation) =>
      `Vous avez demandé un trajet de réintégration (AMI). Le médecin-conseil a refusé cette demande le ${day}. ${explanation}`,
  },
  coordinator: (name, telephone, email) =>
    `Voulez-vous malgré tout parler du retour au travail ? Vous pouvez contacter vous-même le Coordinateur Retour Au Travail : ${name}, ${telephone}, ${email}.`,
  absence: (place, day) => `Le ${day}, vous ne vous êtes pas présenté(e) ${place}, sans raison valable.`,
  newDate: (date, place) => `Vous avez donc un nouveau rendez-vous : ${date}, ${place}.`,
  warning: {
    reduction: (percentage, end) =>
      `Attention : si vous êtes de nouveau absent(e) ce jour-là sans raison valable, votre indemnité journalière sera réduite de ${percentage} %, à partir de ce jour et ${end}.`,
    suppression: (_, end) =>
      `Attention : si vous êtes de nouveau absent(e) ce jour-là sans raison valable, vous ne recevrez pas d’indemnité, à partir de ce jour et ${end}.`,
  },
  earlier: {
    reduction: (day, percentage) =>
      `Si le nouveau rendez-vous a lieu au plus tard le ${day}, la réduction est de ${percentage} %.`,
    suppression: (day) => `Si le nouveau rendez-vous a lieu au plus tard le ${day}, vous ne recevez pas d’indemnité.`,
  },
  furtherWarning: (end) =>
    `Si vous êtes ensuite encore absent(e) sans raison valable, la mesure vaut à partir de ce jour et ${end}.`,
  ends: {
    newDateAsked: (person) => `jusqu’au jour inclus où vous prenez contact avec ${person} pour fixer une nouvelle date`,
    held: () => 'jusqu’à la veille du contact qui a réellement lieu',
    registered: () => 'jusqu’à la veille de votre inscription',
  },
  notProven: (day) => `Jusqu’au ${day} inclus, nous n’avons reçu de vous ni inscription, ni preuve d’inscription.`,
  registration: (day) =>
    `Inscrivez-vous au plus tard le ${day} auprès du service de l’emploi compétent : Forem, Actiris, VDAB ou ADG, selon votre domicile.`,
  proof: (day) => `Veillez à ce que nous recevions une preuve de votre inscription au plus tard le ${day}.`,
  registrationWarning: {
    reduction: (day, percentage) =>
      `Attention : si vous n’êtes alors pas inscrit(e), sans raison valable, votre indemnité journalière sera réduite de ${percentage} % à partir du ${day} et jusqu’à la veille de votre inscription.`,
    suppression: (day) =>
      `Attention : si vous n’êtes alors pas inscrit(e), sans raison valable, vous ne recevrez pas d’indemnité à partir du ${day} et jusqu’à la veille de votre inscription.`,
  },
  decision: {
    reduction: (periods, percentage) => `Votre indemnité journalière est réduite de ${percentage} %, ${periods}.`,
    suppression: (periods) => `Vous ne recevez pas d’indemnité, ${periods}.`,
  },
  period: (from, until) => (until === null ? `à partir du ${from}` : `du ${from} au ${until} inclus`),
  and: 'et',
  becauseAbsent: (place, day) =>
    `La raison : le ${day}, vous ne vous êtes pas présenté(e) ${place}, sans raison valable.`,
  becauseNotRegistered:
    'La raison : après la deuxième lettre, vous n’étiez pas inscrit(e) à temps auprès du service de l’emploi compétent.',
  runs: (end) => `Cette mesure vaut ${end}.`,
  contact: {
    questions: (person, telephone) => `Avez-vous des questions ? Contactez ${person} : ${telephone}.`,
    appointment: (person, telephone) =>
      `Vous ne pouvez pas venir ce jour-là ? Contactez à l’avance ${person} : ${telephone}.`,
    decision: (person, telephone) =>
      `Aviez-vous une raison valable, ou voulez-vous un nouveau rendez-vous ? Contactez ${person} : ${telephone}.`,
    registrationDecision: (person, telephone) =>
      `Aviez-vous une raison valable, ou vous êtes-vous inscrit(e) entre-temps ? Contactez ${person} : ${telephone}.`,
  },
  day: (day) => dayMonthYear(day, monthNames.fr, (number) => (number === 1 ? '1er' : String(number))),
  typeset,
}
