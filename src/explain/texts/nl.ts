import { nlBE } from 'date-fns/locale/nl-BE'
import { dayMonthYear } from '../written-day.js'
import { joined } from './joined.js'
import type { Texts } from './texts.js'

const months = (count: number): string => (count === 1 ? '1 maand' : `${count} maanden`)

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`)

const weeks = (count: number): string => (count === 1 ? '1 week' : `${count} weken`)

const conventions = {
  quantieme: 'van de zoveelste tot de dag vóór de zoveelste',
  sameDate: 'van datum tot datum',
} as const

const list = (items: readonly string[], last = 'en'): string => joined(items, last)

const other = { quantieme: 'sameDate', sameDate: 'quantieme' } as const

const inMonths: Texts['inMonths'] = (counted) => {
  const { count, convention, anchor, since, missing, arrived, result, otherwise, monthOfIncapacity: month } = counted
  const after = `${months(counted.months)} na ${anchor} (${since})`
  const replaced = convention === 'quantieme' ? 'de eerste dag van de volgende maand' : 'de laatste dag van de maand'
  const landing =
    missing === undefined
      ? `${after} is het ${arrived}.`
      : `${after} zou het ${missing} zijn. Die dag bestaat niet: ${conventions[convention]} geteld geldt ${replaced}, ${arrived}.`
  const consequence = {
    monthsLater: month === undefined ? '' : ` Dan begint de ${month}e maand.`,
    eveOfMonths: ` ${month === undefined ? 'De termijn' : `De ${month}e maand`} eindigt de dag ervoor: ${result}.`,
    withinMonths:
      convention === 'quantieme' ? ` De termijn eindigt de dag ervoor: ${result}.` : ' De begindag telt niet mee.',
  }[count]
  const differs =
    otherwise === undefined ? '' : ` Geteld ${conventions[other[convention]]} zou het ${otherwise} zijn (RD-6).`
  return landing + consequence + differs
}

/** @internal */
export const nl: Texts = {
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
    because: 'Toelichting',
    readings: 'Andere lezingen van de bronnen',
    changes: 'Wat dit zou veranderen',
    terms: 'Benamingen',
  },
  day: (day) => dayMonthYear(day, nlBE),
  missingDay: (day) => dayMonthYear(day, nlBE),
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
      'De adviserend arts onderzoekt de gerechtigde van categorie 1, die na zes maanden nog arbeidsongeschikt is.',
    'exam.category3': 'De adviserend arts onderzoekt de gerechtigde van categorie 3.',
    'referral.make':
      'De adviserend arts verwijst de gerechtigde van categorie 4 door naar de Terug Naar Werk-coördinator.',
    'refusal.notify':
      'De adviserend arts deelt de gerechtigde mee dat de vraag om een re-integratietraject “ZIV” is geweigerd.',
    'contact.arrange':
      'De Terug Naar Werk-coördinator maakt een afspraak met de gerechtigde voor het eerste contactmoment.',
    'contact.first': 'De Terug Naar Werk-coördinator houdt het eerste contactmoment met de gerechtigde.',
    'consent.ask':
      'De Terug Naar Werk-coördinator vraagt de gerechtigde tijdens het eerste contactmoment om de schriftelijke toestemming voor de verwerking van de gegevens in het Terug Naar Werk-dossier; dat mag ook elektronisch.',
    'contact.register':
      'De Terug Naar Werk-coördinator registreert het eerste contactmoment en de afgesproken acties in het Terug Naar Werk-dossier.',
    'doctor.inform':
      'De Terug Naar Werk-coördinator brengt de adviserend arts op de hoogte van de vraag van de gerechtigde.',
    'permission.request':
      'De Terug Naar Werk-coördinator brengt bij de adviserend arts verslag uit van het eerste contactmoment en vraagt toestemming om een Terug Naar Werk-traject te starten.',
    'permission.decide': 'De adviserend arts beslist over de toestemming om een Terug Naar Werk-traject te starten.',
    'contact.afterRefusal':
      'De Terug Naar Werk-coördinator bespreekt de negatieve beslissing met de gerechtigde in een nieuw contactmoment.',
    'ziv.informOccupationalPhysician':
      'De Terug Naar Werk-coördinator meldt de preventieadviseur-arbeidsarts dat het re-integratietraject “ZIV” is gestart.',
    'ziv.followUpInterview': 'De Terug Naar Werk-coördinator houdt het eerste opvolggesprek met de gerechtigde.',
    'ziv.retrainingApproval':
      'Voor de beroepsherscholing wordt de goedkeuring gevraagd van de Hoge Commissie van de Geneeskundige raad voor invaliditeit.',
    'ziv.resumptionProposal':
      'Aan het einde van de begeleiding wordt de adviserend arts een voorstel van werkhervatting ter goedkeuring voorgelegd.',
    'ziv.informTreatingDoctor':
      'De adviserend arts deelt de bevindingen en het re-integratieplan mee aan de behandelend arts.',
    'ziv.review': 'De Terug Naar Werk-coördinator volgt het re-integratieplan om de drie maanden op.',
    'ziv.evaluate':
      'De Terug Naar Werk-coördinator evalueert de resultaten van het re-integratietraject “ZIV” en registreert ze.',
    'evaluation.contact':
      'De adviserend arts heeft een contact met de gerechtigde om de arbeidsongeschiktheid te evalueren.',
    'regional.start':
      'De gerechtigde kan zelf een traject starten door zich in te schrijven bij VDAB, Actiris of Forem, naargelang het gewest.',
    'regional.register': 'De gerechtigde schrijft zich in bij VDAB, Actiris of Forem, naargelang het gewest.',
    'absence.newDate':
      'De verzekeringsinstelling bepaalt een nieuwe datum na de ongerechtvaardigde afwezigheid en waarschuwt de gerechtigde met een aangetekende brief.',
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
  teamMember: 'ook een lid van het multidisciplinair team mag dit doen',
  power: 'dit is een mogelijkheid, geen verplichting',
  window: (from, until) =>
    until === null ? `vanaf ${from}; de tekst bepaalt geen uiterste dag` : `van ${from} tot en met ${until}`,
  oneDay: (day) => `op ${day}`,
  states: {
    upcoming: 'nog niet aan de orde',
    open: 'nog te doen',
    overdue: 'te laat',
    fulfilled: 'tijdig gedaan',
    fulfilledLate: 'laattijdig gedaan',
    barred: 'uitgesloten',
    suspended: 'geschorst',
    lapsed: 'vervallen',
  },
  stateOn: (asOf, state) => `${state} (stand op ${asOf})`,
  doneOn: (state, day) => `${state} op ${day}`,

  presumptions: {
    codex:
      'Wettelijk vermoeden van arbeidsongeschiktheid tijdens de uitvoering van het re-integratieplan bij de werkgever (CODEX).',
    ziv: 'Wettelijk vermoeden van arbeidsongeschiktheid tijdens de uitvoering van het re-integratieplan “ZIV”.',
  },
  presumptionEnds: {
    maximum: 'het maximum van zes maanden is bereikt',
    resumption: 'het werk wordt de dag erna hervat',
    paidWork: 'betaald werk begint de dag erna',
    retraining: 'de goedgekeurde beroepsherscholing begint de dag erna',
    zivEnded: 'het re-integratietraject “ZIV” eindigt die dag',
  },
  presumptionEnd: (end, maxUntil) =>
    end === null
      ? `het loopt tot uiterlijk ${maxUntil}; het kan niet worden verlengd of geschorst`
      : `het eindigt omdat ${end}; uiterste dag: ${maxUntil}`,

  names: {
    incapacityStart: 'het begin van de arbeidsongeschiktheid',
    incapacityEnded: 'het einde van de arbeidsongeschiktheid',
    certificateRunOut: 'het verstrijken van het getuigschrift',
    questionnaireNotReceived: 'de vragenlijst is niet tijdig en volledig ontvangen',
    questionnaireSent: 'de verzending van de vragenlijst',
    questionnaireSentOnRouteA: 'de verzending van de vragenlijst',
    questionnaireSentOnRouteB: 'de verzending van de vragenlijst na de vraag van de gerechtigde',
    questionnaireWithheld: 'de beslissing om geen vragenlijst te sturen',
    withholdingNoticeSent: 'de mededeling waarom er geen vragenlijst komt',
    questionnaireReceived: 'de ontvangst van de vragenlijst',
    questionnaireCompletedOnRouteB: 'de ontvangst van de naar behoren ingevulde vragenlijst',
    questionnaireUpdateNotNeeded: 'de vaststelling dat de vragenlijst niet hoeft te worden bijgewerkt',
    supportContact: 'het contact om te helpen met de vragenlijst',
    questionnaireImpossible: 'de vaststelling dat de vragenlijst niet kon worden ingevuld',
    examNotExcluded: 'de vaststelling dat de vragenlijst niet kon worden ingevuld en een onderzoek aangewezen is',
    medicalExam: 'het medisch onderzoek',
    capacityEstimated: 'een inschatting door de adviserend arts',
    placedInCategory1: 'de indeling in categorie 1',
    placedInCategory3: 'de indeling in categorie 3',
    category4AtOnce: 'de indeling in categorie 4 bij de eerste inschatting',
    category4AfterFirst1: 'de indeling in categorie 4, na categorie 1 bij de eerste inschatting',
    category4AfterOther: 'de indeling in categorie 4 bij een nieuwe inschatting',
    referred: 'de doorverwijzing naar de coördinator',
    referredAtOnce: 'de doorverwijzing, na indeling in categorie 4 bij de eerste inschatting',
    referredLater: 'de doorverwijzing, na indeling in categorie 4 bij een latere inschatting',
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
    permittedWorkStarted: 'het begin van toegelaten arbeid',
    permittedWorkEnded: 'de laatste dag van toegelaten arbeid',
    codexRequested: 'de vraag om een re-integratietraject “CODEX”',
    codexRequestedDuringZiv: 'de vraag van de werkgever om een re-integratietraject “CODEX”',
    codexPlanSigned: 'de ondertekening van het re-integratieplan door de gerechtigde',
    codexEnded: 'het einde van het re-integratietraject “CODEX”',
    codexEndedUnfit: 'het definitieve einde van het re-integratietraject “CODEX” van een definitief ongeschikte',
    zivStarted: 'de start van het re-integratietraject “ZIV”',
    zivStartedBesideContract: 'de start van het re-integratietraject “ZIV” naast een arbeidsovereenkomst',
    occupationalPhysicianInformed: 'de melding aan de preventieadviseur-arbeidsarts',
    planDrawnUp: 'het opmaken van het re-integratieplan',
    retrainingPlanned: 'het opmaken van een re-integratieplan met beroepsherscholing',
    employmentPlanned: 'het opmaken van een re-integratieplan met begeleiding naar werk',
    retrainingApproved: 'de goedkeuring van de beroepsherscholing',
    resumptionProposed: 'het voorstel van werkhervatting',
    treatingDoctorInformed: 'de mededeling aan de behandelend arts',
    planReviewed: 'de opvolging van het re-integratieplan',
    resultsEvaluated: 'de evaluatie van de resultaten',
    paidWorkStarted: 'het begin van betaald werk',
    retrainingStarted: 'het begin van de beroepsherscholing',
    zivEnded: 'het einde van het re-integratietraject “ZIV”',
    workResumed: 'de werkhervatting',
    unjustifiedAbsence: 'een ongerechtvaardigde afwezigheid',
    firstAbsenceAtExam: 'de eerste ongerechtvaardigde afwezigheid op een medisch onderzoek',
    firstAbsenceAtContact: 'de eerste ongerechtvaardigde afwezigheid op het eerste contactmoment',
    absenceContact: 'het contact van de gerechtigde voor een nieuwe datum',
    regionalServiceRegistered: 'de inschrijving bij de gewestelijke dienst',
  },
  named: (name, on) => `${name}, op ${on}`,

  anchors: {
    incapacityStart: 'het begin van de arbeidsongeschiktheid',
    trigger: 'de aanleiding',
    posted: 'de verzending of afgifte door de gerechtigde',
    planned: 'de oorspronkelijk geplande datum',
    request: 'de vraag van de gerechtigde',
    previousContact: 'het vorige contactmoment',
  },
  ends: { from: 'Eerste dag', until: 'Laatste dag', both: 'Dag' },
  anchorItself: (anchor, day) => `de dag van ${anchor}, ${day}.`,
  daysLater: (count, anchor, since, result) =>
    count % 7 === 0
      ? `${weeks(count / 7)} (${days(count)}) na ${anchor} (${since}): ${result}.`
      : `${days(count)} na ${anchor} (${since}): ${result}.`,
  inMonths: inMonths,
  dayAfter: (of, result) => `de dag na ${of}: ${result}.`,
  latest: (options, result) => `de laatste van ${list(options)}: ${result}.`,
  followed: (reading) => `hier verschillen de bronnen; gevolgd wordt: ${reading}.`,
  rollOver: (of, result) =>
    `${of} is een zondag of een wettelijke feestdag; op verzoek schuift de laatste dag door naar ${result}.`,
  closed: (of, result) =>
    `de stap kwam pas op ${of} aan de orde, na de laatste dag; het venster is daarom alleen die laatste dag, ${result}.`,

  sources: {
    C383: 'omzendbrief V.I. 2022/383 – 407/22',
    RIZIV22: 'RIZIV-webpagina van 22 juni 2022',
    RIZIVABC: 'RIZIV-webpagina over de routes A, B en C',
    SOL: 'brochure van Solidaris',
    CM: 'webpagina van CM',
    law: 'wet betreffende de verplichte verzekering, gecoördineerd op 14 juli 1994',
    act: 'wet',
    royalDecree: 'koninklijk besluit',
    statement: 'officiële verklaringen',
  },
  dated: (source, day) => `${source} van ${day}`,
  point: (point) => `punt ${point}`,
  preamble: 'inleiding',
  step: (step) => `stap ${step}`,
  row: (row) => `rij ${row}`,
  article: (article) => `artikel ${article}`,
  articles: (articles) => `artikelen ${articles}`,
  paragraph: (paragraph) => `lid ${paragraph}`,
  statement: 'Deze maanden steunen op officiële verklaringen, niet op een wettekst.',
  coverages: {
    before: 'De omzendbrief was op deze dag nog niet van toepassing.',
    confirmed: 'Alle teksten voor deze dag zijn gelezen.',
    statuteOnly: 'Van het recht op deze dag zijn de wetten verwerkt; de uitvoeringsbesluiten zijn niet gelezen.',
  },

  grounds: {
    certifiedEnd: 'het getuigschrift eindigt vóór de dag waarop de vragenlijst zou worden verstuurd',
    medicalGround: 'de adviserend arts stuurt om een gegronde medische reden geen vragenlijst',
    codexRequested: 'er is een re-integratietraject “CODEX” gevraagd',
    permittedWork: 'de gerechtigde verricht toegelaten arbeid',
    ownTrajectory: 'er loopt met toestemming al een Terug Naar Werk-traject op vraag van de gerechtigde',
    codexDuringZiv: 'de werkgever vroeg tijdens het re-integratietraject “ZIV” een re-integratietraject “CODEX”',
  },
  stretch: (ground, from, until) => (until === null ? `${ground} (sinds ${from})` : `${ground} (${from} – ${until})`),
  lapse: (name, on) => `niet meer te vragen sinds ${on}: ${name}`,
  decision: (by, question) => `wacht op een beslissing (${by}): ${question}`,
  questions: {
    medicalWithholding: 'is er een gegronde medische reden om geen vragenlijst te sturen?',
    estimate: 'in welke categorie wordt de gerechtigde ingedeeld?',
    reevaluation: 'in welke categorie wordt de gerechtigde na het onderzoek ingedeeld?',
    questionnaireOnRequest: 'is er een nieuwe of bijgewerkte vragenlijst nodig?',
    outcome: 'wat volgt er op het eerste contactmoment?',
    permission: 'is een Terug Naar Werk-traject verenigbaar met de algemene gezondheidstoestand?',
    afterRefusal: 'worden de acties aangepast, of eindigt het traject?',
    restart: 'gaat het geschorste re-integratietraject “ZIV” verder?',
    consequence: 'vanaf welke afwezigheid, wanneer en hoelang geldt het gevolg?',
  },
  fact: (fact) => `ontbrekend gegeven: ${fact}`,
  facts: {
    'incapacity.certifiedUntil or incapacity.endedOn': 'tot wanneer de arbeidsongeschiktheid is vastgesteld',
    'capacityEstimated.category': 'de categorie van de eerste inschatting',
    'questionnaireSent or questionnaireUpdateNotNeeded': 'of er een vragenlijst is verstuurd of niet nodig was',
    'coordinatorContact.outcome': 'de uitkomst van het eerste contactmoment',
    coordinatorContact: 'de datum van het vorige contactmoment',
    'incapacity.endedOn': 'of de arbeidsongeschiktheid met de werkhervatting is geëindigd',
    'regionalServiceRegistered, once more or confirmed':
      'of de eerdere inschrijving bij de gewestelijke dienst nog geldt',
    'planDrawnUp.aim': 'of het re-integratieplan op beroepsherscholing of op begeleiding naar werk is gericht',
    zivStarted: 'de start van het re-integratietraject “ZIV”',
  },
  findings: {
    late: 'na de laatste dag gedaan',
    early: 'vóór de eerste dag gedaan',
    whileBarred: 'gedaan terwijl het uitgesloten was',
    channel: 'gedaan langs een contactkanaal dat de tabel niet toelaat',
    consentNotAsked: 'tijdens het eerste contactmoment is geen toestemming vastgelegd',
    planIncomplete: 'het re-integratieplan mist een van zijn vier onderdelen',
    occupationalPhysicianNotInformed:
      'het re-integratieplan is er, maar de preventieadviseur-arbeidsarts is nog niet op de hoogte gebracht',
    directReferral: 'er is een re-integratietraject “CODEX” gevraagd vóór enig contact met de coördinator',
    withoutPermission: 'het traject is zonder toestemming van de adviserend arts gestart',
    otherSituation: 'de feiten passen niet bij de situatie waarin het re-integratietraject “ZIV” is gestart',
    retrainingNotApproved: 'de beroepsherscholing is begonnen zonder geregistreerde goedkeuring',
  },
  found: (finding, on) => `vastgesteld op ${on}: ${finding}`,

  absences: {
    status: (status) => `Er is niets te doen: ${status}.`,
    contract: (employmentContract) => `Dit geldt alleen ${employmentContract ? 'met' : 'zonder'} arbeidsovereenkomst.`,
    law: (from) => `De regel geldt voor dit dossier pas vanaf ${from}.`,
    repealed: (since) => `Sinds ${since} ontstaat dit niet meer: de bepaling is opgeheven.`,
    notConcerned: 'Dit geldt niet voor dit stelsel of niet voor dit begin van de arbeidsongeschiktheid.',
    later: (from) => `Dit komt pas aan de orde vanaf ${from}.`,
    notTriggered: (names) =>
      `Er is nog niets gebeurd dat dit doet ontstaan. Dat zou zijn: ${joined(names, 'of', '; ')}.`,
  },
  statuses: {
    notCovered: 'het recht van deze dag is niet of niet volledig verwerkt',
    outOfScope: 'voor dit stelsel staat op deze dag nog geen Terug Naar Werk-traject open',
    notRecognised: 'de arbeidsongeschiktheid is niet erkend',
    notStarted: 'de arbeidsongeschiktheid is nog niet begonnen',
    incapacityEnded: 'de arbeidsongeschiktheid is geëindigd',
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
    zivSuspended: 'het re-integratietraject “ZIV” is geschorst',
    zivEnded: 'het re-integratietraject “ZIV” is geëindigd',
    codexRunning: 'er is een re-integratietraject “CODEX” gevraagd dat nog niet is geëindigd',
    codexEnded: 'het re-integratietraject “CODEX” is geëindigd',
    notDisclosed: 'de stand van het dossier wordt niet meegedeeld',
  },

  readings: {
    'RD-1:twoWeeks': 'de vragenlijst is binnen twee weken terug',
    'RD-1:oneWeek': 'de vragenlijst is binnen een week terug',
    'RD-2:receipt': 'de ontvangst door de adviserend arts telt',
    'RD-2:posting': 'de verzending door de gerechtigde telt',
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
  },
  reading: (reading, id, heldBy, gives) => `${reading} (${id}; ${heldBy}): ${gives}`,
  heldBy: (sources) => `${sources.length === 1 ? 'bron' : 'bronnen'}: ${list(sources)}`,
  heldByNone: 'geen bron zegt dit uitdrukkelijk',
  suppositions: {
    day: (day) => `op ${day}, als er verder niets verandert`,
    event: (name, on) => `als op ${on} ook dit was gebeurd: ${name}`,
    withoutEvent: (name, on) => `als op ${on} dit niet was gebeurd: ${name}`,
    reading: (reading, id) => `in de lezing (${id}): ${reading}`,
    contract: (employmentContract) => `${employmentContract ? 'met' : 'zonder'} arbeidsovereenkomst`,
    recognised: 'als de arbeidsongeschiktheid erkend was',
    notEnded: 'als de arbeidsongeschiktheid niet was geëindigd',
    notCertified: 'als het getuigschrift geen einddatum droeg',
  },
  change: (suppositions, state, window) => `${suppositions.join('; ')} → ${state} (${window})`,

  unofficial: (terms) => `In deze tekst zonder officiële Nederlandse vorm: ${list(terms)}.`,
  notDisclosed: 'Hierover mag aan deze lezer niets worden meegedeeld.',
  unknownKey: 'Er bestaat geen verplichting met deze naam.',
}
