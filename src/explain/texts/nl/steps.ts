import type { StepTexts } from '../texts.js'

/** @internal */
export const stepsNl: StepTexts = {
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
}
