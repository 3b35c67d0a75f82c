import { dayMonthYear } from '../written-day.js'
import { cited, joined } from './joined.js'
import { monthNames } from './month-names.js'
import { partsNl } from './parts/nl.js'
import type { Texts, WrittenMonths } from './texts.js'

const months = (count: number): string => (count === 1 ? '1 maand' : `${count} maanden`)

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`)

const weeks = (count: number): string => (count === 1 ? '1 week' : `${count} weken`)

const conventions = {
  quantieme: 'van de zoveelste tot de dag vóór de zoveelste',
  sameDate: 'van datum tot datum',
} as const

const list = (items: readonly string[], last = 'en'): string => joined(items, last)

/** What takes the place of a day that does not exist. */
const replacing = {
  quantieme: 'de eerste dag van de volgende maand',
  sameDate: 'de laatste dag van de maand',
} as const

/** The paragraphs of an article, as jurists write them. */
const ORDINALS: { readonly [paragraph: number]: string } = { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde' }

const other = { quantieme: 'sameDate', sameDate: 'quantieme' } as const

const inMonths: Texts['inMonths'] = (counted) => {
  const { count, convention, anchor, since, begins, missing, arrived, result } = counted
  const { monthOfIncapacity: month } = counted
  const term = month === undefined ? 'de termijn' : `de ${month}e maand`
  const after =
    begins === undefined
      ? `${months(counted.months)} na ${anchor} (${since})`
      : `de telling begint de dag na ${anchor} (${since}), op ${begins}. ${months(counted.months)} later`
  const landing =
    missing === undefined
      ? `${after} is het ${arrived}.`
      : `${after} zou het ${missing} zijn. Die dag bestaat niet. Geteld ${conventions[convention]} komt ${replacing[convention]} in de plaats: ${arrived}.`
  const consequence = {
    monthsLater: month === undefined ? '' : ` Dan begint de ${month}e maand.`,
    eveOfMonths: ` De dag ervoor eindigt ${term}: ${result}.`,
    withinMonths:
      convention === 'quantieme' ? ` De dag ervoor eindigt de termijn: ${result}.` : ' De begindag telt niet mee.',
  }[count]
  return landing + consequence + differing(counted, term)
}

/** What the other convention gives, and why. */
const differing = ({ count, convention, otherwise }: WrittenMonths, term: string): string => {
  if (otherwise === undefined) return ''
  const { begins, arrived, result } = otherwise
  const way = other[convention]
  const gives = {
    monthsLater: `zou ${replacing[way]} in de plaats komen: ${arrived}`,
    eveOfMonths: `zou ${replacing[way]} in de plaats komen, ${arrived}, en zou ${term} eindigen op ${result}`,
    withinMonths:
      begins === undefined
        ? `zou ${term} eindigen op ${result}`
        : `zou ${term} pas de dag erna beginnen, op ${begins}, en eindigen op ${result}`,
  }[count]
  return ` Geteld ${conventions[way]} ${gives}.`
}

const freeDays = { saturday: 'een zaterdag', sunday: 'een zondag', holiday: 'een wettelijke feestdag' } as const

/** @internal */
export const nl: Texts = {
  typeset: (text) => text,
  colon: ':',
  semicolon: '; ',
  headings: {
    what: 'Wat',
    who: 'Wie',
    when: 'Wanneer',
    state: 'Stand van zaken',
    trigger: 'Aanleiding',
    counting: 'Berekening',
    source: 'Grondslag',
    caution: 'Voorbehoud',
    because: 'Toelichting',
    readings: 'Andere lezingen van de bronnen',
    changes: 'Wat tot een andere uitkomst zou leiden',
    terms: 'Benamingen',
  },
  day: (day) => dayMonthYear(day, monthNames.nl),
  missingDay: (day) => dayMonthYear(day, monthNames.nl),
  list,

  steps: {
    'questionnaire.send': 'De adviserend arts stuurt de vragenlijst naar de gerechtigde.',
    'questionnaire.withholdingNotice':
      'De adviserend arts legt de gerechtigde uit waarom er geen vragenlijst komt, geeft de contactgegevens van de Terug Naar Werk-coördinator en meldt dat de gerechtigde zelf contact mag opnemen.',
    'questionnaire.return': 'De gerechtigde bezorgt de vragenlijst, naar behoren ingevuld, aan de adviserend arts.',
    'questionnaire.support':
      'De Terug Naar Werk-coördinator neemt contact op met de gerechtigde en helpt waar nodig bij het invullen van de vragenlijst. Dat mag ook een medewerker van de verzekeringsinstelling doen, onder verantwoordelijkheid van de coördinator.',
    'estimate.first': 'De adviserend arts maakt een eerste inschatting {capacities}.',
    'exam.questionnaireImpossible':
      'De adviserend arts nodigt de gerechtigde, die de vragenlijst ook met hulp niet kon invullen, uit voor een medisch onderzoek.',
    'exam.category1':
      'De adviserend arts onderzoekt de gerechtigde die in categorie 1 is ingedeeld, opnieuw als de arbeidsongeschiktheid na zes maanden nog voortduurt.',
    'exam.category3': 'De adviserend arts onderzoekt de gerechtigde die in categorie 3 is ingedeeld, opnieuw.',
    'referral.make':
      'De adviserend arts verwijst de gerechtigde die in categorie 4 is ingedeeld, door naar de Terug Naar Werk-coördinator.',
    'refusal.notify':
      'De adviserend arts deelt de gerechtigde mee dat de vraag om een re-integratietraject “ZIV” wordt geweigerd.',
    'contact.arrange':
      'De Terug Naar Werk-coördinator maakt een afspraak met de gerechtigde voor het eerste contactmoment.',
    'contact.first':
      'De Terug Naar Werk-coördinator heeft het eerste contactmoment met de gerechtigde, verduidelijkt daarbij de eigen rol en bespreekt de eerste stap.',
    'consent.ask':
      'De Terug Naar Werk-coördinator vraagt de gerechtigde tijdens het eerste contactmoment uitdrukkelijk om schriftelijke toestemming voor de verwerking van de gegevens in het Terug Naar Werk-dossier; die mag ook elektronisch worden gegeven.',
    'contact.register':
      'De Terug Naar Werk-coördinator registreert het eerste contactmoment en de afgesproken acties in het Terug Naar Werk-dossier.',
    'doctor.inform':
      'De Terug Naar Werk-coördinator brengt de adviserend arts op de hoogte van de vraag van de gerechtigde.',
    'permission.request':
      'De Terug Naar Werk-coördinator brengt aan de adviserend arts verslag uit over het eerste contactmoment en vraagt toestemming om een Terug Naar Werk-traject te starten.',
    'permission.decide': 'De adviserend arts beslist over de toestemming om een Terug Naar Werk-traject te starten.',
    'contact.afterRefusal':
      'De Terug Naar Werk-coördinator heeft een nieuw contactmoment met de gerechtigde om de inschatting te bespreken op grond waarvan de adviserend arts de toestemming heeft geweigerd, en registreert dat contactmoment.',
    'ziv.informOccupationalPhysician':
      'De Terug Naar Werk-coördinator meldt aan de preventieadviseur-arbeidsarts dat het re-integratietraject “ZIV” is gestart.',
    'ziv.followUpInterview': 'De Terug Naar Werk-coördinator voert het eerste opvolggesprek met de gerechtigde.',
    'ziv.retrainingApproval':
      'Voor de beroepsherscholing wordt de goedkeuring gevraagd van de Hoge Commissie van de Geneeskundige raad voor invaliditeit.',
    'ziv.resumptionProposal':
      'Op het einde van de begeleiding krijgt de adviserend arts een voorstel tot werkhervatting om goed te keuren.',
    'ziv.informTreatingDoctor':
      'De adviserend arts deelt de bevindingen en het re-integratieplan mee aan de behandelend arts.',
    'ziv.review':
      'De Terug Naar Werk-coördinator volgt het re-integratieplan om de drie maanden op, tenzij het dossier een ander ritme of tijdstip verantwoordt.',
    'ziv.evaluate':
      'De Terug Naar Werk-coördinator gaat na wat het Terug Naar Werk-traject heeft opgeleverd en legt dat vast in het Terug Naar Werk-dossier.',
    'evaluation.contact':
      'De adviserend arts heeft uiterlijk op het einde van de vierde maand een fysiek contact met de gerechtigde om de arbeidsongeschiktheid te evalueren.',
    'regional.start':
      'De gerechtigde kan zelf een traject starten door zich in te schrijven bij de bevoegde dienst voor arbeidsbemiddeling (VDAB, Actiris, Forem of ADG), naargelang van de woonplaats.',
    'regional.register':
      'De gerechtigde schrijft zich in bij de bevoegde dienst voor arbeidsbemiddeling (VDAB, Actiris, Forem of ADG), naargelang van de woonplaats.',
    'absence.newDate':
      'De verzekeringsinstelling bepaalt een nieuwe datum na de ongerechtvaardigde afwezigheid en waarschuwt de gerechtigde per aangetekende brief.',
    'exam.endPresumed':
      'De adviserend arts onderzoekt de gerechtigde bij wie een medewerker van het team vermoedt dat de arbeidsongeschiktheid eindigt.',
    'estimate.again': 'De adviserend arts maakt na het contact een nieuwe inschatting {capacities}.',
    'category2.validate':
      'De adviserend arts valideert categorie 2 die een medewerker van het team heeft toegekend, of kent een andere categorie toe.',
    'codexPlan.answer':
      'De adviserend arts antwoordt op de kopie van het re-integratieplan “CODEX”. Zonder antwoord maakt het plan geen einde aan de arbeidsongeschiktheid en geldt het werk erin als toegelaten.',
    'regional.letter':
      'De verzekeringsinstelling vraagt de gerechtigde per brief om zich in te schrijven bij de bevoegde dienst van het Gewest of de Gemeenschap.',
    'regional.proof': 'De gerechtigde bezorgt de verzekeringsinstelling het bewijs van inschrijving.',
    'regional.secondLetter':
      'De verzekeringsinstelling stuurt een tweede, aangetekende brief met een nieuwe termijn om zich in te schrijven.',
    'consequence.notify': 'De verzekeringsinstelling deelt de beslissing over de uitkering mee per aangetekende brief.',
  },
  stepVersions: {
    'exam.questionnaireImpossible/teamMembers2024':
      'De adviserend arts nodigt de gerechtigde, die de vragenlijst ook met hulp niet kon invullen, uit voor een fysiek contact.',
    'evaluation.contact#7':
      'De adviserend arts heeft in de zevende maand een fysiek contact met de gerechtigde om de arbeidsongeschiktheid te evalueren.',
    'evaluation.contact#11':
      'De adviserend arts heeft in de elfde maand een fysiek contact met de gerechtigde om de arbeidsongeschiktheid te evalueren.',
    'evaluation.contact#i':
      'De adviserend arts heeft in de voorlaatste maand van de erkende periode van invaliditeit een fysiek contact met de gerechtigde om de arbeidsongeschiktheid te evalueren.',
  },
  capacities: {
    remainingCapacities: 'van de restcapaciteiten',
    workPotential: 'van het arbeidspotentieel',
  },
  bearers: {
    insured: 'de gerechtigde',
    advisingDoctor: 'de adviserend arts',
    coordinator: 'de Terug Naar Werk-coördinator',
    insurer: 'de verzekeringsinstelling',
    parties: 'de betrokken partijen samen',
  },
  teamMember: 'ook een medewerker van het multidisciplinair team mag dit doen',
  power: 'dit is een mogelijkheid, geen verplichting',
  window: (from, until) =>
    until === null ? `vanaf ${from}; de tekst bepaalt geen uiterste dag` : `van ${from} tot en met ${until}`,
  oneDay: (day) => `op ${day}`,
  states: {
    upcoming: 'nog niet aan de orde',
    open: 'nog te doen',
    overdue: 'nog te doen, termijn verstreken',
    fulfilled: 'tijdig gedaan',
    fulfilledLate: 'laattijdig gedaan',
    barred: 'uitgesloten',
    suspended: 'opgeschort',
    done: 'gedaan',
    possible: 'mogelijk',
    lapsed: 'vervallen',
  },
  stateOn: (asOf, state) => `${state} (stand op ${asOf})`,
  doneOn: (state, day) => `${state} op ${day}`,

  presumptions: {
    codex:
      'Wettelijk vermoeden van arbeidsongeschiktheid vanaf de ondertekening van het re-integratieplan “CODEX” bij de werkgever.',
    ziv: 'Wettelijk vermoeden van arbeidsongeschiktheid vanaf het opmaken van het re-integratieplan “ZIV”.',
    fund: 'Wettelijk vermoeden van arbeidsongeschiktheid tijdens de diensten die het Terug Naar Werk-fonds betaalt.',
  },
  presumptionEnds: {
    maximum: 'het maximum van zes maanden bereikt is',
    resumption: 'het werk op {next} wordt hervat',
    paidWork: 'op {next} betaald werk begint',
    retraining: 'op {next} de beroepsherscholing begint',
    zivEnded: 'het re-integratietraject “ZIV” die dag eindigt',
    voucher: 'op {next} de periode van een voucher van het Terug Naar Werk-fonds begint',
    servicesEnded: 'de diensten die het fonds betaalt, eindigen op die dag',
    incapacityEnded: 'de arbeidsongeschiktheid eindigt op die dag',
  },
  presumptionEnd: (end, maxUntil) =>
    end === null ? 'het kan niet worden verlengd of opgeschort' : `het eindigt omdat ${end}; uiterste dag: ${maxUntil}`,
  presumedAtMost: (from, maxUntil) => `van ${from} tot uiterlijk ${maxUntil} (zes maanden, het maximum)`,

  names: {
    incapacityStart: 'het begin van de arbeidsongeschiktheid',
    incapacityEnded: 'het einde van de arbeidsongeschiktheid',
    certificateRunOut: 'het verstrijken van het getuigschrift van arbeidsongeschiktheid',
    certificateReceived: 'een getuigschrift van arbeidsongeschiktheid',
    recognitionDecided: 'de beslissing over de erkenning van de arbeidsongeschiktheid',
    incapacityStartCorrected: 'de verbetering van het begin van de arbeidsongeschiktheid',
    incapacityResumed: 'de wederinstorting',
    contractStarted: 'het begin van een arbeidsovereenkomst',
    contractEnded: 'het einde van een arbeidsovereenkomst (laatste dag)',
    questionnaireNotReceived:
      'het verstrijken van de termijn zonder dat de vragenlijst naar behoren ingevuld is ontvangen',
    questionnaireSent: 'de verzending van de vragenlijst',
    questionnaireSentOnRouteA: 'de verzending van de vragenlijst',
    questionnaireSentOnRouteB: 'de verzending van de vragenlijst na een vraag van de gerechtigde om een contact',
    questionnaireWithheld: 'de beslissing om geen vragenlijst te sturen',
    withholdingNoticeSent: 'de mededeling waarom er geen vragenlijst komt',
    questionnaireReceived: 'de ontvangst van de vragenlijst',
    questionnaireCompletedOnRouteB: 'de ontvangst van de naar behoren ingevulde vragenlijst',
    questionnaireUpdateNotNeeded: 'de vaststelling dat de vragenlijst niet hoeft te worden bijgewerkt',
    supportContact: 'het contact om te helpen met de vragenlijst',
    questionnaireImpossible: 'de vaststelling dat de vragenlijst niet kon worden ingevuld',
    examNotExcluded: 'de vaststelling dat de vragenlijst niet kon worden ingevuld en dat een onderzoek aangewezen is',
    medicalExam: 'het medisch onderzoek',
    capacityEstimated: 'een inschatting door de adviserend arts',
    placedInCategory1: 'de indeling in categorie 1',
    placedInCategory3: 'de indeling in categorie 3',
    category4AtOnce: 'de indeling in categorie 4 bij de eerste inschatting',
    category4AfterFirst1: 'de indeling in categorie 4, na categorie 1 bij de eerste inschatting',
    category4AfterOther: 'de indeling in categorie 4 bij een nieuwe inschatting',
    referred: 'de doorverwijzing naar de coördinator',
    referredAtOnce: 'de doorverwijzing, na indeling in categorie 4 bij de eerste inschatting',
    referredLater: 'de doorverwijzing na een latere indeling in categorie 4',
    contactRequested: 'de vraag van de gerechtigde om een contact met de coördinator',
    advisingDoctorInformed: 'de melding aan de adviserend arts',
    coordinatorContact: 'een contact met de coördinator',
    firstContact: 'het eerste contactmoment',
    firstContactBeforeConsent: 'het eerste contactmoment, zonder dat er al toestemming was',
    trajectoryWantedOnRouteB: 'het eerste contactmoment op vraag van de gerechtigde',
    consentGiven: 'de toestemming van de gerechtigde voor de verwerking van de gegevens',
    permissionRequested: 'de vraag om toestemming aan de adviserend arts',
    permissionGranted: 'de toestemming van de adviserend arts om een traject te starten',
    permissionRefused: 'de weigering van de toestemming door de adviserend arts',
    zivRequestRefused: 'de weigering van een re-integratietraject “ZIV”',
    refusalNotified: 'de mededeling van de weigering',
    permittedWorkStarted: 'het begin van de toegelaten arbeid',
    permittedWorkEnded: 'het einde van de toegelaten arbeid (laatste dag)',
    codexRequested: 'de vraag om een re-integratietraject “CODEX”',
    codexBesideZiv:
      'de vraag van de werkgever om een re-integratietraject “CODEX” naast het re-integratietraject “ZIV”',
    codexPlanSigned: 'de ondertekening van het re-integratieplan “CODEX” door de gerechtigde',
    codexEnded: 'het einde van het re-integratietraject “CODEX”',
    codexEndedUnfit:
      'het definitieve einde van het re-integratietraject “CODEX” van een gerechtigde die definitief ongeschikt is voor het overeengekomen werk',
    zivStarted: 'de start van het re-integratietraject “ZIV”',
    zivStartedBesideContract: 'de start van het re-integratietraject “ZIV” naast een arbeidsovereenkomst',
    zivRestarted: 'de herstart van het re-integratietraject “ZIV”',
    occupationalPhysicianInformed: 'de melding aan de preventieadviseur-arbeidsarts',
    planDrawnUp: 'het opmaken van het re-integratieplan “ZIV”',
    retrainingPlanned: 'het opmaken van een re-integratieplan “ZIV” dat op beroepsherscholing is gericht',
    employmentPlanned: 'het opmaken van een re-integratieplan “ZIV” dat op begeleiding naar werk is gericht',
    retrainingApproved: 'de goedkeuring van de beroepsherscholing',
    resumptionProposed: 'het voorstel tot werkhervatting',
    treatingDoctorInformed: 'de mededeling aan de behandelend arts',
    planReviewed: 'de opvolging van het re-integratieplan',
    resultsEvaluated: 'de evaluatie van de resultaten',
    paidWorkStarted: 'het begin van bezoldigde arbeid',
    retrainingStarted: 'het begin van de beroepsherscholing',
    zivEnded: 'het einde van het re-integratietraject “ZIV”',
    workResumed: 'de werkhervatting',
    unjustifiedAbsence: 'een ongerechtvaardigde afwezigheid',
    firstAbsenceAtExam: 'de eerste ongerechtvaardigde afwezigheid op een medisch onderzoek',
    firstAbsenceAtContact: 'de eerste ongerechtvaardigde afwezigheid op het eerste contactmoment',
    absenceContact: 'het contact van de gerechtigde voor een nieuwe datum',
    regionalServiceRegistered: 'de inschrijving bij de bevoegde dienst voor arbeidsbemiddeling',
    invalidityRecognised: 'de erkenning van de invaliditeit',
    maternityProtectionStarted: 'het begin van de moederschapsbescherming',
    maternityProtectionEnded: 'het einde van de moederschapsbescherming (laatste dag)',
    hospitalStayStarted: 'de opname in het ziekenhuis',
    hospitalStayEnded: 'het einde van het verblijf in het ziekenhuis (laatste dag)',
    gravityNoted: 'de vermelding in het dossier van de ernst van de aandoening',
    physicalContact: 'een fysiek contact met de adviserend arts of een medewerker van het multidisciplinair team',
    evaluationOnFile: 'de evaluatie op basis van het dossier alleen',
    endOfIncapacityPresumed: 'het vermoeden van een medewerker van het team dat de arbeidsongeschiktheid eindigt',
    categoryValidated: 'de validatie van de categorie door de adviserend arts',
    codexPlanReceived: 'de ontvangst van de kopie van het re-integratieplan “CODEX”',
    codexPlanAnswered: 'het antwoord van de adviserend arts op de kopie van het re-integratieplan “CODEX”',
    fundVoucherStarted: 'het begin van de periode van de voucher van het Terug Naar Werk-fonds',
    fundServicesEnded: 'het einde van de diensten die het Terug Naar Werk-fonds betaalt (laatste dag)',
    treatingDoctorConsentGiven: 'de toestemming van de gerechtigde om de behandelend arts in te lichten',
    newDateSet: 'de brief van de verzekeringsinstelling met een nieuwe datum',
    contactHeld: 'het contact dat na de afwezigheid heeft plaatsgevonden',
    consequenceNotified: 'de kennisgeving van de beslissing over de uitkering',
    referredToRegionalService: 'de doorverwijzing naar de bevoegde dienst van het Gewest of de Gemeenschap',
    registrationLetterSent: 'de brief met de vraag om zich in te schrijven',
    registrationProofReceived: 'de ontvangst van het bewijs van inschrijving',
    deemedPositive: 'het stilzwijgen, dat als akkoord geldt',
    barredOnLastDay: 'de uitsluiting op de laatste dag',
    registrationNotProven: 'het verstrijken van de termijn zonder inschrijving of bewijs',
    estimateBarred: 'het einde van de vierde maand zonder inschatting, die was uitgesloten',
    presumption: 'het wettelijk vermoeden van arbeidsongeschiktheid',
    category4AfterFirst2: 'de indeling in categorie 4, na categorie 2 bij de eerste inschatting',
    category2ByTeamMember: 'de indeling in categorie 2 door een medewerker van het team',
    planWithConsent:
      'het re-integratieplan “ZIV” waarvoor de gerechtigde toestemming heeft gegeven om de behandelend arts in te lichten',
    month7CaseBegins: 'de categorie die een contact in de zevende maand vraagt',
    registrationLetterDue: 'de doorverwijzing naar de dienst, of het contact, in categorie 4',
    consequenceFollows: 'een gevolg voor de uitkering',
  },
  named: (name, on) => `${name}, op ${on}`,

  after: (name) => name,
  anchors: {
    incapacityStart: 'het begin van de arbeidsongeschiktheid',
    trigger: 'de aanleiding',
    posted: 'de verzending of afgifte door de gerechtigde',
    planned: 'de oorspronkelijk geplande dag',
    request: 'de vraag van de gerechtigde',
    previousContact: 'het vorige contactmoment',
    declaration: 'de verbintenisverklaring',
    stated: 'de laatste dag die het stuk zelf noemt',
  },
  ends: { from: 'Eerste dag', until: 'Laatste dag', both: 'Eerste en laatste dag' },
  anchorItself: (anchor, day) => `${anchor}: ${day}.`,
  daysLater: (count, anchor, since, result) =>
    count % 7 === 0
      ? `${weeks(count / 7)} (${days(count)}) na ${anchor} (${since}) is het ${result}.`
      : `${days(count)} na ${anchor} (${since}) is het ${result}.`,
  inMonths,
  dayBefore: (of, result) => `de dag vóór ${of} is het ${result}.`,
  monthsBefore: (count, anchor, since, result) =>
    `${months(count)} vóór de dag na ${anchor} (${since}) is het ${result}.`,
  dayAfter: (of, result) => `de dag na ${of} is het ${result}.`,
  latest: (options, result) => `van ${list(options)} geldt de latere dag: ${result}.`,
  followed: (reading) => `de bronnen beslissen dit niet; hier is gevolgd: ${reading}.`,
  notKnown: (anchor) => `de dag van ${anchor} is niet bekend; de termijn loopt daarom vanaf een andere dag.`,
  rollOver: (of, why, result) =>
    `${of} is ${freeDays[why]}; daarom schuift de laatste dag volgens de gekozen instelling op naar ${result}.`,
  closed: (of, result) => `uiterlijk ${result}; die dag was al voorbij toen de stap op ${of} aan de orde kwam.`,

  sources: {
    C383: 'omzendbrief V.I. 2022/383 – 407/22',
    RIZIV22: 'RIZIV-webpagina van 22 juni 2022',
    RIZIVABC: 'RIZIV-webpagina over de routes A, B en C',
    SOL: 'brochure van Solidaris',
    CM: 'webpagina van CM',
    law: 'wet betreffende de verplichte verzekering voor geneeskundige verzorging en uitkeringen, gecoördineerd op 14 juli 1994',
    act: 'wet',
    royalDecree: 'koninklijk besluit',
    statement: 'officiële verklaringen',
    inference: 'afleiding uit de teksten',
  },
  dated: (source, day) => `${source} van ${day}`,
  point: (point) => `punt ${point}`,
  preamble: 'inleiding',
  step: (step) => `stap ${step}`,
  row: (row) => `rij ${row}`,
  article: (article) => `artikel ${article.replace(' §', ', § ')}`,
  articles: (articles) => `artikelen ${cited(articles, 'tot en met', 'en')}`,
  paragraph: (paragraph) => `${ORDINALS[paragraph] ?? `${paragraph}e`} lid`,
  bases: {
    statement: 'Dit steunt op een pagina of een brochure, niet op een wettekst.',
    analogy:
      'Geen tekst zegt dit, of zegt het helemaal, van zelfstandigen; het volgt naar analogie uit de omzendbrief voor werknemers.',
  },
  coverages: {
    before: 'De omzendbrief was op deze dag nog niet van toepassing.',
    confirmed: 'Alle teksten voor deze dag zijn gelezen.',
    partial: 'Niet alle teksten voor deze dag zijn gelezen; de opmerkingen zeggen welke niet.',
  },

  reforms: {
    changes: (title) => `Dit is geen recht. De regel staat hier zoals een verzonnen hervorming hem stelt: “${title}”.`,
    applied: (title) => `Er is een verzonnen hervorming toegepast die geen recht is: “${title}”.`,
    notGiven: (title) =>
      `Er is een verzonnen hervorming toegepast die geen recht is: “${title}”. Hoe zij deze regel wijzigt, wordt hier niet meegedeeld.`,
  },

  grounds: {
    certifiedEnd:
      'het getuigschrift van arbeidsongeschiktheid loopt af vóór de dag waarop de vragenlijst zou worden verstuurd',
    medicalGround: 'de adviserend arts stuurt om een gegronde medische reden geen vragenlijst',
    codexRequested: 'er is een re-integratietraject “CODEX” gevraagd',
    permittedWork: 'de gerechtigde verricht toegelaten arbeid',
    ownTrajectory:
      'met toestemming van de adviserend arts is al een Terug Naar Werk-traject gestart dat de gerechtigde zelf vroeg',
    codexDuringZiv: 'de werkgever heeft naast het re-integratietraject “ZIV” een re-integratietraject “CODEX” gevraagd',
    gravityNoted: 'de ernst van de aandoening is vermeld in het dossier',
    hospitalStay: 'de gerechtigde verblijft in het ziekenhuis',
    presumedIncapable: 'de gerechtigde wordt wettelijk vermoed arbeidsongeschikt te zijn',
    pensionAge: 'de arbeidsongeschiktheid begon kort vóór of na de wettelijke pensioenleeftijd',
  },
  exclusion: (ground, from, until) =>
    until === null ? `${ground} (sinds ${from})` : `${ground} (van ${from} tot en met ${until})`,
  lapse: (name, on) => `vervallen door ${name} (${on})`,
  decision: (by, question) => `te beslissen door ${by}: ${question}`,
  questions: {
    medicalWithholding: 'is er een gegronde medische reden om geen vragenlijst te sturen?',
    estimate: 'in welke categorie wordt de gerechtigde ingedeeld?',
    reevaluation: 'in welke categorie wordt de gerechtigde na het onderzoek ingedeeld?',
    questionnaireOnRequest: 'is er een nieuwe of bijgewerkte vragenlijst nodig?',
    outcome: 'wat volgt er op het eerste contactmoment?',
    permission: 'is een Terug Naar Werk-traject verenigbaar met de algemene gezondheidstoestand?',
    afterRefusal: 'worden de acties aangepast, of eindigt het traject?',
    restart: 'gaat het opgeschorte re-integratietraject “ZIV” verder?',
    whatNow: 'hoe gaat het dossier verder, nu geen stap verwacht wordt?',
    maternityProtection: 'wachten de openstaande stappen zolang de moederschapsbescherming loopt?',
  },
  fact: (fact) => `ontbrekend gegeven: ${fact}`,
  facts: {
    'certificateReceived, incapacityEnded or incapacityResumed':
      'een nieuw getuigschrift, het einde van de arbeidsongeschiktheid of een wederinstorting',
    'capacityEstimated.category': 'de categorie van de eerste inschatting',
    'questionnaireSent or questionnaireUpdateNotNeeded': 'of er een vragenlijst is verstuurd of niet nodig was',
    'coordinatorContact.outcome': 'de uitkomst van het eerste contactmoment',
    coordinatorContact: 'de datum van het vorige contactmoment',
    incapacityEnded: 'of de arbeidsongeschiktheid met de werkhervatting is geëindigd',
    questionnaireImpossible:
      'of het onderzoek dat was dat in de plaats komt van een vragenlijst die niet kon worden ingevuld',
    'planDrawnUp.aim': 'of het re-integratieplan op beroepsherscholing of op begeleiding naar werk is gericht',
    zivStarted: 'de start van het re-integratietraject “ZIV”',
    'zivStarted.situation': 'de situatie (A, B, C of D) waarin het re-integratietraject “ZIV” is gestart',
    referred: 'of het eerste contactmoment op een doorverwijzing volgde',
    newDateSet: 'de brief met een nieuwe datum na de eerste afwezigheid',
    treatingDoctorConsentGiven: 'de toestemming van de gerechtigde om de behandelend arts in te lichten',
    retrainingApproved: 'of de Hoge Commissie de beroepsherscholing heeft goedgekeurd',
  },
  findings: {
    late: 'na de laatste dag gedaan',
    early: 'vóór de eerste dag gedaan',
    startCorrected:
      'te laat volgens het verbeterde begin van de arbeidsongeschiktheid, maar op tijd volgens het begin dat toen bekend was',
    whileBarred: 'gedaan terwijl het uitgesloten was',
    channel: 'gebeurd via een contactkanaal dat de tabel van de omzendbrief niet of niet met zekerheid toelaat',
    consentNotAsked: 'tijdens het eerste contactmoment is geen toestemming vastgelegd',
    planIncomplete: 'in het re-integratieplan ontbreekt minstens één van de vier verplichte onderdelen',
    occupationalPhysicianNotInformed:
      'het re-integratieplan is er, maar de preventieadviseur-arbeidsarts is nog niet op de hoogte gebracht',
    reviewMissed: 'een opvolging van het plan is niet gehouden toen een latere plaatsvond',
    examNotHeld: 'het verplichte medisch onderzoek heeft niet plaatsgevonden vóór de nieuwe inschatting',
    directReferral:
      'na de indeling in categorie 4 is er, nog vóór een contact met de coördinator, een re-integratietraject “CODEX” gevraagd',
    withoutPermission: 'het traject op eigen vraag is gestart zonder toestemming van de adviserend arts',
    otherSituation: 'de feiten passen niet bij de situatie waarin het re-integratietraject “ZIV” is gestart',
    retrainingNotApproved: 'de beroepsherscholing is begonnen zonder geregistreerde goedkeuring',
    wrongPerson: 'een medewerker van het team deed wat nu de adviserend arts zelf moest doen',
    withoutConsent: 'de behandelend arts is ingelicht zonder geregistreerde toestemming van de gerechtigde',
  },
  found: (finding, on) => `vastgesteld op ${on}: ${finding}`,

  absences: {
    status: (status) => `Hiervoor is geen verplichting vastgesteld: ${status}.`,
    contract: (employmentContract) =>
      `Dit geldt alleen voor gerechtigden die ${employmentContract ? '' : 'niet '}door een arbeidsovereenkomst verbonden zijn.`,
    law: (from) => `De regel geldt voor dit dossier pas vanaf ${from}.`,
    repealed: (since) => `Sinds ${since} ontstaat dit niet meer: de bepaling is niet meer van kracht.`,
    notConcerned: 'Dit geldt niet in dit stelsel, of niet voor een arbeidsongeschiktheid met deze begindatum.',
    later: (from) => `Dit komt pas aan de orde vanaf ${from}.`,
    notTriggered: (names) => `Deze stap is in dit dossier niet aan de orde. Hij volgt op: ${names.join('; of ')}.`,
  },
  statuses: {
    notCovered: 'het recht van deze dag is niet of niet volledig verwerkt',
    outOfScope: 'voor dit stelsel staat op deze dag nog geen Terug Naar Werk-traject open',
    notRecognised: 'de arbeidsongeschiktheid is niet erkend',
    notStarted: 'de arbeidsongeschiktheid is nog niet begonnen',
    incapacityEnded: 'de arbeidsongeschiktheid is geëindigd',
    workResumed: 'de gerechtigde heeft het werk volledig hervat; het einde van de arbeidsongeschiktheid is niet gemeld',
    certificateRunOut: 'de laatste dag van het getuigschrift of de erkenning is verstreken, en verder is niets bekend',
    permittedWork: 'de gerechtigde verricht toegelaten arbeid',
    awaitingQuestionnaire: 'er is nog geen vragenlijst verstuurd',
    questionnaireWithheld: 'de adviserend arts heeft beslist geen vragenlijst te sturen',
    questionnaireSent: 'de vragenlijst is verstuurd en nog niet terug',
    awaitingEstimate: 'de inschatting van de adviserend arts wordt afgewacht',
    category1: 'de gerechtigde is ingedeeld in categorie 1',
    category2: 'de gerechtigde is ingedeeld in categorie 2',
    category3: 'de gerechtigde is ingedeeld in categorie 3',
    awaitingReferral: 'de gerechtigde is ingedeeld in categorie 4 en wacht op de doorverwijzing',
    contactRequested: 'de gerechtigde heeft om een contact met de coördinator gevraagd',
    awaitingFirstContact: 'het eerste contactmoment wordt afgewacht',
    firstContactHeld: 'het eerste contactmoment heeft plaatsgevonden',
    withOccupationalPhysician: 'de gerechtigde gaat verder bij de preventieadviseur-arbeidsarts',
    noTrajectory: 'de gerechtigde wil geen traject, of het is beëindigd',
    awaitingPermission: 'de toestemming van de adviserend arts wordt afgewacht',
    permissionGranted: 'de adviserend arts heeft toestemming gegeven',
    permissionRefused: 'de adviserend arts heeft de toestemming geweigerd',
    zivRunning: 'er loopt een re-integratietraject “ZIV”',
    zivSuspended: 'het re-integratietraject “ZIV” is opgeschort',
    zivEnded: 'het re-integratietraject “ZIV” is geëindigd',
    codexRunning: 'er is een re-integratietraject “CODEX” gevraagd dat nog niet is geëindigd',
    codexEnded: 'het re-integratietraject “CODEX” is geëindigd',
    awaitingEvaluation:
      'een contact dat de arbeidsongeschiktheid evalueert, wordt verwacht, of de nieuwe inschatting erna',
    nothingAwaited: 'er wordt geen stap naar een traject verwacht',
    notDisclosed: 'de stand van het dossier wordt niet meegedeeld',
  },

  readings: {
    'RD-1:twoWeeks': 'de vragenlijst moet binnen twee weken terug zijn',
    'RD-1:oneWeek':
      'het ziekenfonds vraagt de vragenlijst binnen een week terug (een vraag, geen termijn uit de regelgeving)',
    'RD-2:receipt': 'beslissend is de ontvangst door de adviserend arts',
    'RD-2:posting': 'beslissend is de verzending door de gerechtigde',
    'RD-3:receipt': 'de maand loopt vanaf de ontvangst van de vragenlijst',
    'RD-3:handingOver': 'de maand loopt vanaf de afgifte door de gerechtigde',
    'RD-3:sending': 'de maand loopt vanaf de verzending door de gerechtigde',
    'RD-4:request': 'de maand loopt vanaf de vraag van de gerechtigde',
    'RD-4:decision': 'de maand loopt vanaf de vaststelling dat de vragenlijst niet hoeft te worden bijgewerkt',
    'RD-5:sixthMonth': 'uiterlijk tijdens de zesde maand van arbeidsongeschiktheid',
    'RD-5:monthAfterReferral': 'binnen één maand na de doorverwijzing',
    'RD-6:byRule': 'elke termijn volgens zijn eigen telling',
    'RD-6:quantieme': `elke maand geteld ${conventions.quantieme}`,
    'RD-6:sameDate': `elke maand geteld ${conventions.sameDate}`,
    'RD-10:decree': 'het tarief van het besluit, 2,5 %',
    'RD-10:lawRates': 'de tarieven van de wet vanaf 1 januari 2026',
    'RD-11:plan': 'het vermoeden begint op de dag van het plan',
    'RD-11:declaration': 'het vermoeden begint op de dag van de verbintenisverklaring',
    'RD-12:ended': 'de arbeidsongeschiktheid eindigt met het getuigschrift',
    'RD-12:stillIncapable': 'de arbeidsongeschiktheid loopt door na het getuigschrift',
    'RD-13:runOn': 'de maanden lopen door tijdens de moederschapsbescherming',
    'RD-13:standStill': 'de maanden staan stil tijdens de moederschapsbescherming',
    'RD-14:goesOn': 'toegelaten werk maakt geen einde aan het vermoeden',
    'RD-14:endsPresumption': 'toegelaten werk maakt een einde aan het vermoeden',
  },
  reading: (reading, heldBy, gives) => `${reading} (${heldBy}): ${gives}`,
  heldBy: (sources) => `${sources.length === 1 ? 'bron' : 'bronnen'}: ${list(sources)}`,
  heldByNone: 'geen bron zegt dit uitdrukkelijk',
  suppositions: {
    day: (day) => `op ${day}, als er verder niets verandert`,
    event: (name, on) => `als op ${on} ook dit had plaatsgevonden: ${name}`,
    withoutEvent: (name, on) => `als op ${on} dit niet had plaatsgevonden: ${name}`,
    reading: (reading) => `volgens deze lezing: ${reading}`,
    contract: (employmentContract) => `${employmentContract ? 'met' : 'zonder'} arbeidsovereenkomst`,
    recognised: 'als de arbeidsongeschiktheid was erkend',
    notEnded: 'als de arbeidsongeschiktheid niet was geëindigd',
    notCertified: 'als het getuigschrift van arbeidsongeschiktheid geen einddatum droeg',
  },
  change: (suppositions, state, window) => `${suppositions.join('; ')}: de stap is dan ${state} (${window}).`,

  parts: partsNl,

  unofficial: (terms) => `In deze tekst zonder officiële Nederlandse vorm: ${list(terms)}.`,
  notDisclosed: 'Hierover mogen wij u niets meedelen (beroepsgeheim).',
  unknownKey: 'Er is niets met deze naam.',
}
