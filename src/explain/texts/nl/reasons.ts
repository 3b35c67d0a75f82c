import type { ReasonTexts } from '../texts.js'
import { months } from './amounts.js'

/** @internal */
export const reasonsNl: ReasonTexts = {
  grounds: {
    present: {
      certifiedEnd:
        'het getuigschrift van arbeidsongeschiktheid loopt af vóór de dag waarop de vragenlijst zou worden verstuurd',
      medicalGround: 'de adviserend arts stuurt om een gegronde medische reden geen vragenlijst',
      codexRequested: 'er is een re-integratietraject “CODEX” gevraagd',
      permittedWork: 'de gerechtigde verricht toegelaten arbeid',
      ownTrajectory:
        'met toestemming van de adviserend arts is al een Terug Naar Werk-traject gestart dat de gerechtigde zelf vroeg',
      codexDuringZiv:
        'de werkgever heeft naast het re-integratietraject “ZIV” een re-integratietraject “CODEX” gevraagd',
      gravityNoted: 'de ernst van de aandoening is vermeld in het dossier',
      hospitalStay: 'de gerechtigde verblijft in het ziekenhuis',
      presumedIncapable: 'de gerechtigde wordt wettelijk vermoed arbeidsongeschikt te zijn',
      pensionAge: 'de arbeidsongeschiktheid begon kort vóór of na de wettelijke pensioenleeftijd',
    },
    past: {
      certifiedEnd:
        'het getuigschrift van arbeidsongeschiktheid liep af vóór de dag waarop de vragenlijst zou worden verstuurd',
      medicalGround: 'de adviserend arts stuurde om een gegronde medische reden geen vragenlijst',
      codexRequested: 'er was een re-integratietraject “CODEX” gevraagd',
      permittedWork: 'de gerechtigde verrichtte toegelaten arbeid',
      ownTrajectory:
        'met toestemming van de adviserend arts was al een Terug Naar Werk-traject gestart dat de gerechtigde zelf had gevraagd',
      codexDuringZiv: 'de werkgever had naast het re-integratietraject “ZIV” een re-integratietraject “CODEX” gevraagd',
      gravityNoted: 'de ernst van de aandoening was vermeld in het dossier',
      hospitalStay: 'de gerechtigde verbleef in het ziekenhuis',
      presumedIncapable: 'de gerechtigde werd wettelijk vermoed arbeidsongeschikt te zijn',
      pensionAge: 'de arbeidsongeschiktheid begon kort vóór of na de wettelijke pensioenleeftijd',
    },
  },
  exclusion: (ground, from, until) =>
    until === null ? `${ground} (sinds ${from})` : `${ground} (van ${from} tot en met ${until})`,
  lapse: (name, on) => `door ${name}, op ${on}`,
  lapseByBar: (on) => `op de laatste dag van de termijn (${on}) was de stap uitgesloten`,
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
    questionnaireIncomplete: 'de vragenlijst is onvolledig teruggekomen',
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
    status: (status) => `Dit is niet aan de orde: ${status}.`,
    contract: (employmentContract) =>
      `Dit geldt alleen voor gerechtigden die ${employmentContract ? '' : 'niet '}door een arbeidsovereenkomst verbonden zijn.`,
    law: (from) => `De regel geldt voor dit dossier pas vanaf ${from}.`,
    repealed: (since) => `Sinds ${since} ontstaat dit niet meer: de bepaling is niet meer van kracht.`,
    notConcerned: 'Dit geldt niet in dit stelsel, of niet voor een arbeidsongeschiktheid met deze begindatum.',
    schemes: { employee: 'werknemers', unemployed: 'werklozen', selfEmployed: 'zelfstandigen' },
    otherScheme: (schemes) => `Dit geldt alleen voor ${schemes}.`,
    startsFrom: (day) => `Dit geldt alleen voor een arbeidsongeschiktheid die op of na ${day} begint.`,
    startsUntil: (day) => `Dit geldt alleen voor een arbeidsongeschiktheid die uiterlijk op ${day} begon.`,
    later: (from) => `Dit komt pas aan de orde vanaf ${from}.`,
    endsBefore: (endedOn, from) =>
      `Dit zou pas aan de orde komen vanaf ${from}, en de arbeidsongeschiktheid eindigt al op ${endedOn}.`,
    noEarlyEnd:
      'Dit geldt alleen wanneer een getuigschrift of een vooraf bekend einde valt vóór de dag waarop de vragenlijst zou worden verstuurd. Dat blijkt niet uit dit dossier.',
    notNearPensionAge: (count) =>
      `Dit geldt alleen wanneer de arbeidsongeschiktheid begon in de periode van ${months(count)} die eindigt met de maand waarin de wettelijke pensioenleeftijd wordt bereikt, of later. Dat blijkt niet uit dit dossier.`,
    notTriggered: (names) => `Dit is in dit dossier niet aan de orde. Het volgt op: ${names.join('; of ')}.`,
  },
}
