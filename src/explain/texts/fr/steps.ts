import type { StepTexts } from '../texts.js'

/** @internal */
export const stepsFr: StepTexts = {
  steps: {
    'questionnaire.send': 'Le médecin-conseil envoie le questionnaire au titulaire.',
    'questionnaire.withholdingNotice':
      'Le médecin-conseil explique au titulaire pourquoi aucun questionnaire ne lui est envoyé, lui donne les coordonnées du Coordinateur Retour Au Travail et l’informe de la possibilité de prendre lui-même contact avec ce coordinateur.',
    'questionnaire.return': 'Le titulaire renvoie le questionnaire, dûment complété, au médecin-conseil.',
    'questionnaire.support':
      'Le Coordinateur Retour Au Travail contacte le titulaire et l’aide si nécessaire à compléter le questionnaire. Un collaborateur de l’organisme assureur peut aussi s’en charger, sous la responsabilité du coordinateur.',
    'estimate.first': 'Le médecin-conseil effectue une première estimation {capacities}.',
    'exam.questionnaireImpossible':
      'Le médecin-conseil convoque à un examen médical le titulaire qui, même avec de l’aide, n’a pas pu compléter le questionnaire.',
    'exam.category1':
      'Le médecin-conseil examine à nouveau le titulaire classé en catégorie 1 si l’incapacité de travail persiste après six mois.',
    'exam.category3': 'Le médecin-conseil examine à nouveau le titulaire classé en catégorie 3.',
    'referral.make':
      'Le médecin-conseil renvoie le titulaire classé en catégorie 4 vers le Coordinateur Retour Au Travail.',
    'refusal.notify':
      'Le médecin-conseil notifie au titulaire le refus de sa demande de trajet de réintégration (AMI).',
    'contact.arrange':
      'Le Coordinateur Retour Au Travail fixe un rendez-vous avec le titulaire pour le premier moment de contact.',
    'contact.first':
      'Le Coordinateur Retour Au Travail mène le premier moment de contact avec le titulaire, y explique son rôle et discute de la première étape.',
    'consent.ask':
      'Lors du premier moment de contact, le Coordinateur Retour Au Travail demande expressément au titulaire son consentement écrit au traitement des données du dossier Retour Au Travail ; la forme électronique est admise.',
    'contact.register':
      'Le Coordinateur Retour Au Travail enregistre le premier moment de contact et les actions convenues dans le dossier Retour Au Travail.',
    'doctor.inform': 'Le Coordinateur Retour Au Travail informe le médecin-conseil de la demande du titulaire.',
    'permission.request':
      'Le Coordinateur Retour Au Travail fait rapport au médecin-conseil sur le premier moment de contact et lui demande l’autorisation d’entamer un Trajet Retour Au Travail.',
    'permission.decide':
      'Le médecin-conseil décide d’autoriser ou non le titulaire à entamer un Trajet Retour Au Travail.',
    'contact.afterRefusal':
      'Le Coordinateur Retour Au Travail organise un nouveau moment de contact avec le titulaire pour discuter de l’estimation qui a conduit le médecin-conseil à refuser son autorisation, et enregistre ce moment de contact.',
    'ziv.informOccupationalPhysician':
      'Le Coordinateur Retour Au Travail informe le conseiller en prévention-médecin du travail du démarrage du trajet de réintégration (AMI).',
    'ziv.followUpInterview': 'Le Coordinateur Retour Au Travail mène le premier entretien de suivi avec le titulaire.',
    'ziv.retrainingApproval':
      'Pour la réadaptation professionnelle, l’accord de la Commission supérieure du Conseil médical de l’invalidité est demandé.',
    'ziv.resumptionProposal':
      'Au terme de l’accompagnement, le médecin-conseil reçoit, pour accord, une proposition de reprise du travail.',
    'ziv.informTreatingDoctor':
      'Le médecin-conseil communique les constatations et le plan de réintégration au médecin traitant.',
    'ziv.review':
      'Le Coordinateur Retour Au Travail assure le suivi du plan de réintégration tous les trois mois, sauf si le dossier justifie un autre rythme ou un autre moment.',
    'ziv.evaluate':
      'Le Coordinateur Retour Au Travail évalue ce que le Trajet Retour Au Travail a donné et le consigne dans le dossier Retour Au Travail.',
    'evaluation.contact':
      'Le médecin-conseil a, au plus tard à la fin du quatrième mois, un contact physique avec le titulaire pour évaluer l’incapacité de travail.',
    'regional.start':
      'Le titulaire peut entamer lui-même un trajet en s’inscrivant auprès du service de l’emploi compétent (Forem, Actiris, VDAB ou ADG), selon le domicile.',
    'regional.register':
      'Le titulaire s’inscrit auprès du service de l’emploi compétent (Forem, Actiris, VDAB ou ADG), selon le domicile.',
    'absence.newDate':
      'L’organisme assureur fixe une nouvelle date après l’absence injustifiée et avertit le titulaire par lettre recommandée.',
    'exam.endPresumed':
      'Le médecin-conseil examine le titulaire dont un collaborateur de l’équipe présume que l’incapacité de travail prend fin.',
    'estimate.again': 'Le médecin-conseil fait, après le contact, une nouvelle estimation {capacities}.',
    'category2.validate':
      'Le médecin-conseil valide la catégorie 2 attribuée par un collaborateur de l’équipe, ou attribue une autre catégorie.',
    'codexPlan.answer':
      'Le médecin-conseil répond à la copie du plan de réintégration (Code du bien-être). Sans réponse, le plan ne met pas fin à l’incapacité de travail et le travail qu’il prévoit est réputé autorisé.',
    'regional.letter':
      'L’organisme assureur demande par lettre au titulaire de s’inscrire auprès du service compétent de la Région ou de la Communauté.',
    'regional.proof': 'Le titulaire remet à l’organisme assureur la preuve de son inscription.',
    'regional.secondLetter':
      'L’organisme assureur envoie une seconde lettre, recommandée, avec un nouveau délai d’inscription.',
    'consequence.notify': 'L’organisme assureur notifie la décision sur l’indemnité par lettre recommandée.',
  },
  stepVersions: {
    'exam.questionnaireImpossible/teamMembers2024':
      'Le médecin-conseil convoque à un contact physique le titulaire qui, même avec de l’aide, n’a pas pu compléter le questionnaire.',
    'evaluation.contact#7':
      'Le médecin-conseil a, au cours du septième mois, un contact physique avec le titulaire pour évaluer l’incapacité de travail.',
    'evaluation.contact#11':
      'Le médecin-conseil a, au cours du onzième mois, un contact physique avec le titulaire pour évaluer l’incapacité de travail.',
    'evaluation.contact#i':
      'Le médecin-conseil a, au cours de l’avant-dernier mois de la période d’invalidité reconnue, un contact physique avec le titulaire pour évaluer l’incapacité de travail.',
  },
  capacities: {
    remainingCapacities: 'des capacités restantes',
    workPotential: 'du potentiel de travail',
  },
  bearers: {
    insured: 'le titulaire',
    advisingDoctor: 'le médecin-conseil',
    coordinator: 'le Coordinateur Retour Au Travail',
    insurer: 'l’organisme assureur',
    parties: 'les parties ensemble',
  },
  teamMember: 'un collaborateur de l’équipe multidisciplinaire peut aussi le faire',
  power: 'c’est une faculté, non une obligation',
}
