import type { Day } from '../../calendar/day.js'
import type { MissingDay } from '../counting.js'
import { dayMonthYear } from '../written-day.js'
import { cited, joined } from './joined.js'
import { monthNames } from './month-names.js'
import { partsFr } from './parts/fr.js'
import type { Texts, WrittenMonths } from './texts.js'

const months = (count: number): string => `${count} mois`

const days = (count: number): string => (count === 1 ? '1 jour' : `${count} jours`)

const weeks = (count: number): string => (count === 1 ? '1 semaine' : `${count} semaines`)

const conventions = {
  quantieme: 'de quantième à veille de quantième',
  sameDate: 'de date à date',
} as const

/** What takes the place of a day that does not exist. */
const replacing = { quantieme: 'le premier jour du mois suivant', sameDate: 'le dernier jour du mois' } as const

const other = { quantieme: 'sameDate', sameDate: 'quantieme' } as const

const day = (of: Day | MissingDay): string =>
  dayMonthYear(of, monthNames.fr, (number) => (number === 1 ? '1er' : String(number)))

const list = (items: readonly string[], last = 'et'): string => joined(items, last)

const inMonths: Texts['inMonths'] = (counted) => {
  const { count, convention, anchor, since, begins, missing, arrived, result } = counted
  const { monthOfIncapacity: month } = counted
  const term = month === undefined ? 'le délai' : `le ${month}e mois`
  const after =
    begins === undefined
      ? `${months(counted.months)} après ${anchor} (${since})`
      : `après ${anchor} (${since}), le calcul commence le lendemain, le ${begins}. ${months(counted.months)} plus tard`
  const landing =
    missing === undefined
      ? `${after}, on arrive au ${arrived}.`
      : `${after}, on arriverait au ${missing}. Ce jour n’existe pas. Dans un calcul ${conventions[convention]}, il est remplacé par ${replacing[convention]}, soit le ${arrived}.`
  const consequence = {
    monthsLater: month === undefined ? '' : ` Le ${month}e mois commence alors.`,
    eveOfMonths: ` La veille, le ${result}, est le dernier jour ${month === undefined ? 'du délai' : `du ${month}e mois`}.`,
    withinMonths:
      convention === 'quantieme'
        ? ` La veille, le ${result}, est le dernier jour du délai.`
        : ' Le jour de départ ne compte pas.',
  }[count]
  return landing + consequence + differing(counted, term)
}

/** What the other convention gives, and why. */
const differing = ({ count, convention, otherwise }: WrittenMonths, term: string): string => {
  if (otherwise === undefined) return ''
  const { begins, arrived, result } = otherwise
  const way = other[convention]
  const gives = {
    monthsLater: `ce jour serait remplacé par ${replacing[way]}, soit le ${arrived}`,
    eveOfMonths: `ce jour serait remplacé par ${replacing[way]}, soit le ${arrived}, et ${term} se terminerait le ${result}`,
    withinMonths:
      begins === undefined
        ? `${term} se terminerait le ${result}`
        : `${term} ne commencerait que le lendemain, le ${begins}, et se terminerait le ${result}`,
  }[count]
  return ` Dans un calcul ${conventions[way]}, ${gives}.`
}

const freeDays = { saturday: 'un samedi', sunday: 'un dimanche', holiday: 'un jour férié légal' } as const

/** @internal */
export const fr: Texts = {
  // A no-break space before a high sign and inside quotation marks, so that no line begins with the sign.
  typeset: (text) => text.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0'),
  colon: ' :',
  semicolon: ' ; ',
  headings: {
    what: 'Quoi',
    who: 'Qui',
    when: 'Quand',
    state: 'Situation',
    trigger: 'Fait déclencheur',
    counting: 'Calcul',
    source: 'Fondement',
    caution: 'Sous réserve',
    because: 'Précisions',
    readings: 'Autres lectures des sources',
    changes: 'Ce qui mènerait à une autre réponse',
    terms: 'Dénominations',
  },
  day,
  missingDay: day,
  list,

  steps: {
    'questionnaire.send': 'Le médecin-conseil envoie le questionnaire au titulaire.',
    'questionnaire.withholdingNotice':
      'Le médecin-conseil explique au titulaire pourquoi aucun questionnaire ne lui est envoyé, lui donne les coordonnées du coordinateur Retour Au Travail et l’informe de la possibilité de prendre lui-même contact avec ce coordinateur.',
    'questionnaire.return': 'Le titulaire renvoie le questionnaire, dûment complété, au médecin-conseil.',
    'questionnaire.support':
      'Le coordinateur Retour Au Travail contacte le titulaire et l’aide si nécessaire à compléter le questionnaire. Un collaborateur de l’organisme assureur peut aussi s’en charger, sous la responsabilité du coordinateur.',
    'estimate.first': 'Le médecin-conseil effectue une première estimation {capacities}.',
    'exam.questionnaireImpossible':
      'Le médecin-conseil convoque à un examen médical le titulaire qui, même avec de l’aide, n’a pas pu compléter le questionnaire.',
    'exam.category1':
      'Le médecin-conseil examine à nouveau le titulaire classé en catégorie 1 si l’incapacité de travail persiste après six mois.',
    'exam.category3': 'Le médecin-conseil examine à nouveau le titulaire classé en catégorie 3.',
    'referral.make':
      'Le médecin-conseil renvoie le titulaire classé en catégorie 4 vers le coordinateur Retour Au Travail.',
    'refusal.notify':
      'Le médecin-conseil notifie au titulaire le refus de sa demande de trajet de réintégration (AMI).',
    'contact.arrange':
      'Le coordinateur Retour Au Travail fixe un rendez-vous avec le titulaire pour le premier moment de contact.',
    'contact.first':
      'Le coordinateur Retour Au Travail mène le premier moment de contact avec le titulaire, y explique son rôle et discute de la première étape.',
    'consent.ask':
      'Lors du premier moment de contact, le coordinateur Retour Au Travail demande expressément au titulaire son consentement écrit au traitement des données du dossier Retour Au Travail ; la forme électronique est admise.',
    'contact.register':
      'Le coordinateur Retour Au Travail enregistre le premier moment de contact et les actions convenues dans le dossier Retour Au Travail.',
    'doctor.inform': 'Le coordinateur Retour Au Travail informe le médecin-conseil de la demande du titulaire.',
    'permission.request':
      'Le coordinateur Retour Au Travail fait rapport au médecin-conseil sur le premier moment de contact et lui demande l’autorisation d’entamer un Trajet Retour Au Travail.',
    'permission.decide':
      'Le médecin-conseil décide d’autoriser ou non le titulaire à entamer un Trajet Retour Au Travail.',
    'contact.afterRefusal':
      'Le coordinateur Retour Au Travail organise un nouveau moment de contact avec le titulaire pour discuter de l’estimation qui a conduit le médecin-conseil à refuser son autorisation, et enregistre ce moment de contact.',
    'ziv.informOccupationalPhysician':
      'Le coordinateur Retour Au Travail informe le conseiller en prévention-médecin du travail du démarrage du trajet de réintégration (AMI).',
    'ziv.followUpInterview': 'Le coordinateur Retour Au Travail mène le premier entretien de suivi avec le titulaire.',
    'ziv.retrainingApproval':
      'Pour la réadaptation professionnelle, l’accord de la Commission supérieure du Conseil médical de l’invalidité est demandé.',
    'ziv.resumptionProposal':
      'Au terme de l’accompagnement, le médecin-conseil reçoit, pour accord, une proposition de reprise du travail.',
    'ziv.informTreatingDoctor':
      'Le médecin-conseil communique les constatations et le plan de réintégration au médecin traitant.',
    'ziv.review':
      'Le coordinateur Retour Au Travail assure le suivi du plan de réintégration tous les trois mois, sauf si le dossier justifie un autre rythme ou un autre moment.',
    'ziv.evaluate':
      'Le coordinateur Retour Au Travail évalue ce que le Trajet Retour Au Travail a donné et le consigne dans le dossier Retour Au Travail.',
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
    coordinator: 'le coordinateur Retour Au Travail',
    insurer: 'l’organisme assureur',
    parties: 'les parties ensemble',
  },
  teamMember: 'un collaborateur de l’équipe multidisciplinaire peut aussi le faire',
  power: 'c’est une faculté, non une obligation',
  window: (from, until) =>
    until === null ? `à partir du ${from} ; le texte ne fixe pas de dernier jour` : `du ${from} au ${until} inclus`,
  oneDay: (on) => `le ${on}`,
  states: {
    upcoming: 'pas encore à faire',
    open: 'à faire',
    overdue: 'à faire, délai dépassé',
    fulfilled: 'fait à temps',
    fulfilledLate: 'fait tardivement',
    barred: 'exclu',
    suspended: 'suspendu',
    done: 'fait',
    possible: 'possible',
    lapsed: 'devenu sans objet',
  },
  stateOn: (asOf, state) => `${state} (situation au ${asOf})`,
  doneOn: (state, on) => `${state} le ${on}`,

  presumptions: {
    codex:
      'Présomption légale d’incapacité de travail à partir de la signature du plan de réintégration (Code du bien-être) chez l’employeur.',
    ziv: 'Présomption légale d’incapacité de travail à partir de l’établissement du plan de réintégration (AMI).',
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

  names: {
    incapacityStart: 'le début de l’incapacité de travail',
    incapacityEnded: 'la fin de l’incapacité de travail',
    certificateRunOut: 'l’expiration du certificat d’incapacité de travail',
    certificateReceived: 'un certificat d’incapacité de travail',
    recognitionDecided: 'la décision sur la reconnaissance de l’incapacité de travail',
    incapacityStartCorrected: 'la correction du début de l’incapacité de travail',
    incapacityResumed: 'la rechute',
    contractStarted: 'le début d’un contrat de travail',
    contractEnded: 'la fin d’un contrat de travail (dernier jour)',
    questionnaireNotReceived: 'l’expiration du délai sans que le questionnaire dûment complété ait été reçu',
    questionnaireSent: 'l’envoi du questionnaire',
    questionnaireSentOnRouteA: 'l’envoi du questionnaire',
    questionnaireSentOnRouteB: 'l’envoi du questionnaire à la suite d’une demande de contact du titulaire',
    questionnaireWithheld: 'la décision de ne pas envoyer de questionnaire',
    withholdingNoticeSent: 'la communication expliquant pourquoi aucun questionnaire n’est envoyé',
    questionnaireReceived: 'la réception du questionnaire',
    questionnaireCompletedOnRouteB: 'la réception du questionnaire dûment complété',
    questionnaireUpdateNotNeeded: 'le constat qu’une mise à jour du questionnaire n’est pas nécessaire',
    supportContact: 'le contact en vue d’aider à compléter le questionnaire',
    questionnaireImpossible: 'le constat que le questionnaire n’a pas pu être complété',
    examNotExcluded: 'le constat que le questionnaire n’a pas pu être complété et qu’un examen est indiqué',
    medicalExam: 'l’examen médical',
    capacityEstimated: 'une estimation par le médecin-conseil',
    placedInCategory1: 'le classement en catégorie 1',
    placedInCategory3: 'le classement en catégorie 3',
    category4AtOnce: 'le classement en catégorie 4 lors de la première estimation',
    category4AfterFirst1: 'le classement en catégorie 4, après la catégorie 1 lors de la première estimation',
    category4AfterOther: 'le classement en catégorie 4 lors d’une nouvelle estimation',
    referred: 'le renvoi vers le coordinateur',
    referredAtOnce: 'le renvoi, après classement en catégorie 4 lors de la première estimation',
    referredLater: 'le renvoi après un classement ultérieur en catégorie 4',
    contactRequested: 'la demande, par le titulaire, d’un contact avec le coordinateur',
    advisingDoctorInformed: 'l’information du médecin-conseil',
    coordinatorContact: 'un contact avec le coordinateur',
    firstContact: 'le premier moment de contact',
    firstContactBeforeConsent: 'le premier moment de contact, sans consentement préalable',
    trajectoryWantedOnRouteB: 'le premier moment de contact à la demande du titulaire',
    consentGiven: 'le consentement du titulaire au traitement des données',
    permissionRequested: 'la demande d’autorisation adressée au médecin-conseil',
    permissionGranted: 'l’autorisation du médecin-conseil d’entamer un trajet',
    permissionRefused: 'le refus d’autorisation par le médecin-conseil',
    zivRequestRefused: 'le refus d’un trajet de réintégration (AMI)',
    refusalNotified: 'la notification du refus',
    permittedWorkStarted: 'le début du travail autorisé',
    permittedWorkEnded: 'la fin du travail autorisé (dernier jour)',
    codexRequested: 'la demande d’un trajet de réintégration (Code du bien-être)',
    codexBesideZiv:
      'la demande par l’employeur d’un trajet de réintégration (Code du bien-être) à côté du trajet de réintégration (AMI)',
    codexPlanSigned: 'la signature du plan de réintégration (Code du bien-être) par le titulaire',
    codexEnded: 'la fin du trajet de réintégration (Code du bien-être)',
    codexEndedUnfit:
      'la fin définitive du trajet de réintégration (Code du bien-être) d’un titulaire définitivement inapte à effectuer le travail convenu',
    zivStarted: 'le démarrage du trajet de réintégration (AMI)',
    zivStartedBesideContract: 'le démarrage du trajet de réintégration (AMI) parallèlement à un contrat de travail',
    zivRestarted: 'la reprise du trajet de réintégration (AMI)',
    occupationalPhysicianInformed: 'l’information du conseiller en prévention-médecin du travail',
    planDrawnUp: 'l’établissement du plan de réintégration (AMI)',
    retrainingPlanned: 'l’établissement d’un plan de réintégration (AMI) visant une réadaptation professionnelle',
    employmentPlanned: 'l’établissement d’un plan de réintégration (AMI) visant un accompagnement vers l’emploi',
    retrainingApproved: 'l’accord sur la réadaptation professionnelle',
    resumptionProposed: 'la proposition de reprise du travail',
    treatingDoctorInformed: 'la communication au médecin traitant',
    planReviewed: 'le suivi du plan de réintégration',
    resultsEvaluated: 'l’évaluation des résultats',
    paidWorkStarted: 'le début d’une activité rémunérée',
    retrainingStarted: 'le début de la réadaptation professionnelle',
    zivEnded: 'la fin du trajet de réintégration (AMI)',
    workResumed: 'la reprise du travail',
    unjustifiedAbsence: 'une absence injustifiée',
    firstAbsenceAtExam: 'la première absence injustifiée à un examen médical',
    firstAbsenceAtContact: 'la première absence injustifiée au premier moment de contact',
    absenceContact: 'le contact pris par le titulaire pour une nouvelle date',
    regionalServiceRegistered: 'l’inscription auprès du service de l’emploi compétent',
    invalidityRecognised: 'la reconnaissance de l’invalidité',
    maternityProtectionStarted: 'le début de la protection de la maternité',
    maternityProtectionEnded: 'la fin de la protection de la maternité (dernier jour)',
    hospitalStayStarted: 'l’entrée à l’hôpital',
    hospitalStayEnded: 'la fin du séjour à l’hôpital (dernier jour)',
    gravityNoted: 'la mention, dans le dossier, de la gravité de la pathologie',
    physicalContact: 'un contact physique avec le médecin-conseil ou un collaborateur de l’équipe multidisciplinaire',
    evaluationOnFile: 'l’évaluation sur la base du seul dossier',
    endOfIncapacityPresumed: 'la présomption, par un collaborateur de l’équipe, que l’incapacité de travail prend fin',
    categoryValidated: 'la validation de la catégorie par le médecin-conseil',
    codexPlanReceived: 'la réception de la copie du plan de réintégration (Code du bien-être)',
    codexPlanAnswered: 'la réponse du médecin-conseil à la copie du plan de réintégration (Code du bien-être)',
    fundVoucherStarted: 'le début de la période du voucher du fonds Retour Au Travail',
    fundServicesEnded: 'la fin des services payés par le fonds Retour Au Travail (dernier jour)',
    treatingDoctorConsentGiven: 'le consentement du titulaire à l’information du médecin traitant',
    newDateSet: 'la lettre de l’organisme assureur qui fixe une nouvelle date',
    contactHeld: 'le contact qui a eu lieu après l’absence',
    consequenceNotified: 'la notification de la décision sur l’indemnité',
    referredToRegionalService: 'l’orientation vers le service compétent de la Région ou de la Communauté',
    registrationLetterSent: 'la lettre qui demande de s’inscrire',
    registrationProofReceived: 'la réception de la preuve d’inscription',
    deemedPositive: 'le silence, qui vaut accord',
    barredOnLastDay: 'l’exclusion au dernier jour',
    registrationNotProven: 'l’expiration du délai sans inscription ni preuve',
    estimateBarred: 'la fin du quatrième mois sans estimation, celle-ci étant exclue',
    presumption: 'la présomption légale d’incapacité de travail',
    category4AfterFirst2: 'le classement en catégorie 4, après la catégorie 2 à la première estimation',
    category2ByTeamMember: 'le classement en catégorie 2 par un collaborateur de l’équipe',
    planWithConsent:
      'le plan de réintégration (AMI) pour lequel le titulaire a consenti à l’information du médecin traitant',
    month7CaseBegins: 'la catégorie qui demande un contact au septième mois',
    registrationLetterDue: 'l’orientation vers le service, ou le contact, en catégorie 4',
    consequenceFollows: 'une conséquence pour l’indemnité',
  },
  named: (name, on) => `${name}, le ${on}`,

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
      ? `${weeks(count / 7)} (${days(count)}) après ${anchor} (${since}), on arrive au ${result}.`
      : `${days(count)} après ${anchor} (${since}), on arrive au ${result}.`,
  inMonths,
  dayBefore: (of, result) => `la veille du ${of} est le ${result}.`,
  monthsBefore: (count, anchor, since, result) =>
    `${months(count)} avant le lendemain de ${anchor} (${since}), c’est le ${result}.`,
  dayAfter: (of, result) => `le lendemain du ${of} est le ${result}.`,
  latest: (options, result) => `le plus tardif de ces jours (${list(options)}) est le ${result}.`,
  followed: (reading) => `les sources ne tranchent pas ce point ; lecture suivie ici : ${reading}.`,
  notKnown: (anchor) => `pour ${anchor}, aucun jour n’est connu ; le délai court donc à partir d’un autre jour.`,
  rollOver: (of, why, result) =>
    `le ${of} est ${freeDays[why]} ; selon l’option choisie, le dernier jour est donc reporté au ${result}.`,
  closed: (of, result) =>
    `au plus tard le ${result} ; ce jour était déjà passé quand l’étape s’est présentée, le ${of}.`,

  sources: {
    C383: 'circulaire O.A. 2022/383 – 407/22',
    RIZIV22: 'page web de l’INAMI du 22 juin 2022',
    RIZIVABC: 'page web de l’INAMI sur les routes A, B et C',
    SOL: 'brochure de Solidaris',
    CM: 'page web de CM, la mutualité chrétienne néerlandophone',
    law: 'loi relative à l’assurance obligatoire soins de santé et indemnités, coordonnée le 14 juillet 1994',
    act: 'loi',
    royalDecree: 'arrêté royal',
    statement: 'déclarations officielles',
    inference: 'déduction des textes',
  },
  dated: (source, on) => `${source} du ${on}`,
  point: (point) => `point ${point}`,
  preamble: 'préambule',
  step: (step) => `étape ${step}`,
  row: (row) => `ligne ${row}`,
  article: (article) => `article ${article.replace(' §', ', § ').replace(/§ 1(?!\d)/, '§ 1er')}`,
  articles: (articles) => `articles ${cited(articles, 'à', 'et')}`,
  paragraph: (paragraph) => `alinéa ${paragraph}`,
  bases: {
    statement: 'Cela repose sur une page ou une brochure et non sur un texte de loi.',
    analogy:
      'Aucun texte ne le dit, ou ne le dit entièrement, des indépendants ; cela suit par analogie la circulaire pour les salariés.',
  },
  coverages: {
    before: 'La circulaire n’était pas encore applicable ce jour-là.',
    confirmed: 'Tous les textes applicables ce jour-là ont été lus.',
    partial: 'Tous les textes pour ce jour n’ont pas été lus ; les remarques disent lesquels.',
  },

  reforms: {
    changes: (title) =>
      `Ceci n’est pas le droit. La règle figure ici telle que la formule une réforme inventée : « ${title} ».`,
    applied: (title) => `Une réforme inventée, qui n’est pas le droit, a été appliquée : « ${title} ».`,
    notGiven: (title) =>
      `Une réforme inventée, qui n’est pas le droit, a été appliquée : « ${title} ». La façon dont elle modifie cette règle n’est pas indiquée ici.`,
  },

  grounds: {
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
  exclusion: (ground, from, until) =>
    until === null ? `${ground} (depuis le ${from})` : `${ground} (du ${from} au ${until} inclus)`,
  lapse: (name, on) => `devenu sans objet ; cause : ${name} (${on})`,
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
  fact: (fact) => `reste à préciser : ${fact}`,
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
    referred: 'si le premier contact faisait suite à une orientation',
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
    status: (status) => `Aucune obligation n’est établie ici : ${status}.`,
    contract: (employmentContract) =>
      `Ceci ne vaut que pour les titulaires ${employmentContract ? 'liés' : 'qui ne sont pas liés'} par un contrat de travail.`,
    law: (from) => `Pour ce dossier, la règle ne vaut qu’à partir du ${from}.`,
    repealed: (since) => `Depuis le ${since}, ceci ne se présente plus : la disposition n’est plus en vigueur.`,
    notConcerned: 'Ceci ne vaut pas dans ce régime, ou pas pour une incapacité de travail débutant à cette date.',
    later: (from) => `Ceci ne se présente qu’à partir du ${from}.`,
    notTriggered: (names) =>
      `Cette étape ne se présente pas dans ce dossier. Elle fait suite à l’un de ces événements : ${names.join(' ; ou ')}.`,
  },
  statuses: {
    notCovered: 'le droit de ce jour n’est pas, ou pas entièrement, pris en compte',
    outOfScope: 'ce jour-là, aucun Trajet Retour Au Travail n’est encore ouvert à ce régime',
    notRecognised: 'l’incapacité de travail n’est pas reconnue',
    notStarted: 'l’incapacité de travail n’a pas encore commencé',
    incapacityEnded: 'l’incapacité de travail a pris fin',
    workResumed:
      'le titulaire a repris pleinement le travail ; la fin de l’incapacité de travail n’a pas été communiquée',
    certificateRunOut: 'le dernier jour du certificat ou de la reconnaissance est passé et rien d’autre n’est connu',
    permittedWork: 'le titulaire effectue un travail autorisé',
    awaitingQuestionnaire: 'aucun questionnaire n’a encore été envoyé',
    questionnaireWithheld: 'le médecin-conseil a décidé de ne pas envoyer de questionnaire',
    questionnaireSent: 'le questionnaire a été envoyé et n’est pas encore revenu',
    awaitingEstimate: 'l’estimation du médecin-conseil est attendue',
    category1: 'le titulaire est classé en catégorie 1',
    category2: 'le titulaire est classé en catégorie 2',
    category3: 'le titulaire est classé en catégorie 3',
    awaitingReferral: 'le titulaire est classé en catégorie 4 et attend le renvoi',
    contactRequested: 'le titulaire a demandé un contact avec le coordinateur',
    awaitingFirstContact: 'le premier moment de contact est attendu',
    firstContactHeld: 'le premier moment de contact a eu lieu',
    withOccupationalPhysician: 'le titulaire poursuit avec le conseiller en prévention-médecin du travail',
    noTrajectory: 'le titulaire ne souhaite pas de trajet, ou celui-ci a pris fin',
    awaitingPermission: 'l’autorisation du médecin-conseil est attendue',
    permissionGranted: 'le médecin-conseil a donné son autorisation',
    permissionRefused: 'le médecin-conseil a refusé son autorisation',
    zivRunning: 'un trajet de réintégration (AMI) est en cours',
    zivSuspended: 'le trajet de réintégration (AMI) est suspendu',
    zivEnded: 'le trajet de réintégration (AMI) a pris fin',
    codexRunning: 'un trajet de réintégration (Code du bien-être) a été demandé et n’a pas pris fin',
    codexEnded: 'le trajet de réintégration (Code du bien-être) a pris fin',
    awaitingEvaluation:
      'un contact qui évalue l’incapacité de travail est attendu, ou la nouvelle estimation qui le suit',
    nothingAwaited: 'aucune étape vers un trajet n’est attendue',
    notDisclosed: 'l’état du dossier n’est pas communiqué',
  },

  readings: {
    'RD-1:twoWeeks': 'le questionnaire doit être rendu dans les deux semaines',
    'RD-1:oneWeek':
      'la mutualité demande de rendre le questionnaire dans la semaine (une demande, non un délai réglementaire)',
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
  suppositions: {
    day: (on) => `au ${on}, si rien d’autre ne change`,
    event: (name, on) => `si ceci aussi avait eu lieu le ${on} : ${name}`,
    withoutEvent: (name, on) => `si ceci n’avait pas eu lieu le ${on} : ${name}`,
    reading: (reading) => `selon cette lecture : ${reading}`,
    contract: (employmentContract) => `${employmentContract ? 'avec un' : 'sans'} contrat de travail`,
    recognised: 'si l’incapacité de travail était reconnue',
    notEnded: 'si l’incapacité de travail n’avait pas pris fin',
    notCertified: 'si le certificat d’incapacité de travail ne portait pas de date de fin',
  },
  change: (suppositions, state, window) => `${suppositions.join(' ; ')} : l’étape est alors : ${state} (${window}).`,

  parts: partsFr,

  unofficial: (terms) => `Sans forme officielle en français dans ce texte (traduction libre) : ${list(terms)}.`,
  notDisclosed: 'Nous ne pouvons rien vous communiquer à ce sujet (secret professionnel).',
  unknownKey: 'Rien ne porte ce nom.',
}
