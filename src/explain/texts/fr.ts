import { fr as french } from 'date-fns/locale/fr'
import type { Day } from '../../calendar/day.js'
import type { MissingDay } from '../counting.js'
import { dayMonthYear } from '../written-day.js'
import { joined } from './joined.js'
import type { Texts } from './texts.js'

const months = (count: number): string => `${count} mois`

const days = (count: number): string => (count === 1 ? '1 jour' : `${count} jours`)

const weeks = (count: number): string => (count === 1 ? '1 semaine' : `${count} semaines`)

const conventions = {
  quantieme: 'de quantième à veille de quantième',
  sameDate: 'de date à date',
} as const

const other = { quantieme: 'sameDate', sameDate: 'quantieme' } as const

const day = (of: Day | MissingDay): string =>
  dayMonthYear(of, french, (number) => (number === 1 ? '1er' : String(number)))

const list = (items: readonly string[], last = 'et'): string => joined(items, last)

const inMonths: Texts['inMonths'] = (counted) => {
  const { count, convention, anchor, since, missing, arrived, result, otherwise, monthOfIncapacity: month } = counted
  const after = `${months(counted.months)} après ${anchor} (${since})`
  const replaced = convention === 'quantieme' ? 'le premier jour du mois suivant' : 'le dernier jour du mois'
  const landing =
    missing === undefined
      ? `${after}, on arrive au ${arrived}.`
      : `${after}, on arriverait au ${missing}. Ce jour n’existe pas : compté ${conventions[convention]}, ${replaced} le remplace, soit le ${arrived}.`
  const consequence = {
    monthsLater: month === undefined ? '' : ` Le ${month}e mois commence alors.`,
    eveOfMonths: ` ${month === undefined ? 'Le délai' : `Le ${month}e mois`} se termine la veille : le ${result}.`,
    withinMonths:
      convention === 'quantieme'
        ? ` Le délai se termine la veille : le ${result}.`
        : ' Le jour de départ ne compte pas.',
  }[count]
  const differs =
    otherwise === undefined ? '' : ` Compté ${conventions[other[convention]]}, ce serait le ${otherwise} (RD-6).`
  return landing + consequence + differs
}

/** @internal */
export const fr: Texts = {
  colon: ' :',
  semicolon: ' ; ',
  headings: {
    what: 'Quoi',
    who: 'Qui',
    when: 'Quand',
    state: 'Situation',
    trigger: 'Fait déclencheur',
    counting: 'Calcul',
    source: 'Base',
    because: 'Précisions',
    readings: 'Autres lectures des sources',
    changes: 'Ce qui changerait la réponse',
    terms: 'Dénominations',
  },
  day,
  missingDay: day,
  list,

  steps: {
    'questionnaire.send': 'Le médecin-conseil envoie le questionnaire au titulaire.',
    'questionnaire.withholdingNotice':
      'Le médecin-conseil explique au titulaire pourquoi il ne recevra pas de questionnaire, lui donne les coordonnées du coordinateur Retour Au Travail et l’informe qu’il peut lui-même le contacter.',
    'questionnaire.return': 'Le titulaire renvoie le questionnaire, dûment complété, au médecin-conseil.',
    'questionnaire.support':
      'Le coordinateur Retour Au Travail contacte le titulaire et l’aide si nécessaire à compléter le questionnaire. Un collaborateur de l’organisme assureur peut aussi s’en charger, sous la responsabilité du coordinateur.',
    'estimate.first': 'Le médecin-conseil effectue une première estimation {capacities}.',
    'exam.questionnaireImpossible':
      'Le médecin-conseil invite à un examen médical le titulaire qui, même avec de l’aide, n’a pas pu compléter le questionnaire.',
    'exam.category1':
      'Le médecin-conseil examine le titulaire de la catégorie 1, encore en incapacité de travail après six mois.',
    'exam.category3': 'Le médecin-conseil examine le titulaire de la catégorie 3.',
    'referral.make':
      'Le médecin-conseil oriente le titulaire de la catégorie 4 vers le coordinateur Retour Au Travail.',
    'refusal.notify':
      'Le médecin-conseil notifie au titulaire que sa demande de trajet de réintégration AMI est refusée.',
    'contact.arrange':
      'Le coordinateur Retour Au Travail fixe un rendez-vous avec le titulaire pour le premier moment de contact.',
    'contact.first': 'Le coordinateur Retour Au Travail tient le premier moment de contact avec le titulaire.',
    'consent.ask':
      'Lors du premier moment de contact, le coordinateur Retour Au Travail demande au titulaire son consentement écrit au traitement des données du dossier Retour Au Travail ; la forme électronique est admise.',
    'contact.register':
      'Le coordinateur Retour Au Travail enregistre le premier moment de contact et les actions convenues dans le dossier Retour Au Travail.',
    'doctor.inform': 'Le coordinateur Retour Au Travail informe le médecin-conseil de la demande du titulaire.',
    'permission.request':
      'Le coordinateur Retour Au Travail fait rapport du premier moment de contact au médecin-conseil et lui demande l’autorisation d’entamer un Trajet Retour Au Travail.',
    'permission.decide': 'Le médecin-conseil décide d’autoriser ou non le démarrage d’un Trajet Retour Au Travail.',
    'contact.afterRefusal':
      'Le coordinateur Retour Au Travail discute de la décision négative avec le titulaire lors d’un nouveau moment de contact.',
    'ziv.informOccupationalPhysician':
      'Le coordinateur Retour Au Travail informe le conseiller en prévention-médecin du travail du démarrage du trajet de réintégration AMI.',
    'ziv.followUpInterview': 'Le coordinateur Retour Au Travail tient le premier entretien de suivi avec le titulaire.',
    'ziv.retrainingApproval':
      'Pour la réadaptation professionnelle, l’accord de la Commission supérieure du Conseil médical de l’invalidité est demandé.',
    'ziv.resumptionProposal':
      'Au terme de l’accompagnement, une proposition de reprise du travail est soumise à l’accord du médecin-conseil.',
    'ziv.informTreatingDoctor':
      'Le médecin-conseil communique les constatations et le plan de réintégration au médecin traitant.',
    'ziv.review': 'Le coordinateur Retour Au Travail assure le suivi du plan de réintégration tous les trois mois.',
    'ziv.evaluate':
      'Le coordinateur Retour Au Travail évalue les résultats du trajet de réintégration AMI et les enregistre.',
    'evaluation.contact': 'Le médecin-conseil a un contact avec le titulaire pour évaluer l’incapacité de travail.',
    'regional.start':
      'Le titulaire peut entamer lui-même un trajet en s’inscrivant auprès du VDAB, d’Actiris ou du Forem, selon la région.',
    'regional.register': 'Le titulaire s’inscrit auprès du VDAB, d’Actiris ou du Forem, selon la région.',
    'absence.newDate':
      'L’organisme assureur fixe une nouvelle date après l’absence injustifiée et avertit le titulaire par lettre recommandée.',
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
  teamMember: 'un membre de l’équipe multidisciplinaire peut aussi le faire',
  power: 'c’est une faculté, non une obligation',
  window: (from, until) =>
    until === null ? `à partir du ${from} ; le texte ne fixe pas de dernier jour` : `du ${from} au ${until} inclus`,
  oneDay: (on) => `le ${on}`,
  states: {
    upcoming: 'pas encore à faire',
    open: 'à faire',
    overdue: 'en retard',
    fulfilled: 'fait à temps',
    fulfilledLate: 'fait tardivement',
    barred: 'exclu',
    suspended: 'suspendu',
    lapsed: 'devenu sans objet',
  },
  stateOn: (asOf, state) => `${state} (situation au ${asOf})`,
  doneOn: (state, on) => `${state} le ${on}`,

  presumptions: {
    codex:
      'Présomption légale d’incapacité de travail pendant l’exécution du plan de réintégration chez l’employeur (Code du bien-être).',
    ziv: 'Présomption légale d’incapacité de travail pendant l’exécution du plan de réintégration AMI.',
  },
  presumptionEnds: {
    maximum: 'le maximum de six mois est atteint',
    resumption: 'le travail reprend le lendemain',
    paidWork: 'un travail rémunéré commence le lendemain',
    retraining: 'la réadaptation professionnelle approuvée commence le lendemain',
    zivEnded: 'le trajet de réintégration AMI se termine ce jour-là',
  },
  presumptionEnd: (end, maxUntil) =>
    end === null
      ? `elle court jusqu’au ${maxUntil} au plus tard ; elle ne peut être ni prolongée ni suspendue`
      : `elle prend fin parce que ${end} ; dernier jour possible : le ${maxUntil}`,

  names: {
    incapacityStart: 'le début de l’incapacité de travail',
    incapacityEnded: 'la fin de l’incapacité de travail',
    certificateRunOut: 'l’expiration du certificat',
    questionnaireNotReceived: 'le questionnaire n’a pas été reçu complet à temps',
    questionnaireSent: 'l’envoi du questionnaire',
    questionnaireSentOnRouteA: 'l’envoi du questionnaire',
    questionnaireSentOnRouteB: 'l’envoi du questionnaire à la suite de la demande du titulaire',
    questionnaireWithheld: 'la décision de ne pas envoyer de questionnaire',
    withholdingNoticeSent: 'la communication expliquant l’absence de questionnaire',
    questionnaireReceived: 'la réception du questionnaire',
    questionnaireCompletedOnRouteB: 'la réception du questionnaire dûment complété',
    questionnaireUpdateNotNeeded: 'le constat qu’une mise à jour du questionnaire n’est pas nécessaire',
    supportContact: 'le contact d’aide pour le questionnaire',
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
    referredLater: 'le renvoi, après classement en catégorie 4 lors d’une estimation ultérieure',
    contactRequested: 'la demande du titulaire d’un contact avec le coordinateur',
    advisingDoctorInformed: 'l’information du médecin-conseil',
    coordinatorContact: 'un contact avec le coordinateur',
    firstContact: 'le premier moment de contact',
    firstContactBeforeConsent: 'le premier moment de contact, sans consentement préalable',
    trajectoryWantedOnRouteB: 'le premier moment de contact à la demande du titulaire',
    consentGiven: 'le consentement du titulaire au traitement des données',
    permissionRequested: 'la demande d’autorisation au médecin-conseil',
    permissionGranted: 'l’autorisation du médecin-conseil d’entamer un trajet',
    permissionRefused: 'le refus d’autorisation par le médecin-conseil',
    zivRequestRefused: 'le refus d’un trajet de réintégration AMI',
    refusalNotified: 'la notification du refus',
    permittedWorkStarted: 'le début du travail autorisé',
    permittedWorkEnded: 'le dernier jour du travail autorisé',
    codexRequested: 'la demande d’un trajet de réintégration du Code du bien-être',
    codexRequestedDuringZiv: 'la demande par l’employeur d’un trajet de réintégration du Code du bien-être',
    codexPlanSigned: 'la signature du plan de réintégration par le titulaire',
    codexEnded: 'la fin du trajet de réintégration du Code du bien-être',
    codexEndedUnfit:
      'la fin définitive du trajet de réintégration du Code du bien-être d’une personne définitivement inapte',
    zivStarted: 'le démarrage du trajet de réintégration AMI',
    zivStartedBesideContract: 'le démarrage du trajet de réintégration AMI parallèlement à un contrat de travail',
    occupationalPhysicianInformed: 'l’information du conseiller en prévention-médecin du travail',
    planDrawnUp: 'l’établissement du plan de réintégration',
    retrainingPlanned: 'l’établissement d’un plan de réintégration avec réadaptation professionnelle',
    employmentPlanned: 'l’établissement d’un plan de réintégration avec accompagnement vers l’emploi',
    retrainingApproved: 'l’accord sur la réadaptation professionnelle',
    resumptionProposed: 'la proposition de reprise du travail',
    treatingDoctorInformed: 'la communication au médecin traitant',
    planReviewed: 'le suivi du plan de réintégration',
    resultsEvaluated: 'l’évaluation des résultats',
    paidWorkStarted: 'le début d’un travail rémunéré',
    retrainingStarted: 'le début de la réadaptation professionnelle',
    zivEnded: 'la fin du trajet de réintégration AMI',
    workResumed: 'la reprise du travail',
    unjustifiedAbsence: 'une absence injustifiée',
    firstAbsenceAtExam: 'la première absence injustifiée à un examen médical',
    firstAbsenceAtContact: 'la première absence injustifiée au premier moment de contact',
    absenceContact: 'le contact pris par le titulaire pour une nouvelle date',
    regionalServiceRegistered: 'l’inscription auprès du service régional',
  },
  named: (name, on) => `${name}, le ${on}`,

  anchors: {
    incapacityStart: 'le début de l’incapacité de travail',
    trigger: 'le fait déclencheur',
    posted: 'l’envoi ou la remise par le titulaire',
    planned: 'la date prévue à l’origine',
    request: 'la demande du titulaire',
    previousContact: 'le moment de contact précédent',
  },
  ends: { from: 'Premier jour', until: 'Dernier jour', both: 'Jour' },
  anchorItself: (anchor, on) => `le même jour que ${anchor}, le ${on}.`,
  daysLater: (count, anchor, since, result) =>
    count % 7 === 0
      ? `${weeks(count / 7)} (${days(count)}) après ${anchor} (${since}) : le ${result}.`
      : `${days(count)} après ${anchor} (${since}) : le ${result}.`,
  inMonths,
  dayAfter: (of, result) => `le lendemain du ${of} : le ${result}.`,
  latest: (options, result) => `le plus tardif de ces jours (${list(options)}) : le ${result}.`,
  followed: (reading) => `les sources divergent sur ce point ; lecture suivie : ${reading}.`,
  rollOver: (of, result) =>
    `le ${of} est un dimanche ou un jour férié légal ; à la demande, le dernier jour est reporté au ${result}.`,
  closed: (of, result) =>
    `l’étape ne s’est présentée que le ${of}, après le dernier jour ; la période se réduit donc à ce dernier jour, le ${result}.`,

  sources: {
    C383: 'circulaire O.A. 2022/383 – 407/22',
    RIZIV22: 'page web de l’INAMI du 22 juin 2022',
    RIZIVABC: 'page web de l’INAMI sur les routes A, B et C',
    SOL: 'brochure de Solidaris',
    CM: 'page web de la CM',
    law: 'loi relative à l’assurance obligatoire, coordonnée le 14 juillet 1994',
    act: 'loi',
    royalDecree: 'arrêté royal',
    statement: 'déclarations officielles',
  },
  dated: (source, on) => `${source} du ${on}`,
  point: (point) => `point ${point}`,
  preamble: 'préambule',
  step: (step) => `étape ${step}`,
  row: (row) => `ligne ${row}`,
  article: (article) => `article ${article}`,
  articles: (articles) => `articles ${articles}`,
  paragraph: (paragraph) => `alinéa ${paragraph}`,
  statement: 'Ces mois reposent sur des déclarations officielles et non sur un texte de loi.',
  coverages: {
    before: 'La circulaire n’était pas encore applicable ce jour-là.',
    confirmed: 'Tous les textes applicables ce jour-là ont été lus.',
    statuteOnly:
      'Du droit applicable ce jour-là, les lois sont prises en compte ; les arrêtés d’exécution n’ont pas été lus.',
  },

  grounds: {
    certifiedEnd: 'le certificat se termine avant le jour où le questionnaire serait envoyé',
    medicalGround: 'le médecin-conseil n’envoie pas de questionnaire pour une raison médicale fondée',
    codexRequested: 'un trajet de réintégration du Code du bien-être a été demandé',
    permittedWork: 'le titulaire effectue un travail autorisé',
    ownTrajectory: 'un Trajet Retour Au Travail à la demande du titulaire a déjà débuté avec autorisation',
    codexDuringZiv:
      'l’employeur a demandé un trajet de réintégration du Code du bien-être pendant le trajet de réintégration AMI',
  },
  stretch: (ground, from, until) =>
    until === null ? `${ground} (depuis le ${from})` : `${ground} (du ${from} au ${until})`,
  lapse: (name, on) => `ne peut plus être demandé depuis le ${on} : ${name}`,
  decision: (by, question) => `en attente d’une décision (${by}) : ${question}`,
  questions: {
    medicalWithholding: 'y a-t-il une raison médicale fondée de ne pas envoyer le questionnaire ?',
    estimate: 'dans quelle catégorie le titulaire est-il classé ?',
    reevaluation: 'dans quelle catégorie le titulaire est-il classé après l’examen ?',
    questionnaireOnRequest: 'faut-il un nouveau questionnaire ou une mise à jour ?',
    outcome: 'quelle est la suite du premier moment de contact ?',
    permission: 'un Trajet Retour Au Travail est-il compatible avec l’état général de santé ?',
    afterRefusal: 'les actions sont-elles adaptées, ou le trajet prend-il fin ?',
    restart: 'le trajet de réintégration AMI suspendu se poursuit-il ?',
    consequence: 'à partir de quelle absence, quand et pour combien de temps la conséquence s’applique-t-elle ?',
  },
  fact: (fact) => `donnée manquante : ${fact}`,
  facts: {
    'incapacity.certifiedUntil or incapacity.endedOn': 'jusqu’à quand l’incapacité de travail est constatée',
    'capacityEstimated.category': 'la catégorie de la première estimation',
    'questionnaireSent or questionnaireUpdateNotNeeded': 'si un questionnaire a été envoyé ou n’était pas nécessaire',
    'coordinatorContact.outcome': 'l’issue du premier moment de contact',
    coordinatorContact: 'la date du moment de contact précédent',
    'incapacity.endedOn': 'si l’incapacité de travail a pris fin avec la reprise du travail',
    'regionalServiceRegistered, once more or confirmed':
      'si l’inscription antérieure auprès du service régional est encore valable',
    'planDrawnUp.aim':
      'si le plan de réintégration vise la réadaptation professionnelle ou l’accompagnement vers l’emploi',
    zivStarted: 'le démarrage du trajet de réintégration AMI',
  },
  findings: {
    late: 'fait après le dernier jour',
    early: 'fait avant le premier jour',
    whileBarred: 'fait alors que c’était exclu',
    channel: 'fait par un canal de contact que le tableau n’admet pas',
    consentNotAsked: 'aucun consentement n’a été consigné lors du premier moment de contact',
    planIncomplete: 'il manque au plan de réintégration un de ses quatre éléments',
    occupationalPhysicianNotInformed:
      'le plan de réintégration existe, mais le conseiller en prévention-médecin du travail n’a pas encore été informé',
    directReferral:
      'un trajet de réintégration du Code du bien-être a été demandé avant tout contact avec le coordinateur',
    withoutPermission: 'le trajet a débuté sans l’autorisation du médecin-conseil',
    otherSituation:
      'les faits ne correspondent pas à la situation dans laquelle le trajet de réintégration AMI a débuté',
    retrainingNotApproved: 'la réadaptation professionnelle a commencé sans accord enregistré',
  },
  found: (finding, on) => `constaté le ${on} : ${finding}`,

  absences: {
    status: (status) => `Il n’y a rien à faire : ${status}.`,
    contract: (employmentContract) =>
      `Ceci ne vaut que ${employmentContract ? 'pour qui a un' : 'pour qui n’a pas de'} contrat de travail.`,
    law: (from) => `Pour ce dossier, la règle ne vaut qu’à partir du ${from}.`,
    repealed: (since) => `Depuis le ${since}, ceci ne peut plus naître : la disposition est abrogée.`,
    notConcerned: 'Ceci ne vaut pas pour ce régime ou pour ce début de l’incapacité de travail.',
    later: (from) => `Ceci ne se présente qu’à partir du ${from}.`,
    notTriggered: (names) =>
      `Rien de ce qui fait naître cette étape n’a encore eu lieu. Ce serait : ${joined(names, 'ou', ' ; ')}.`,
  },
  statuses: {
    notCovered: 'le droit de ce jour n’est pas, ou pas entièrement, pris en compte',
    outOfScope: 'ce jour-là, aucun Trajet Retour Au Travail n’est encore ouvert à ce régime',
    notRecognised: 'l’incapacité de travail n’est pas reconnue',
    notStarted: 'l’incapacité de travail n’a pas encore commencé',
    incapacityEnded: 'l’incapacité de travail a pris fin',
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
    zivRunning: 'un trajet de réintégration AMI est en cours',
    zivSuspended: 'le trajet de réintégration AMI est suspendu',
    zivEnded: 'le trajet de réintégration AMI a pris fin',
    codexRunning: 'un trajet de réintégration du Code du bien-être a été demandé et n’a pas pris fin',
    codexEnded: 'le trajet de réintégration du Code du bien-être a pris fin',
    notDisclosed: 'l’état du dossier n’est pas communiqué',
  },

  readings: {
    'RD-1:twoWeeks': 'le questionnaire revient dans les deux semaines',
    'RD-1:oneWeek': 'le questionnaire revient dans la semaine',
    'RD-2:receipt': 'la réception par le médecin-conseil compte',
    'RD-2:posting': 'l’envoi par le titulaire compte',
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
  },
  reading: (reading, id, heldBy, gives) => `${reading} (${id} ; ${heldBy}) : ${gives}`,
  heldBy: (sources) => `${sources.length === 1 ? 'source' : 'sources'} : ${list(sources)}`,
  heldByNone: 'aucune source ne le dit expressément',
  suppositions: {
    day: (on) => `au ${on}, si rien ne change`,
    event: (name, on) => `si ceci avait eu lieu le ${on} : ${name}`,
    withoutEvent: (name, on) => `si ceci n’avait pas eu lieu le ${on} : ${name}`,
    reading: (reading, id) => `dans la lecture (${id}) : ${reading}`,
    contract: (employmentContract) => `${employmentContract ? 'avec un' : 'sans'} contrat de travail`,
    recognised: 'si l’incapacité de travail était reconnue',
    notEnded: 'si l’incapacité de travail n’avait pas pris fin',
    notCertified: 'si le certificat ne portait pas de date de fin',
  },
  change: (suppositions, state, window) => `${suppositions.join(' ; ')} → ${state} (${window})`,

  unofficial: (terms) => `Sans forme officielle en français dans ce texte : ${list(terms)}.`,
  notDisclosed: 'Rien à ce sujet ne peut être communiqué à ce lecteur.',
  unknownKey: 'Aucune obligation ne porte ce nom.',
}
