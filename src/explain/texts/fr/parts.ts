import { writtenPercentage } from '../../written-percentage.js'
import { joined } from '../joined.js'
import type { PartTexts } from '../part-texts.js'

const percent = (percentage: number): string => `${writtenPercentage(percentage, ',')} %`

/** @internal */
export const partsFr: PartTexts = {
  exclusion: {
    prohibition: (ground) => `Exclusion : ${ground}.`,
    power: (ground) => `Exclusion possible : ${ground}.`,
    suspension: (ground) => `Suspension : ${ground}.`,
  },
  period: (from, until, tense) => {
    if (until === null) return `depuis le ${from} ; aucun dernier jour n’est connu`
    return `du ${from} au ${until} inclus${tense === 'past' ? ' ; c’est terminé' : ''}`
  },
  effect: {
    prohibition: {
      present: (steps) => `Tant que cela dure, ce qui suit n’a pas lieu : ${steps}.`,
      past: (steps) => `Pendant cette période, ce qui suit n’avait pas lieu : ${steps}.`,
    },
    power: {
      present: (steps) => `Ce qui suit peut ne pas avoir lieu : ${steps}.`,
      past: (steps) => `Pendant cette période, ce qui suit pouvait ne pas avoir lieu : ${steps}.`,
    },
    suspension: {
      present: (steps) => `Tant que cela dure, ce qui suit est suspendu : ${steps}.`,
      past: (steps) => `Pendant cette période, ce qui suit était suspendu : ${steps}.`,
    },
  },
  endsWith: {
    present: (names) => `Ce qui y met fin : ${joined(names, 'ou', ' ; ')}.`,
    past: (names) => `Ce qui y a mis fin : ${joined(names, 'ou', ' ; ')}.`,
  },
  endless: 'Aucun texte ne fixe de fin.',
  rate: {
    reduction: (percentage) => `réduction de l’indemnité de ${percent(percentage)}`,
    suppression: () => 'pas d’indemnité',
  },
  consequence: {
    reduction: {
      present: (percentage) => `L’indemnité journalière est réduite de ${percent(percentage)}.`,
      past: (percentage) => `L’indemnité journalière a été réduite de ${percent(percentage)}.`,
    },
    suppression: {
      present: () => 'Aucune indemnité n’est payée.',
      past: () => 'Aucune indemnité n’a été payée.',
    },
  },
  missed: (ordinal, place, plannedOn) =>
    `${ordinal}${ordinal === 1 ? 're' : 'e'} absence injustifiée : ${place} ; rendez-vous prévu le ${plannedOn}. Les absences comptent dans l’ordre des jours prévus.`,
  notRegistered: 'Il n’y a pas eu d’inscription auprès du service compétent dans le délai de la seconde lettre.',
  consequenceEnd: {
    newDateAsked: (person) =>
      `La conséquence court jusqu’au jour inclus où le titulaire prend contact avec ${person} pour une nouvelle date. Si le contact a lieu plus tôt, elle prend fin la veille. Elle prend fin aussi en cas de troisième absence (la veille) et avec l’incapacité de travail.`,
    held: () =>
      'La conséquence court jusqu’à la veille du contact qui a effectivement lieu. Elle prend fin aussi avec l’incapacité de travail.',
    registered: () =>
      'La conséquence court jusqu’à la veille de l’inscription. Elle prend fin aussi avec l’incapacité de travail.',
  },
  persons: {
    advisingDoctor: 'le médecin-conseil ou un collaborateur de l’équipe multidisciplinaire',
    advisingDoctorAlone: 'le médecin-conseil',
    coordinator: 'le Coordinateur Retour Au Travail',
    insurer: 'l’organisme assureur',
  },
  protection: (interrupted) =>
    `Il n’y a pas de conséquence pendant la protection de la maternité${interrupted ? ' ; celle-ci a interrompu cette conséquence' : ''}.`,
  version: (since) => `Cette version de la règle s’applique depuis le ${since}.`,
  unread: (notices) => `${notices.join(' ')} La réponse donnée ici peut donc être différente.`,
}
