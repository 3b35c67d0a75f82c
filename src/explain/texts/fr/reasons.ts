import type { ReasonTexts } from '../texts.js'
import { months } from './amounts.js'

/** @internal */
export const reasonsFr: ReasonTexts = {
  grounds: {
    present: {
      certifiedEnd: 'le certificat d’incapacité de travail expire avant le jour où le questionnaire serait envoyé',
      medicalGround: 'le médecin-conseil n’envoie pas de questionnaire pour une raison médicale fondée',
      codexRequested: 'un trajet de réintégration (Code du bien-être) a été demandé',
      permittedWork: 'le titulaire effectue un travail autorisé',
      ownTrajectory:
        'un Trajet Retour Au Travail demandé par le titulaire a déjà débuté, avec l’autorisation du médecin-conseil',
      codexDuringZiv:
        'l’employeur a demandé un trajet de réintégration (Code du bien-être) à côté du trajet de réintégration (AMI)',
      gravityNoted: 'la gravité de la pathologie est mentionnée dans le dossier',
      hospitalStay: 'le titulaire séjourne à l’hôpital',
      presumedIncapable: 'le titulaire est légalement présumé incapable de travailler',
      pensionAge: 'l’incapacité de travail a commencé peu avant ou après l’âge légal de la pension',
    },
    past: {
      certifiedEnd: 'le certificat d’incapacité de travail expirait avant le jour où le questionnaire serait envoyé',
      medicalGround: 'le médecin-conseil n’envoyait pas de questionnaire pour une raison médicale fondée',
      codexRequested: 'un trajet de réintégration (Code du bien-être) avait été demandé',
      permittedWork: 'le titulaire effectuait un travail autorisé',
      ownTrajectory:
        'un Trajet Retour Au Travail demandé par le titulaire avait déjà débuté, avec l’autorisation du médecin-conseil',
      codexDuringZiv:
        'l’employeur avait demandé un trajet de réintégration (Code du bien-être) à côté du trajet de réintégration (AMI)',
      gravityNoted: 'la gravité de la pathologie était mentionnée dans le dossier',
      hospitalStay: 'le titulaire séjournait à l’hôpital',
      presumedIncapable: 'le titulaire était légalement présumé incapable de travailler',
      pensionAge: 'l’incapacité de travail a commencé peu avant ou après l’âge légal de la pension',
    },
  },
  exclusion: (ground, from, until) =>
    until === null ? `${ground}, depuis le ${from}` : `${ground}, du ${from} au ${until} inclus`,
  lapse: (name, on) => `la cause est ${name}, le ${on}`,
  lapseByBar: (on) => `le dernier jour du délai (${on}), l’étape était exclue`,
  decision: (by, question) => `à décider par ${by} : ${question}`,
  questions: {
    medicalWithholding: 'y a-t-il une raison médicale fondée de ne pas envoyer de questionnaire ?',
    estimate: 'dans quelle catégorie le titulaire est-il classé ?',
    reevaluation: 'dans quelle catégorie le titulaire est-il classé après l’examen ?',
    questionnaireOnRequest: 'faut-il un nouveau questionnaire ou une mise à jour ?',
    outcome: 'quelle est la suite du premier moment de contact ?',
    permission: 'un Trajet Retour Au Travail est-il compatible avec l’état général de santé ?',
    afterRefusal: 'les actions sont-elles adaptées, ou le trajet prend-il fin ?',
    restart: 'le trajet de réintégration (AMI) suspendu se poursuit-il ?',
    whatNow: 'quelle suite donner au dossier, puisqu’aucune étape n’est attendue ?',
    maternityProtection: 'les étapes en cours attendent-elles tant que dure la protection de la maternité ?',
  },
  fact: (fact) => `reste à indiquer : ${fact}`,
  facts: {
    'certificateReceived, incapacityEnded or incapacityResumed':
      'un nouveau certificat, la fin de l’incapacité de travail ou une rechute',
    'capacityEstimated.category': 'la catégorie de la première estimation',
    'questionnaireSent or questionnaireUpdateNotNeeded': 'si un questionnaire a été envoyé ou n’était pas nécessaire',
    'coordinatorContact.outcome': 'l’issue du premier moment de contact',
    coordinatorContact: 'la date du moment de contact précédent',
    incapacityEnded: 'si l’incapacité de travail a pris fin avec la reprise du travail',
    questionnaireImpossible: 'si l’examen était celui qui remplace un questionnaire qui n’a pas pu être complété',
    'planDrawnUp.aim':
      'si le plan de réintégration vise la réadaptation professionnelle ou l’accompagnement vers l’emploi',
    zivStarted: 'le démarrage du trajet de réintégration (AMI)',
    'zivStarted.situation': 'la situation (A, B, C ou D) dans laquelle le trajet de réintégration (AMI) a démarré',
    referred: 'si le premier moment de contact faisait suite à un renvoi',
    newDateSet: 'la lettre qui fixe une nouvelle date après la première absence',
    treatingDoctorConsentGiven: 'le consentement du titulaire à l’information du médecin traitant',
    retrainingApproved: 'si la Commission supérieure a approuvé la réadaptation professionnelle',
  },
  findings: {
    late: 'fait après le dernier jour',
    early: 'fait avant le premier jour',
    startCorrected:
      'en retard selon le début corrigé de l’incapacité de travail, mais à temps selon le début connu alors',
    whileBarred: 'fait alors que c’était exclu',
    channel: 'fait par un canal de contact que le tableau de la circulaire n’admet pas, ou pas avec certitude',
    questionnaireIncomplete: 'le questionnaire est revenu incomplet',
    consentNotAsked: 'aucun consentement n’a été consigné lors du premier moment de contact',
    planIncomplete: 'il manque au plan de réintégration au moins un des quatre éléments obligatoires',
    occupationalPhysicianNotInformed:
      'le plan de réintégration existe, mais le conseiller en prévention-médecin du travail n’a pas encore été informé',
    reviewMissed: 'un suivi du plan n’a pas eu lieu avant le suivi suivant',
    examNotHeld: 'l’examen médical obligatoire n’a pas eu lieu avant la nouvelle estimation',
    directReferral:
      'après le classement en catégorie 4, un trajet de réintégration (Code du bien-être) a été demandé avant tout contact avec le coordinateur',
    withoutPermission: 'le trajet à la demande du titulaire a débuté sans l’autorisation du médecin-conseil',
    otherSituation:
      'les faits ne correspondent pas à la situation dans laquelle le trajet de réintégration (AMI) a débuté',
    retrainingNotApproved: 'la réadaptation professionnelle a commencé sans accord enregistré',
    wrongPerson: 'un collaborateur de l’équipe a fait ce que le médecin-conseil devait faire lui-même',
    withoutConsent: 'le médecin traitant a été informé sans consentement enregistré du titulaire',
  },
  found: (finding, on) => `constaté le ${on} : ${finding}`,
  absences: {
    status: (status) => `Cela ne se présente pas : ${status}.`,
    contract: (employmentContract) =>
      `Cela ne vaut que pour les titulaires ${employmentContract ? 'liés' : 'qui ne sont pas liés'} par un contrat de travail.`,
    law: (from) => `Pour ce dossier, la règle ne vaut qu’à partir du ${from}.`,
    repealed: (since) => `Depuis le ${since}, cela ne se présente plus : la disposition n’est plus en vigueur.`,
    notConcerned: 'Cela ne vaut pas dans ce régime, ou pas pour une incapacité de travail débutant à cette date.',
    schemes: { employee: 'aux salariés', unemployed: 'aux chômeurs', selfEmployed: 'aux indépendants' },
    otherScheme: (schemes) => `Cela ne s’applique qu’${schemes}.`,
    startsFrom: (on) => `Cela ne vaut que pour une incapacité de travail qui débute le ${on} ou plus tard.`,
    startsUntil: (on) => `Cela ne vaut que pour une incapacité de travail qui a débuté le ${on} au plus tard.`,
    later: (from) => `Cela ne se présentera qu’à partir du ${from}.`,
    endsBefore: (endedOn, from) =>
      `Cela ne se présenterait qu’à partir du ${from}, et l’incapacité de travail prend déjà fin le ${endedOn}.`,
    noEarlyEnd:
      'Cela ne vaut que si un certificat, ou une fin connue à l’avance, se situe avant le jour prévu pour l’envoi du questionnaire. Ce dossier ne le montre pas.',
    notNearPensionAge: (count) =>
      `Cela ne vaut que si l’incapacité de travail a débuté dans la période de ${months(count)} qui se termine par le mois au cours duquel l’âge légal de la pension est atteint, ou plus tard. Ce dossier ne le montre pas.`,
    notTriggered: (names) =>
      `Cela ne se présente pas dans ce dossier. Ce qui y donnerait lieu : ${names.join(' ; ou ')}.`,
  },
}
