import type { Day } from '../../calendar/day.js'
import type { MissingDay } from '../counting.js'
import { dayMonthYear } from '../written-day.js'
import { cited, joined } from './joined.js'
import { monthNames } from './month-names.js'
import { partsDe } from './parts/de.js'
import type { Texts, WrittenMonths } from './texts.js'

const months = (count: number): string => (count === 1 ? '1 Monat' : `${count} Monate`)

const days = (count: number): string => (count === 1 ? '1 Tag' : `${count} Tage`)

const weeks = (count: number): string => (count === 1 ? '1 Woche' : `${count} Wochen`)

const conventions = {
  quantieme: 'bis zum Vortag des gleichen Monatstags',
  sameDate: 'von Datum zu Datum',
} as const

/** What takes the place of a day that does not exist. */
const replacing = { quantieme: 'der erste Tag des Folgemonats', sameDate: 'der letzte Tag des Monats' } as const

const other = { quantieme: 'sameDate', sameDate: 'quantieme' } as const

const day = (of: Day | MissingDay): string => dayMonthYear(of, monthNames.de, (number) => `${number}.`)

const list = (items: readonly string[], last = 'und'): string => joined(items, last)

const inMonths: Texts['inMonths'] = (counted) => {
  const { count, convention, anchor, since, begins, missing, arrived, result } = counted
  const { monthOfIncapacity: month } = counted
  const term = month === undefined ? 'die Frist' : `der ${month}. Monat`
  const after =
    begins === undefined
      ? `${months(counted.months)} nach ${anchor} (${since})`
      : `die Zählung beginnt am Tag nach ${anchor} (${since}), am ${begins}. ${months(counted.months)} später`
  const landing =
    missing === undefined
      ? `${after} ist der ${arrived}.`
      : `${after} wäre der ${missing}. Diesen Tag gibt es nicht. Gerechnet ${conventions[convention]} tritt ${replacing[convention]} an seine Stelle: ${arrived}.`
  const consequence = {
    monthsLater: month === undefined ? '' : ` Dann beginnt der ${month}. Monat.`,
    eveOfMonths: ` Am Vortag endet ${term}: ${result}.`,
    withinMonths:
      convention === 'quantieme' ? ` Am Vortag endet die Frist: ${result}.` : ' Der Anfangstag zählt nicht mit.',
  }[count]
  return landing + consequence + differing(counted, term)
}

/** What the other convention gives, and why. */
const differing = ({ count, convention, otherwise }: WrittenMonths, term: string): string => {
  if (otherwise === undefined) return ''
  const { begins, arrived, result } = otherwise
  const way = other[convention]
  const gives = {
    monthsLater: `träte ${replacing[way]} an seine Stelle: ${arrived}`,
    eveOfMonths: `träte ${replacing[way]} an seine Stelle, ${arrived}, und ${term} würde am ${result} enden`,
    withinMonths:
      begins === undefined
        ? `würde ${term} am ${result} enden`
        : `würde ${term} erst am Folgetag, dem ${begins}, beginnen und am ${result} enden`,
  }[count]
  return ` Gerechnet ${conventions[way]} ${gives}.`
}

const freeDays = { saturday: 'ein Samstag', sunday: 'ein Sonntag', holiday: 'ein gesetzlicher Feiertag' } as const

const DATIVE: { readonly [article: string]: string } = {
  der: 'dem',
  die: 'der',
  das: 'dem',
  ein: 'einem',
  eine: 'einer',
}

/** A name in the nominative, such as “das erste Kontaktmoment”, in the dative: article and adjectives change. */
const dative = (name: string): string => {
  const [article = '', ...rest] = name.split(' ')
  const noun = rest.findIndex((word) => /^\p{Lu}/u.test(word))
  const adjectives = rest.slice(0, noun).map((word) => word.replace(/(e|er|es)$/, 'en'))
  return [DATIVE[article] ?? article, ...adjectives, ...rest.slice(noun)].join(' ')
}

/** @internal */
export const de: Texts = {
  typeset: (text) => text,
  colon: ':',
  semicolon: '; ',
  headings: {
    what: 'Was',
    who: 'Wer',
    when: 'Wann',
    state: 'Stand',
    trigger: 'Auslöser',
    counting: 'Berechnung',
    source: 'Grundlage',
    caution: 'Vorbehalt',
    because: 'Erläuterung',
    readings: 'Andere Lesarten der Quellen',
    changes: 'Was zu einem anderen Ergebnis führen würde',
    terms: 'Bezeichnungen',
  },
  day,
  missingDay: day,
  list,

  steps: {
    'questionnaire.send': 'Der Vertrauensarzt sendet dem Berechtigten den Fragebogen.',
    'questionnaire.withholdingNotice':
      'Der Vertrauensarzt erklärt dem Berechtigten, warum ihm kein Fragebogen zugesandt wird, nennt ihm die Kontaktdaten des Koordinators zur „Rückkehr ins Arbeitsleben“ und teilt ihm mit, dass er diesen selbst kontaktieren darf.',
    'questionnaire.return':
      'Der Berechtigte sendet dem Vertrauensarzt den ordnungsgemäß ausgefüllten Fragebogen zurück.',
    'questionnaire.support':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ kontaktiert den Berechtigten und hilft ihm nötigenfalls beim Ausfüllen des Fragebogens. Unter der Verantwortung des Koordinators kann dies auch ein Mitarbeiter des Versicherungsträgers übernehmen.',
    'estimate.first': 'Der Vertrauensarzt nimmt eine erste Einschätzung {capacities} vor.',
    'exam.questionnaireImpossible':
      'Der Vertrauensarzt lädt den Berechtigten, der den Fragebogen auch mit Hilfe nicht ausfüllen konnte, zu einer ärztlichen Untersuchung vor.',
    'exam.category1':
      'Der Vertrauensarzt untersucht den in Kategorie 1 eingestuften Berechtigten erneut, wenn die Arbeitsunfähigkeit nach sechs Monaten noch andauert.',
    'exam.category3': 'Der Vertrauensarzt untersucht den in Kategorie 3 eingestuften Berechtigten erneut.',
    'referral.make':
      'Der Vertrauensarzt verweist den in Kategorie 4 eingestuften Berechtigten an den Koordinator zur „Rückkehr ins Arbeitsleben“.',
    'refusal.notify':
      'Der Vertrauensarzt teilt dem Berechtigten mit, dass sein Antrag auf ein Wiedereingliederungsverfahren (KIV) abgelehnt wird.',
    'contact.arrange':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ vereinbart mit dem Berechtigten einen Termin für das erste Kontaktmoment.',
    'contact.first':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ führt das erste Kontaktmoment mit dem Berechtigten durch, erläutert dabei seine Rolle und bespricht den ersten Schritt.',
    'consent.ask':
      'Beim ersten Kontaktmoment bittet der Koordinator zur „Rückkehr ins Arbeitsleben“ den Berechtigten ausdrücklich um die schriftliche Einwilligung in die Verarbeitung der Daten der Akte „Rückkehr ins Arbeitsleben“; die elektronische Form ist zulässig.',
    'contact.register':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ trägt das erste Kontaktmoment und die vereinbarten Maßnahmen in die Akte „Rückkehr ins Arbeitsleben“ ein.',
    'doctor.inform':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ informiert den Vertrauensarzt über den Antrag des Berechtigten.',
    'permission.request':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ berichtet dem Vertrauensarzt über das erste Kontaktmoment und bittet um die Erlaubnis, einen Begleitplan zur „Rückkehr ins Arbeitsleben“ zu beginnen.',
    'permission.decide':
      'Der Vertrauensarzt entscheidet, ob ein Begleitplan zur „Rückkehr ins Arbeitsleben“ beginnen darf.',
    'contact.afterRefusal':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ bespricht mit dem Berechtigten in einem neuen Kontaktmoment die Einschätzung, aufgrund deren der Vertrauensarzt die Erlaubnis verweigert hat, und trägt dieses Kontaktmoment ein.',
    'ziv.informOccupationalPhysician':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ informiert den Gefahrenverhütungsberater-Arbeitsarzt über den Beginn des Wiedereingliederungsverfahrens (KIV).',
    'ziv.followUpInterview':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ führt das erste Folgegespräch mit dem Berechtigten.',
    'ziv.retrainingApproval':
      'Für die berufliche Umschulung wird die Genehmigung der Hohen Kommission des Ärztlichen Invaliditätsrates beantragt.',
    'ziv.resumptionProposal':
      'Am Ende der Begleitung erhält der Vertrauensarzt einen Vorschlag zur Wiederaufnahme der Arbeit, damit er ihn genehmigt.',
    'ziv.informTreatingDoctor':
      'Der Vertrauensarzt teilt dem behandelnden Arzt die Feststellungen und den Wiedereingliederungsplan mit.',
    'ziv.review':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ überprüft alle drei Monate die Umsetzung des Wiedereingliederungsplans, es sei denn, die Akte rechtfertigt einen anderen Rhythmus oder Zeitpunkt.',
    'ziv.evaluate':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ bewertet, was der Begleitplan zur „Rückkehr ins Arbeitsleben“ erbracht hat, und hält dies in der Akte „Rückkehr ins Arbeitsleben“ fest.',
    'evaluation.contact':
      'Der Vertrauensarzt führt spätestens am Ende des vierten Monats ein persönliches Gespräch vor Ort mit dem Berechtigten, um die Arbeitsunfähigkeit zu beurteilen.',
    'regional.start':
      'Der Berechtigte kann selbst einen Begleitplan beginnen, indem er sich je nach Wohnort bei der zuständigen Arbeitsverwaltung (ADG, Forem, Actiris oder VDAB) eintragen lässt.',
    'regional.register':
      'Der Berechtigte lässt sich je nach Wohnort bei der zuständigen Arbeitsverwaltung (ADG, Forem, Actiris oder VDAB) eintragen.',
    'absence.newDate':
      'Der Versicherungsträger setzt nach der ungerechtfertigten Abwesenheit einen neuen Termin fest und warnt den Berechtigten per Einschreiben.',
    'exam.endPresumed':
      'Der Vertrauensarzt untersucht den Berechtigten, bei dem ein Mitarbeiter des Teams vermutet, dass die Arbeitsunfähigkeit endet.',
    'estimate.again': 'Der Vertrauensarzt nimmt nach dem Kontakt eine neue Einschätzung {capacities} vor.',
    'category2.validate':
      'Der Vertrauensarzt bestätigt die von einem Mitarbeiter des Teams vergebene Kategorie 2 oder vergibt eine andere Kategorie.',
    'codexPlan.answer':
      'Der Vertrauensarzt antwortet auf die Kopie des Wiedereingliederungsplans (Kodex). Ohne Antwort beendet der Plan die Arbeitsunfähigkeit nicht und gilt die Arbeit darin als erlaubt.',
    'regional.letter':
      'Der Versicherungsträger bittet den Berechtigten schriftlich, sich beim zuständigen Dienst der Region oder der Gemeinschaft einzutragen.',
    'regional.proof': 'Der Berechtigte legt dem Versicherungsträger den Nachweis der Eintragung vor.',
    'regional.secondLetter':
      'Der Versicherungsträger sendet ein zweites Schreiben, per Einschreiben, mit einer neuen Frist für die Eintragung.',
    'consequence.notify': 'Der Versicherungsträger teilt die Entscheidung über die Entschädigung per Einschreiben mit.',
  },
  stepVersions: {
    'exam.questionnaireImpossible/teamMembers2024':
      'Der Vertrauensarzt lädt den Berechtigten, der den Fragebogen auch mit Hilfe nicht ausfüllen konnte, zu einem persönlichen Gespräch vor Ort vor.',
    'evaluation.contact#7':
      'Der Vertrauensarzt führt im siebten Monat ein persönliches Gespräch vor Ort mit dem Berechtigten, um die Arbeitsunfähigkeit zu beurteilen.',
    'evaluation.contact#11':
      'Der Vertrauensarzt führt im elften Monat ein persönliches Gespräch vor Ort mit dem Berechtigten, um die Arbeitsunfähigkeit zu beurteilen.',
    'evaluation.contact#i':
      'Der Vertrauensarzt führt im vorletzten Monat des anerkannten Zeitraums der Invalidität ein persönliches Gespräch vor Ort mit dem Berechtigten, um die Arbeitsunfähigkeit zu beurteilen.',
  },
  capacities: {
    remainingCapacities: 'der verbleibenden Fähigkeiten',
    workPotential: 'des Arbeitspotenzials',
  },
  bearers: {
    insured: 'der Berechtigte',
    advisingDoctor: 'der Vertrauensarzt',
    coordinator: 'der Koordinator zur „Rückkehr ins Arbeitsleben“',
    insurer: 'der Versicherungsträger',
    parties: 'die Beteiligten gemeinsam',
  },
  teamMember: 'auch ein Mitarbeiter des multidisziplinären Teams darf dies tun',
  power: 'dies ist eine Möglichkeit, keine Pflicht',
  window: (from, until) =>
    until === null ? `ab dem ${from}; der Text nennt keinen letzten Tag` : `vom ${from} bis einschließlich ${until}`,
  oneDay: (on) => `am ${on}`,
  states: {
    upcoming: 'noch nicht fällig',
    open: 'zu erledigen',
    overdue: 'überfällig',
    fulfilled: 'rechtzeitig erledigt',
    fulfilledLate: 'verspätet erledigt',
    barred: 'ausgeschlossen',
    suspended: 'ausgesetzt',
    done: 'erledigt',
    possible: 'möglich',
    lapsed: 'hinfällig',
  },
  stateOn: (asOf, state) => `${state} (Stand am ${asOf})`,
  doneOn: (state, on) => `${state} am ${on}`,

  presumptions: {
    codex:
      'Gesetzliche Vermutung der Arbeitsunfähigkeit ab der Unterzeichnung des Wiedereingliederungsplans (Kodex) beim Arbeitgeber.',
    ziv: 'Gesetzliche Vermutung der Arbeitsunfähigkeit ab der Erstellung des Wiedereingliederungsplans (KIV).',
    fund: 'Gesetzliche Vermutung der Arbeitsunfähigkeit während der vom Fonds „Rückkehr ins Arbeitsleben“ bezahlten Dienste.',
  },
  presumptionEnds: {
    maximum: 'das Höchstmaß von sechs Monaten erreicht ist',
    resumption: 'die Arbeit am {next} wieder aufgenommen wird',
    paidWork: 'am {next} eine entlohnte Tätigkeit beginnt',
    retraining: 'am {next} die berufliche Umschulung beginnt',
    zivEnded: 'das Wiedereingliederungsverfahren (KIV) an diesem Tag endet',
    voucher: 'am {next} der Zeitraum eines Gutscheins des Fonds „Rückkehr ins Arbeitsleben“ beginnt',
    servicesEnded: 'die vom Fonds bezahlten Dienste an diesem Tag enden',
    incapacityEnded: 'die Arbeitsunfähigkeit an diesem Tag endet',
  },
  presumptionEnd: (end, maxUntil) =>
    end === null
      ? 'sie kann weder verlängert noch ausgesetzt werden'
      : `sie endet, weil ${end}; spätester Tag: ${maxUntil}`,
  presumedAtMost: (from, maxUntil) => `vom ${from} bis spätestens ${maxUntil} (sechs Monate, das Höchstmaß)`,

  names: {
    incapacityStart: 'der Beginn der Arbeitsunfähigkeit',
    incapacityEnded: 'das Ende der Arbeitsunfähigkeit',
    certificateRunOut: 'der Ablauf der Arbeitsunfähigkeitsbescheinigung',
    certificateReceived: 'eine Arbeitsunfähigkeitsbescheinigung',
    recognitionDecided: 'die Entscheidung über die Anerkennung der Arbeitsunfähigkeit',
    incapacityStartCorrected: 'die Berichtigung des Beginns der Arbeitsunfähigkeit',
    incapacityResumed: 'der Rückfall',
    contractStarted: 'der Beginn eines Arbeitsvertrags',
    contractEnded: 'das Ende eines Arbeitsvertrags (letzter Tag)',
    questionnaireNotReceived:
      'der Ablauf der Frist, ohne dass der ordnungsgemäß ausgefüllte Fragebogen eingegangen ist',
    questionnaireSent: 'die Versendung des Fragebogens',
    questionnaireSentOnRouteA: 'die Versendung des Fragebogens',
    questionnaireSentOnRouteB: 'die Versendung des Fragebogens infolge eines Antrags des Berechtigten auf Kontakt',
    questionnaireWithheld: 'die Entscheidung, keinen Fragebogen zu senden',
    withholdingNoticeSent: 'die Mitteilung, warum kein Fragebogen gesendet wird',
    questionnaireReceived: 'der Eingang des Fragebogens',
    questionnaireCompletedOnRouteB: 'der Eingang des ordnungsgemäß ausgefüllten Fragebogens',
    questionnaireUpdateNotNeeded: 'die Feststellung, dass der Fragebogen nicht aktualisiert werden muss',
    supportContact: 'der Kontakt zur Hilfe beim Fragebogen',
    questionnaireImpossible: 'die Feststellung, dass der Fragebogen nicht ausgefüllt werden konnte',
    examNotExcluded:
      'die Feststellung, dass der Fragebogen nicht ausgefüllt werden konnte und dass eine Untersuchung angezeigt ist',
    medicalExam: 'die ärztliche Untersuchung',
    capacityEstimated: 'eine Einschätzung durch den Vertrauensarzt',
    placedInCategory1: 'die Einstufung in Kategorie 1',
    placedInCategory3: 'die Einstufung in Kategorie 3',
    category4AtOnce: 'die Einstufung in Kategorie 4 bei der ersten Einschätzung',
    category4AfterFirst1: 'die Einstufung in Kategorie 4 nach Kategorie 1 bei der ersten Einschätzung',
    category4AfterOther: 'die Einstufung in Kategorie 4 bei einer neuen Einschätzung',
    referred: 'die Verweisung an den Koordinator',
    referredAtOnce: 'die Verweisung nach Einstufung in Kategorie 4 bei der ersten Einschätzung',
    referredLater: 'die Verweisung nach späterer Einstufung in Kategorie 4',
    contactRequested: 'der Antrag des Berechtigten auf einen Kontakt mit dem Koordinator',
    advisingDoctorInformed: 'die Mitteilung an den Vertrauensarzt',
    coordinatorContact: 'ein Kontakt mit dem Koordinator',
    firstContact: 'das erste Kontaktmoment',
    firstContactBeforeConsent: 'das erste Kontaktmoment, ohne dass bereits eine Einwilligung vorlag',
    trajectoryWantedOnRouteB: 'das erste Kontaktmoment auf Antrag des Berechtigten',
    consentGiven: 'die Einwilligung des Berechtigten in die Verarbeitung der Daten',
    permissionRequested: 'die Bitte um Erlaubnis an den Vertrauensarzt',
    permissionGranted: 'die Erlaubnis des Vertrauensarztes, einen Begleitplan zu beginnen',
    permissionRefused: 'die Verweigerung der Erlaubnis durch den Vertrauensarzt',
    zivRequestRefused: 'die Ablehnung eines Wiedereingliederungsverfahrens (KIV)',
    refusalNotified: 'die Mitteilung der Ablehnung',
    permittedWorkStarted: 'der Beginn der erlaubten Arbeit',
    permittedWorkEnded: 'das Ende der erlaubten Arbeit (letzter Tag)',
    codexRequested: 'der Antrag auf ein Wiedereingliederungsverfahren (Kodex)',
    codexBesideZiv:
      'der Antrag des Arbeitgebers auf ein Wiedereingliederungsverfahren (Kodex) neben dem Wiedereingliederungsverfahren (KIV)',
    codexPlanSigned: 'die Unterzeichnung des Wiedereingliederungsplans (Kodex) durch den Berechtigten',
    codexEnded: 'das Ende des Wiedereingliederungsverfahrens (Kodex)',
    codexEndedUnfit:
      'das endgültige Ende des Wiedereingliederungsverfahrens (Kodex) eines Berechtigten, der für die vereinbarte Arbeit endgültig ungeeignet ist',
    zivStarted: 'der Beginn des Wiedereingliederungsverfahrens (KIV)',
    zivStartedBesideContract: 'der Beginn des Wiedereingliederungsverfahrens (KIV) neben einem Arbeitsvertrag',
    zivRestarted: 'die Wiederaufnahme des Wiedereingliederungsverfahrens (KIV)',
    occupationalPhysicianInformed: 'die Mitteilung an den Gefahrenverhütungsberater-Arbeitsarzt',
    planDrawnUp: 'die Erstellung des Wiedereingliederungsplans (KIV)',
    retrainingPlanned:
      'die Erstellung eines Wiedereingliederungsplans (KIV), der auf eine berufliche Umschulung abzielt',
    employmentPlanned:
      'die Erstellung eines Wiedereingliederungsplans (KIV), der auf eine Begleitung in die Beschäftigung abzielt',
    retrainingApproved: 'die Genehmigung der beruflichen Umschulung',
    resumptionProposed: 'der Vorschlag zur Wiederaufnahme der Arbeit',
    treatingDoctorInformed: 'die Mitteilung an den behandelnden Arzt',
    planReviewed: 'die Überprüfung der Umsetzung des Wiedereingliederungsplans',
    resultsEvaluated: 'die Bewertung der Ergebnisse',
    paidWorkStarted: 'der Beginn einer entlohnten Tätigkeit',
    retrainingStarted: 'der Beginn der beruflichen Umschulung',
    zivEnded: 'das Ende des Wiedereingliederungsverfahrens (KIV)',
    workResumed: 'die Wiederaufnahme der Arbeit',
    unjustifiedAbsence: 'eine ungerechtfertigte Abwesenheit',
    firstAbsenceAtExam: 'die erste ungerechtfertigte Abwesenheit bei einer ärztlichen Untersuchung',
    firstAbsenceAtContact: 'die erste ungerechtfertigte Abwesenheit beim ersten Kontaktmoment',
    absenceContact: 'die Kontaktaufnahme des Berechtigten für einen neuen Termin',
    regionalServiceRegistered: 'die Eintragung bei der zuständigen Arbeitsverwaltung',
    invalidityRecognised: 'die Anerkennung der Invalidität',
    maternityProtectionStarted: 'der Beginn des Mutterschutzes',
    maternityProtectionEnded: 'das Ende des Mutterschutzes (letzter Tag)',
    hospitalStayStarted: 'die Aufnahme ins Krankenhaus',
    hospitalStayEnded: 'das Ende des Krankenhausaufenthalts (letzter Tag)',
    gravityNoted: 'der Vermerk der Schwere der Erkrankung in der Akte',
    physicalContact:
      'ein persönliches Gespräch vor Ort mit dem Vertrauensarzt oder einem Mitarbeiter des multidisziplinären Teams',
    evaluationOnFile: 'die Bewertung allein nach Aktenlage',
    endOfIncapacityPresumed: 'die Vermutung eines Mitarbeiters des Teams, dass die Arbeitsunfähigkeit endet',
    categoryValidated: 'die Bestätigung der Kategorie durch den Vertrauensarzt',
    codexPlanReceived: 'der Eingang der Kopie des Wiedereingliederungsplans (Kodex)',
    codexPlanAnswered: 'die Antwort des Vertrauensarztes auf die Kopie des Wiedereingliederungsplans (Kodex)',
    fundVoucherStarted: 'der Beginn des Zeitraums des Gutscheins des Fonds „Rückkehr ins Arbeitsleben“',
    fundServicesEnded: 'das Ende der vom Fonds „Rückkehr ins Arbeitsleben“ bezahlten Dienste (letzter Tag)',
    treatingDoctorConsentGiven: 'die Zustimmung des Berechtigten zur Unterrichtung des behandelnden Arztes',
    newDateSet: 'das Schreiben des Versicherungsträgers mit einem neuen Termin',
    contactHeld: 'der Kontakt, der nach der Abwesenheit stattgefunden hat',
    consequenceNotified: 'die Mitteilung der Entscheidung über die Entschädigung',
    referredToRegionalService: 'die Verweisung an den zuständigen Dienst der Region oder der Gemeinschaft',
    registrationLetterSent: 'das Schreiben mit der Bitte um Eintragung',
    registrationProofReceived: 'der Eingang des Nachweises der Eintragung',
    deemedPositive: 'das Schweigen, das als Zustimmung gilt',
    barredOnLastDay: 'der Ausschluss am letzten Tag',
    registrationNotProven: 'der Ablauf der Frist ohne Eintragung oder Nachweis',
    estimateBarred: 'das Ende des vierten Monats ohne Einschätzung, da diese ausgeschlossen war',
    presumption: 'die gesetzliche Vermutung der Arbeitsunfähigkeit',
    category4AfterFirst2: 'die Einstufung in Kategorie 4, nach Kategorie 2 bei der ersten Einschätzung',
    category2ByTeamMember: 'die Einstufung in Kategorie 2 durch ein Mitarbeiter des Teams',
    planWithConsent:
      'der Wiedereingliederungsplan (KIV), für den der Berechtigte der Unterrichtung des behandelnden Arztes zugestimmt hat',
    month7CaseBegins: 'die Kategorie, die einen Kontakt im siebten Monat verlangt',
    registrationLetterDue: 'die Verweisung an den Dienst oder der Kontakt, in Kategorie 4',
    consequenceFollows: 'eine Folge für die Entschädigung',
  },
  named: (name, on) => `${name}, am ${on}`,

  after: dative,
  // In the dative, as after “nach” and “mit”.
  anchors: {
    incapacityStart: 'dem Beginn der Arbeitsunfähigkeit',
    trigger: 'dem auslösenden Ereignis',
    posted: 'der Versendung oder Abgabe durch den Berechtigten',
    planned: 'dem ursprünglich geplanten Termin',
    request: 'dem Antrag des Berechtigten',
    previousContact: 'dem vorigen Kontaktmoment',
    declaration: 'der Verpflichtungserklärung',
    stated: 'dem letzten Tag, den das Schriftstück selbst nennt',
  },
  ends: { from: 'Erster Tag', until: 'Letzter Tag', both: 'Erster und letzter Tag' },
  anchorItself: (anchor, on) => `zugleich mit ${anchor}, am ${on}.`,
  daysLater: (count, anchor, since, result) =>
    count % 7 === 0
      ? `${weeks(count / 7)} (${days(count)}) nach ${anchor} (${since}) ist der ${result}.`
      : `${days(count)} nach ${anchor} (${since}) ist der ${result}.`,
  inMonths,
  dayBefore: (of, result) => `der Tag vor dem ${of} ist der ${result}.`,
  monthsBefore: (count, anchor, since, result) =>
    `${months(count)} vor dem Tag nach ${anchor} (${since}) ist der ${result}.`,
  dayAfter: (of, result) => `der Tag nach dem ${of} ist der ${result}.`,
  latest: (options, result) => `der spätere dieser Tage (${list(options)}) ist der ${result}.`,
  followed: (reading) => `die Quellen entscheiden dies nicht; hier wurde zugrunde gelegt: ${reading}.`,
  notKnown: (anchor) => `zu ${anchor} ist kein Tag bekannt; die Frist läuft daher ab einem anderen Tag.`,
  rollOver: (of, why, result) =>
    `der ${of} ist ${freeDays[why]}; gemäß der gewählten Einstellung verschiebt sich der letzte Tag daher auf den ${result}.`,
  closed: (of, result) => `spätestens am ${result}; dieser Tag war schon vorbei, als der Schritt am ${of} anstand.`,

  sources: {
    C383: 'Rundschreiben V.I. 2022/383 – 407/22',
    RIZIV22: 'Webseite des LIKIV vom 22. Juni 2022',
    RIZIVABC: 'Webseite des LIKIV zu den Routen A, B und C',
    SOL: 'Broschüre von Solidaris',
    CM: 'Webseite der flämischen CM',
    law: 'am 14. Juli 1994 koordiniertes Gesetz über die Gesundheitspflege- und Entschädigungspflichtversicherung',
    act: 'Gesetz',
    royalDecree: 'Königlicher Erlass',
    statement: 'amtliche Erklärungen',
    inference: 'Ableitung aus den Texten',
  },
  dated: (source, on) => `${source} vom ${on}`,
  point: (point) => `Punkt ${point}`,
  preamble: 'Einleitung',
  step: (step) => `Schritt ${step}`,
  row: (row) => `Zeile ${row}`,
  article: (article) => `Artikel ${article.replace(' §', ' § ')}`,
  articles: (articles) => `Artikel ${cited(articles, 'bis', 'und')}`,
  paragraph: (paragraph) => `Absatz ${paragraph}`,
  bases: {
    statement: 'Dies beruht auf einer Seite oder einer Broschüre, nicht auf einem Gesetzestext.',
    analogy:
      'Kein Text sagt dies, oder sagt es ganz, für Selbstständige; es folgt in Analogie aus dem Rundschreiben für Arbeitnehmer.',
  },
  coverages: {
    before: 'Das Rundschreiben galt an diesem Tag noch nicht.',
    confirmed: 'Alle Texte für diesen Tag wurden gelesen.',
    partial: 'Nicht alle Texte für diesen Tag wurden gelesen; die Hinweise sagen, welche nicht.',
  },

  reforms: {
    changes: (title) =>
      `Dies ist kein geltendes Recht. Die Regel steht hier so, wie eine erfundene Reform sie fasst: „${title}“.`,
    applied: (title) => `Eine erfundene Reform, die kein geltendes Recht ist, wurde angewandt: „${title}“.`,
    notGiven: (title) =>
      `Eine erfundene Reform, die kein geltendes Recht ist, wurde angewandt: „${title}“. Wie sie diese Regel ändert, wird hier nicht mitgeteilt.`,
  },

  grounds: {
    certifiedEnd: 'die Arbeitsunfähigkeitsbescheinigung läuft vor dem Tag ab, an dem der Fragebogen gesendet würde',
    medicalGround: 'der Vertrauensarzt sendet aus einem triftigen medizinischen Grund keinen Fragebogen',
    codexRequested: 'ein Wiedereingliederungsverfahren (Kodex) wurde beantragt',
    permittedWork: 'der Berechtigte verrichtet erlaubte Arbeit',
    ownTrajectory:
      'auf Antrag des Berechtigten wurde mit Erlaubnis des Vertrauensarztes bereits ein Begleitplan zur „Rückkehr ins Arbeitsleben“ begonnen',
    codexDuringZiv:
      'der Arbeitgeber hat neben dem Wiedereingliederungsverfahren (KIV) ein Wiedereingliederungsverfahren (Kodex) beantragt',
    gravityNoted: 'die Schwere der Erkrankung ist in der Akte vermerkt',
    hospitalStay: 'der Berechtigte ist im Krankenhaus',
    presumedIncapable: 'der Berechtigte gilt von Rechts wegen als arbeitsunfähig',
    pensionAge: 'die Arbeitsunfähigkeit begann kurz vor oder nach dem gesetzlichen Pensionsalter',
  },
  exclusion: (ground, from, until) =>
    until === null ? `${ground} (seit dem ${from})` : `${ground} (vom ${from} bis einschließlich ${until})`,
  lapse: (name, on) => `hinfällig; Grund: ${name} (${on})`,
  decision: (by, question) => `zu entscheiden (zuständig: ${by}): ${question}`,
  questions: {
    medicalWithholding: 'gibt es einen triftigen medizinischen Grund, keinen Fragebogen zu senden?',
    estimate: 'in welche Kategorie wird der Berechtigte eingestuft?',
    reevaluation: 'in welche Kategorie wird der Berechtigte nach der Untersuchung eingestuft?',
    questionnaireOnRequest: 'ist ein neuer oder aktualisierter Fragebogen nötig?',
    outcome: 'was folgt auf das erste Kontaktmoment?',
    permission: 'ist ein Begleitplan zur „Rückkehr ins Arbeitsleben“ mit dem allgemeinen Gesundheitszustand vereinbar?',
    afterRefusal: 'werden die Maßnahmen angepasst, oder endet der Begleitplan?',
    restart: 'geht das ausgesetzte Wiedereingliederungsverfahren (KIV) weiter?',
    whatNow: 'wie geht die Akte weiter, da kein Schritt erwartet wird?',
    maternityProtection: 'warten die offenen Schritte, solange der Mutterschutz läuft?',
  },
  fact: (fact) => `fehlende Angabe: ${fact}`,
  facts: {
    'certificateReceived, incapacityEnded or incapacityResumed':
      'eine neue Bescheinigung, das Ende der Arbeitsunfähigkeit oder ein Rückfall',
    'capacityEstimated.category': 'die Kategorie der ersten Einschätzung',
    'questionnaireSent or questionnaireUpdateNotNeeded': 'ob ein Fragebogen gesendet wurde oder nicht nötig war',
    'coordinatorContact.outcome': 'das Ergebnis des ersten Kontaktmoments',
    coordinatorContact: 'das Datum des vorigen Kontaktmoments',
    incapacityEnded: 'ob die Arbeitsunfähigkeit mit der Wiederaufnahme der Arbeit geendet hat',
    questionnaireImpossible:
      'ob die Untersuchung diejenige war, die an die Stelle eines Fragebogens tritt, der nicht ausgefüllt werden konnte',
    'planDrawnUp.aim':
      'ob der Wiedereingliederungsplan auf eine berufliche Umschulung oder auf eine Begleitung in die Beschäftigung abzielt',
    zivStarted: 'der Beginn des Wiedereingliederungsverfahrens (KIV)',
    'zivStarted.situation':
      'die Situation (A, B, C oder D), in der das Wiedereingliederungsverfahren (KIV) begonnen hat',
    referred: 'ob der erste Kontakt auf eine Verweisung folgte',
    newDateSet: 'das Schreiben mit einem neuen Termin nach der ersten Abwesenheit',
    treatingDoctorConsentGiven: 'die Zustimmung des Berechtigten zur Unterrichtung des behandelnden Arztes',
    retrainingApproved: 'ob die Hohe Kommission die berufliche Umschulung genehmigt hat',
  },
  findings: {
    late: 'nach dem letzten Tag erledigt',
    early: 'vor dem ersten Tag erledigt',
    startCorrected:
      'verspätet nach dem berichtigten Beginn der Arbeitsunfähigkeit, aber rechtzeitig nach dem damals bekannten Beginn',
    whileBarred: 'erledigt, während es ausgeschlossen war',
    channel:
      'über einen Kontaktweg erledigt, den die Tabelle des Rundschreibens nicht oder nicht mit Sicherheit zulässt',
    consentNotAsked: 'beim ersten Kontaktmoment wurde keine Einwilligung festgehalten',
    planIncomplete: 'im Wiedereingliederungsplan fehlt mindestens einer der vier vorgeschriebenen Bestandteile',
    occupationalPhysicianNotInformed:
      'der Wiedereingliederungsplan liegt vor, aber der Gefahrenverhütungsberater-Arbeitsarzt wurde noch nicht informiert',
    reviewMissed: 'eine Überprüfung des Plans fand nicht statt, bevor die nächste gehalten wurde',
    examNotHeld: 'die vorgeschriebene ärztliche Untersuchung fand vor der neuen Einschätzung nicht statt',
    directReferral:
      'nach der Einstufung in Kategorie 4 wurde noch vor einem Kontakt mit dem Koordinator ein Wiedereingliederungsverfahren (Kodex) beantragt',
    withoutPermission: 'der vom Berechtigten beantragte Begleitplan wurde ohne Erlaubnis des Vertrauensarztes begonnen',
    otherSituation:
      'die Tatsachen passen nicht zu der Situation, in der das Wiedereingliederungsverfahren (KIV) begonnen wurde',
    retrainingNotApproved: 'die berufliche Umschulung hat ohne eingetragene Genehmigung begonnen',
    wrongPerson: 'ein Mitarbeiter des Teams hat getan, was nun der Vertrauensarzt selbst tun musste',
    withoutConsent: 'der behandelnde Arzt wurde ohne erfasste Zustimmung des Berechtigten unterrichtet',
  },
  found: (finding, on) => `festgestellt am ${on}: ${finding}`,

  absences: {
    status: (status) => `Hierzu wurde keine Verpflichtung festgestellt: ${status}.`,
    contract: (employmentContract) =>
      `Dies gilt nur für Berechtigte, die ${employmentContract ? '' : 'nicht '}durch einen Arbeitsvertrag gebunden sind.`,
    law: (from) => `Für diese Akte gilt die Regel erst ab dem ${from}.`,
    repealed: (since) => `Seit dem ${since} entsteht dies nicht mehr: Die Bestimmung ist nicht mehr in Kraft.`,
    notConcerned:
      'Dies gilt nicht in dieser Regelung oder nicht für eine Arbeitsunfähigkeit, die an diesem Tag beginnt.',
    later: (from) => `Dies kommt erst ab dem ${from} in Betracht.`,
    notTriggered: (names) => `Dieser Schritt steht in dieser Akte nicht an. Auslöser wäre: ${names.join('; oder ')}.`,
  },
  statuses: {
    notCovered: 'das Recht dieses Tages ist nicht oder nicht vollständig berücksichtigt',
    outOfScope: 'in dieser Regelung steht an diesem Tag noch kein Begleitplan zur „Rückkehr ins Arbeitsleben“ offen',
    notRecognised: 'die Arbeitsunfähigkeit ist nicht anerkannt',
    notStarted: 'die Arbeitsunfähigkeit hat noch nicht begonnen',
    incapacityEnded: 'die Arbeitsunfähigkeit ist beendet',
    workResumed:
      'der Berechtigte hat die Arbeit voll wieder aufgenommen; das Ende der Arbeitsunfähigkeit ist nicht gemeldet',
    certificateRunOut:
      'der letzte Tag der Bescheinigung oder der Anerkennung ist verstrichen, und Weiteres ist nicht bekannt',
    permittedWork: 'der Berechtigte verrichtet erlaubte Arbeit',
    awaitingQuestionnaire: 'es wurde noch kein Fragebogen gesendet',
    questionnaireWithheld: 'der Vertrauensarzt hat entschieden, keinen Fragebogen zu senden',
    questionnaireSent: 'der Fragebogen wurde gesendet und ist noch nicht zurück',
    awaitingEstimate: 'die Einschätzung des Vertrauensarztes steht aus',
    category1: 'der Berechtigte ist in Kategorie 1 eingestuft',
    category2: 'der Berechtigte ist in Kategorie 2 eingestuft',
    category3: 'der Berechtigte ist in Kategorie 3 eingestuft',
    awaitingReferral: 'der Berechtigte ist in Kategorie 4 eingestuft und wartet auf die Verweisung',
    contactRequested: 'der Berechtigte hat um einen Kontakt mit dem Koordinator gebeten',
    awaitingFirstContact: 'das erste Kontaktmoment steht aus',
    firstContactHeld: 'das erste Kontaktmoment hat stattgefunden',
    withOccupationalPhysician: 'der Berechtigte geht den Weg beim Gefahrenverhütungsberater-Arbeitsarzt weiter',
    noTrajectory: 'der Berechtigte wünscht keinen Begleitplan, oder dieser ist beendet',
    awaitingPermission: 'die Erlaubnis des Vertrauensarztes steht aus',
    permissionGranted: 'der Vertrauensarzt hat die Erlaubnis erteilt',
    permissionRefused: 'der Vertrauensarzt hat die Erlaubnis verweigert',
    zivRunning: 'ein Wiedereingliederungsverfahren (KIV) läuft',
    zivSuspended: 'das Wiedereingliederungsverfahren (KIV) ist ausgesetzt',
    zivEnded: 'das Wiedereingliederungsverfahren (KIV) ist beendet',
    codexRunning: 'ein Wiedereingliederungsverfahren (Kodex) wurde beantragt und ist nicht beendet',
    codexEnded: 'das Wiedereingliederungsverfahren (Kodex) ist beendet',
    awaitingEvaluation:
      'ein Kontakt, der die Arbeitsunfähigkeit bewertet, wird erwartet, oder die neue Einschätzung danach',
    nothingAwaited: 'es wird kein Schritt erwartet, der zu einem Begleitplan führt',
    notDisclosed: 'der Stand der Akte wird nicht mitgeteilt',
  },

  readings: {
    'RD-1:twoWeeks': 'der Fragebogen muss binnen zwei Wochen zurück sein',
    'RD-1:oneWeek':
      'die Krankenkasse bittet um Rücksendung binnen einer Woche (eine Bitte, keine vorgeschriebene Frist)',
    'RD-2:receipt': 'maßgeblich ist der Eingang beim Vertrauensarzt',
    'RD-2:posting': 'maßgeblich ist die Versendung durch den Berechtigten',
    'RD-3:receipt': 'der Monat läuft ab dem Eingang des Fragebogens',
    'RD-3:handingOver': 'der Monat läuft ab der Abgabe durch den Berechtigten',
    'RD-3:sending': 'der Monat läuft ab der Versendung durch den Berechtigten',
    'RD-4:request': 'der Monat läuft ab dem Antrag des Berechtigten',
    'RD-4:decision': 'der Monat läuft ab der Feststellung, dass keine Aktualisierung nötig ist',
    'RD-5:sixthMonth': 'spätestens während des sechsten Monats der Arbeitsunfähigkeit',
    'RD-5:monthAfterReferral': 'binnen eines Monats nach der Verweisung',
    'RD-6:byRule': 'jede Frist nach ihrer eigenen Zählung',
    'RD-6:quantieme': `jeder Monat gerechnet ${conventions.quantieme}`,
    'RD-6:sameDate': `jeder Monat gerechnet ${conventions.sameDate}`,
    'RD-10:decree': 'der Satz des Erlasses, 2,5 %',
    'RD-10:lawRates': 'die Sätze des Gesetzes ab dem 1. Januar 2026',
    'RD-11:plan': 'die Vermutung beginnt am Tag des Plans',
    'RD-11:declaration': 'die Vermutung beginnt am Tag der Verpflichtungserklärung',
    'RD-12:ended': 'die Arbeitsunfähigkeit endet mit der Bescheinigung',
    'RD-12:stillIncapable': 'die Arbeitsunfähigkeit dauert nach der Bescheinigung an',
    'RD-13:runOn': 'die Monate laufen während des Mutterschutzes weiter',
    'RD-13:standStill': 'die Monate stehen während des Mutterschutzes still',
    'RD-14:goesOn': 'erlaubte Arbeit beendet die Vermutung nicht',
    'RD-14:endsPresumption': 'erlaubte Arbeit beendet die Vermutung',
  },
  reading: (reading, heldBy, gives) => `${reading} (${heldBy}): ${gives}`,
  heldBy: (sources) => `${sources.length === 1 ? 'Quelle' : 'Quellen'}: ${list(sources)}`,
  heldByNone: 'keine Quelle sagt dies ausdrücklich',
  suppositions: {
    day: (on) => `am ${on}, wenn sich sonst nichts ändert`,
    event: (name, on) => `wenn am ${on} auch dies erfolgt wäre: ${name}`,
    withoutEvent: (name, on) => `wenn dies am ${on} nicht erfolgt wäre: ${name}`,
    reading: (reading) => `nach dieser Lesart: ${reading}`,
    contract: (employmentContract) => `${employmentContract ? 'mit' : 'ohne'} Arbeitsvertrag`,
    recognised: 'wenn die Arbeitsunfähigkeit anerkannt wäre',
    notEnded: 'wenn die Arbeitsunfähigkeit nicht geendet hätte',
    notCertified: 'wenn die Arbeitsunfähigkeitsbescheinigung kein Enddatum trüge',
  },
  change: (suppositions, state, window) => `${suppositions.join('; ')}: Der Schritt ist dann ${state} (${window}).`,

  parts: partsDe,

  unofficial: (terms) => `In diesem Text ohne amtliche deutsche Form (eigene Übersetzung): ${list(terms)}.`,
  notDisclosed: 'Hierüber dürfen wir Ihnen nichts mitteilen (Berufsgeheimnis).',
  unknownKey: 'Nichts trägt diesen Namen.',
}
