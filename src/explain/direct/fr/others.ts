import type { DirectTexts } from '../direct-texts.js'

/** @internal */
export const othersFr: DirectTexts['others'] = {
  'questionnaire.send': 'Le médecin-conseil vous envoie un questionnaire.',
  'questionnaire.withholdingNotice':
    'Le médecin-conseil vous explique pourquoi vous ne recevez pas de questionnaire. Vous pouvez contacter vous-même le Coordinateur Retour Au Travail.',
  'questionnaire.support': 'Le Coordinateur Retour Au Travail vous contacte et vous aide à compléter le questionnaire.',
  'estimate.first': 'Le médecin-conseil estime une première fois quelles sont vos possibilités de travailler.',
  'exam.questionnaireImpossible':
    'Vous n’avez pas pu compléter le questionnaire. Le médecin-conseil vous convoque donc à un examen médical.',
  'exam.questionnaireImpossible/teamMembers2024':
    'Vous n’avez pas pu compléter le questionnaire. Le médecin-conseil vous convoque donc à un entretien en personne.',
  'exam.category1':
    'Le médecin-conseil vous examine à nouveau si vous êtes encore en incapacité de travail après six mois.',
  'exam.category3': 'Le médecin-conseil vous examine à nouveau.',
  'referral.make': 'Le médecin-conseil vous renvoie vers le Coordinateur Retour Au Travail.',
  'refusal.notify': 'Le médecin-conseil vous informe que votre demande de trajet de réintégration (AMI) est refusée.',
  'contact.arrange': 'Le Coordinateur Retour Au Travail fixe avec vous un premier entretien.',
  'contact.first': 'Vous avez un premier entretien avec le Coordinateur Retour Au Travail.',
  'consent.ask':
    'Lors du premier entretien, le Coordinateur Retour Au Travail vous demande votre accord écrit pour traiter vos données.',
  'contact.register': 'Le Coordinateur Retour Au Travail note dans votre dossier ce qui a été convenu.',
  'doctor.inform': 'Le Coordinateur Retour Au Travail informe le médecin-conseil de votre demande.',
  'permission.request':
    'Le Coordinateur Retour Au Travail demande au médecin-conseil si votre Trajet Retour Au Travail peut démarrer.',
  'permission.decide': 'Le médecin-conseil décide si votre Trajet Retour Au Travail peut démarrer.',
  'contact.afterRefusal':
    'Le médecin-conseil n’a pas donné son autorisation. Le Coordinateur Retour Au Travail en parle avec vous.',
  'ziv.informOccupationalPhysician':
    'Le Coordinateur Retour Au Travail informe le conseiller en prévention-médecin du travail que votre trajet de réintégration (AMI) a démarré.',
  'ziv.followUpInterview': 'Vous avez un entretien de suivi avec le Coordinateur Retour Au Travail.',
  'ziv.retrainingApproval':
    'Votre réadaptation professionnelle est soumise à l’accord de la Commission supérieure du Conseil médical de l’invalidité.',
  'ziv.resumptionProposal': 'Le médecin-conseil reçoit une proposition concernant votre reprise du travail.',
  'ziv.informTreatingDoctor': 'Le médecin-conseil informe votre médecin traitant de votre plan de réintégration.',
  'ziv.review': 'Le Coordinateur Retour Au Travail fait avec vous le point sur votre plan de réintégration.',
  'ziv.evaluate': 'Le Coordinateur Retour Au Travail examine ce que votre trajet a apporté.',
  'evaluation.contact':
    'Vous avez un entretien en personne avec le médecin-conseil ou l’équipe au sujet de votre incapacité de travail.',
  'absence.newDate':
    'Vous n’étiez pas au rendez-vous. Votre mutualité vous fixe une nouvelle date par lettre recommandée.',
  'exam.endPresumed': 'Le médecin-conseil examine si vous êtes encore en incapacité de travail.',
  'estimate.again':
    'Après l’entretien, le médecin-conseil estime à nouveau quelles sont vos possibilités de travailler.',
  'category2.validate': 'Le médecin-conseil vérifie l’estimation faite par un collaborateur de l’équipe.',
  'codexPlan.answer': 'Le médecin-conseil répond au sujet de votre plan de réintégration (Code du bien-être).',
  'regional.letter':
    'Votre mutualité vous demande par lettre de vous inscrire auprès du service de l’emploi compétent.',
  'regional.secondLetter':
    'Votre mutualité vous envoie une seconde lettre, recommandée, avec un nouveau délai pour vous inscrire.',
  'consequence.notify':
    'Votre mutualité vous communique par lettre recommandée sa décision au sujet de votre indemnité.',
}
