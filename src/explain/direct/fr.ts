import type { DirectTexts } from './direct-texts.js'

const SERVICES = 'service de l’emploi compétent (Forem, Actiris, VDAB ou ADG, selon votre domicile)'

const by = (until: string | null): string => (until === null ? '' : `, au plus tard le ${until}`)

const late = (isLate: boolean): string => (isLate ? ', après le dernier jour' : '')

/** One to thirteen in words, as in running text. */
const NUMBERS = [
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
]

const ORDINALS = [
  'premier',
  'deuxième',
  'troisième',
  'quatrième',
  'cinquième',
  'sixième',
  'septième',
  'huitième',
  'neuvième',
  'dixième',
  'onzième',
  'douzième',
  'treizième',
]

const inWords = (count: number): string => NUMBERS[count - 1] ?? String(count)

const span = (from: string, until: string | null): string =>
  until === null ? `À partir du ${from}` : `Du ${from} au ${until} inclus`

/** @internal */
export const fr: DirectTexts = {
  own: {
    'questionnaire.return': {
      title: 'Renvoyer le questionnaire',
      must: (until) =>
        `Vous devez renvoyer le questionnaire complété au médecin-conseil de votre mutualité${by(until)}.`,
      had: (until) =>
        `Vous deviez renvoyer le questionnaire complété au médecin-conseil de votre mutualité${by(until)}.`,
      missing: 'Nous ne l’avons pas encore reçu.',
      done: (on, isLate) => `Nous l’avons reçu le ${on}${late(isLate)}.`,
      now: 'Complétez-le et renvoyez-le à temps.',
      nowLate: 'Renvoyez-le dès que possible.',
      help: 'Besoin d’aide ? Demandez-la au Coordinateur Retour Au Travail.',
      helpLate: 'Besoin d’aide ? Le Coordinateur Retour Au Travail vous contactera et vous aidera.',
      why: (since, period, past) =>
        `Le questionnaire a été envoyé le ${since} ; vous ${past ? 'aviez' : 'avez'} ${period}.`,
    },
    'regional.start': {
      title: 'Démarrer vous-même un trajet',
      must: () =>
        `Vous pouvez démarrer vous-même un trajet en vous inscrivant auprès du ${SERVICES}. Ce n’est pas obligatoire.`,
      had: () =>
        `Vous pouviez démarrer vous-même un trajet en vous inscrivant auprès du ${SERVICES}. Ce n’était pas obligatoire.`,
      missing: 'Nous n’avons pas connaissance de votre inscription.',
      done: (on) => `Vous êtes inscrit(e) depuis le ${on}.`,
      now: 'La décision vous appartient.',
      nowLate: 'La décision vous appartient.',
      help: 'Des questions ? Le Coordinateur Retour Au Travail vous aidera.',
      helpLate: 'Des questions ? Le Coordinateur Retour Au Travail vous aidera.',
    },
    'regional.register': {
      title: 'Vous inscrire auprès du service de l’emploi',
      must: (until) => `Vous devez vous inscrire auprès du ${SERVICES}${by(until)}.`,
      had: (until) => `Vous deviez vous inscrire auprès du ${SERVICES}${by(until)}.`,
      missing: 'Nous n’avons pas encore connaissance de votre inscription.',
      done: (on, isLate) => `Vous vous êtes inscrit(e) le ${on}${late(isLate)}.`,
      now: 'Inscrivez-vous à temps.',
      nowLate: 'Inscrivez-vous dès que possible.',
      help: 'Besoin d’aide ? Demandez-la au Coordinateur Retour Au Travail.',
      helpLate: 'Besoin d’aide ? Demandez-la au Coordinateur Retour Au Travail.',
    },
    'regional.proof': {
      title: 'Transmettre la preuve d’inscription',
      must: (until) => `Vous devez transmettre à votre mutualité la preuve de votre inscription${by(until)}.`,
      had: (until) => `Vous deviez transmettre à votre mutualité la preuve de votre inscription${by(until)}.`,
      missing: 'Nous ne l’avons pas encore reçue.',
      done: (on, isLate) => `Nous l’avons reçue le ${on}${late(isLate)}.`,
      now: 'Transmettez-la à temps.',
      nowLate: 'Transmettez-la dès que possible.',
      help: 'Besoin d’aide ? Demandez-la à votre mutualité.',
      helpLate: 'Besoin d’aide ? Demandez-la à votre mutualité.',
    },
  },
  others: {
    'questionnaire.send': 'Le médecin-conseil vous envoie un questionnaire.',
    'questionnaire.withholdingNotice':
      'Le médecin-conseil vous explique pourquoi vous ne recevez pas de questionnaire. Vous pouvez contacter vous-même le Coordinateur Retour Au Travail.',
    'questionnaire.support':
      'Le Coordinateur Retour Au Travail vous contacte et vous aide à compléter le questionnaire.',
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
  },
  standing: {
    upcoming: 'Ce n’est pas encore le moment.',
    open: 'Cela n’a pas encore été fait.',
    overdue: 'Cela n’a pas encore été fait.',
    possible: 'Cela n’a pas encore été fait.',
    suspended: 'C’est suspendu pour l’instant.',
    barred: 'Cela n’a pas lieu pour l’instant.',
    lapsed: 'Cela n’est plus nécessaire.',
    gone: 'Cela n’est plus possible.',
  },
  done: (on, isLate) => `Cela a été fait le ${on}${late(isLate)}.`,
  doneByThen: (on) => `Cela a été fait le ${on} au plus tard.`,
  when: (from, until, past) => {
    if (until === null)
      return `Cela ${past ? 'devait' : 'doit'} se faire à partir du ${from} ; les règles ne fixent pas de dernier jour.`
    return `Cela ${past ? 'devait' : 'doit'} se faire entre le ${from} et le ${until} inclus.`
  },
  onDay: (on, past) => `Cela ${past ? 'devait' : 'doit'} se faire le ${on}.`,
  tooLate: (until, cameUpOn) =>
    `Cela devait se faire le ${until} au plus tard, mais l’étape ne s’est présentée que le ${cameUpOn}.`,
  certificateRunOut:
    'Votre certificat ou votre reconnaissance a pris fin. Êtes-vous encore en incapacité de travail ? Transmettez un nouveau certificat à votre mutualité.',
  whatNow: 'Que faire ?',
  now: {
    nothing: 'Vous n’avez rien à faire vous-même.',
    attend: 'Présentez-vous au rendez-vous. Vous ne pouvez pas venir ? Prévenez à l’avance et dites pourquoi.',
    overdue: 'Vous pouvez demander à votre mutualité quand cela se fera.',
  },
  help: 'Des questions ? Le Coordinateur Retour Au Travail de votre mutualité vous aidera.',
  why: (on) => `Pourquoi le ${on} ?`,
  periodEnds: (period, after, since) => `On compte ${period} après ${after}, le ${since}.`,
  monthOfIncapacity: (month, since) =>
    `Ce jour-là se termine le ${ORDINALS[month - 1] ?? `${month}e`} mois de votre incapacité de travail (début : le ${since}).`,
  period: {
    months: (months) => `${inWords(months)} mois`,
    weeks: (weeks) => (weeks === 1 ? 'une semaine' : `${inWords(weeks)} semaines`),
    days: (days) => `${inWords(days)} ${days === 1 ? 'jour' : 'jours'}`,
  },
  moved: (on) => `Ce jour n’est pas un jour ouvrable ; le délai est donc reporté au ${on}.`,
  source: 'Source',
  sources: { C383: 'circulaire INAMI O.A. 2022/383', law: 'loi du 14 juillet 1994' },
  you: 'vous',
  address: [
    ['le titulaire est-il classé', 'êtes-vous classé(e)'],
    ['où le titulaire prend contact', 'où vous prenez contact'],
    ['de s’inscrire', 'de vous inscrire'],
    ['l’incapacité de travail', 'votre incapacité de travail'],
    ['le moment de contact', 'l’entretien'],
    ['moment de contact', 'entretien'],
    ['à la demande du titulaire', 'à votre demande'],
    ['la demande du titulaire', 'votre demande'],
    ['la demande, par le titulaire, d’un', 'votre demande d’un'],
    [' d’un titulaire définitivement inapte à effectuer le travail convenu', ''],
    ['pour lequel le titulaire a consenti', 'pour lequel vous avez consenti'],
    [' du titulaire', ''],
    ['par le titulaire', 'par vous'],
  ],
  caution:
    'Sous réserve : les règles ont changé et certains textes ne sont pas intégrés. Demandez confirmation à votre mutualité.',
  goodToKnow: 'Bon à savoir',
  aWeek:
    'Certaines mutualités demandent de renvoyer le questionnaire dans la semaine. C’est une demande, pas une obligation : vous avez deux semaines.',
  byPosting: (on, inTime) =>
    `Nous regardons le jour où le questionnaire arrive chez le médecin-conseil. Les règles ne disent pas clairement si c’est ce jour qui compte ou celui où vous l’avez envoyé. Vous l’avez envoyé le ${on} : selon ce calcul, vous êtes ${inTime ? 'dans les délais' : 'en retard'}.`,
  decimal: ',',
  notNow: 'Cela ne vous concerne pas pour l’instant.',
  contract: (employmentContract) =>
    `Cela ne vaut que pour les personnes qui ${employmentContract ? 'ont un' : 'n’ont pas de'} contrat de travail.`,

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
  barred: (steps) => `Tant que c’est le cas, ce qui suit n’a pas lieu : ${steps}.`,
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
  missed: (place, plannedOn) =>
    `La raison : le ${plannedOn}, vous étiez absent(e) sans justification valable ${place}.`,
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
  validReason: 'Vous aviez une justification valable ? Faites-le savoir à votre mutualité.',
  persons: {
    exam: 'le médecin-conseil ou un collaborateur de l’équipe',
    firstContact: 'le Coordinateur Retour Au Travail',
    occupationalPhysician: 'le médecin-conseil',
    regionalAdviser: 'votre mutualité',
    combinedContact: 'le médecin-conseil ou un collaborateur de l’équipe',
  },
  employer: {
    requested: (on) => `Le ${on}, un trajet de réintégration (Code du bien-être) a été demandé.`,
    none: 'Nous n’avons connaissance d’aucun trajet de réintégration (Code du bien-être).',
    more: 'Nous ne pouvons rien vous communiquer de plus (secret professionnel).',
  },
}
