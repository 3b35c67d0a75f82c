import type { DirectTexts } from './direct-texts.js'

const SERVICES =
  'de bevoegde dienst voor arbeidsbemiddeling (VDAB, Actiris, Forem of ADG, naargelang van uw woonplaats)'

const by = (until: string | null): string => (until === null ? '' : `, uiterlijk op ${until}`)

/** One to thirteen in words, as in running text. */
const NUMBERS = [
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
]

const ORDINALS = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
  'elfde',
  'twaalfde',
  'dertiende',
]

const inWords = (count: number): string => NUMBERS[count - 1] ?? String(count)

const span = (from: string, until: string | null): string =>
  until === null ? `Vanaf ${from}` : `Van ${from} tot en met ${until}`

/** @internal */
export const nl: DirectTexts = {
  own: {
    'questionnaire.return': {
      title: 'De vragenlijst terugsturen',
      must: (until) =>
        `U moet de vragenlijst ingevuld terugsturen naar de adviserend arts van uw ziekenfonds${by(until)}.`,
      had: (until) =>
        `U moest de vragenlijst ingevuld terugsturen naar de adviserend arts van uw ziekenfonds${by(until)}.`,
      missing: 'Wij hebben ze nog niet ontvangen.',
      done: (day, late) => `Wij hebben ze op ${day} ontvangen${late ? ', na de laatste dag' : ''}.`,
      now: 'Vul de vragenlijst in en stuur ze op tijd terug.',
      nowLate: 'Stuur de vragenlijst zo snel mogelijk terug.',
      help: 'Hebt u hulp nodig? Vraag die aan de Terug Naar Werk-coördinator.',
      helpLate: 'Hebt u hulp nodig? De Terug Naar Werk-coördinator neemt contact met u op en helpt u.',
      why: (since, period, past) => `De vragenlijst is op ${since} verstuurd en u ${past ? 'had' : 'hebt'} ${period}.`,
    },
    'regional.start': {
      title: 'Zelf een traject starten',
      must: () => `U kunt zelf een traject starten: schrijf u in bij ${SERVICES}. Dat mag; het is niet verplicht.`,
      had: () => `U kon zelf een traject starten door u in te schrijven bij ${SERVICES}. Dat was niet verplicht.`,
      missing: 'Uw inschrijving is ons niet bekend.',
      done: (day) => `U bent sinds ${day} ingeschreven.`,
      now: 'U beslist zelf of u dat doet.',
      nowLate: 'U beslist zelf of u dat doet.',
      help: 'Hebt u vragen? De Terug Naar Werk-coördinator helpt u.',
      helpLate: 'Hebt u vragen? De Terug Naar Werk-coördinator helpt u.',
    },
    'regional.register': {
      title: 'U inschrijven bij de dienst voor arbeidsbemiddeling',
      must: (until) => `U moet zich inschrijven bij ${SERVICES}${by(until)}.`,
      had: (until) => `U moest zich inschrijven bij ${SERVICES}${by(until)}.`,
      missing: 'Uw inschrijving is ons nog niet bekend.',
      done: (day, late) => `U hebt zich op ${day} ingeschreven${late ? ', na de laatste dag' : ''}.`,
      now: 'Schrijf u op tijd in.',
      nowLate: 'Schrijf u zo snel mogelijk in.',
      help: 'Hebt u hulp nodig? Vraag die aan de Terug Naar Werk-coördinator.',
      helpLate: 'Hebt u hulp nodig? Vraag die aan de Terug Naar Werk-coördinator.',
    },
    'regional.proof': {
      title: 'Het bewijs van inschrijving bezorgen',
      must: (until) => `U moet uw ziekenfonds het bewijs van uw inschrijving bezorgen${by(until)}.`,
      had: (until) => `U moest uw ziekenfonds het bewijs van uw inschrijving bezorgen${by(until)}.`,
      missing: 'Wij hebben het nog niet ontvangen.',
      done: (day, late) => `Wij hebben het op ${day} ontvangen${late ? ', na de laatste dag' : ''}.`,
      now: 'Bezorg ons het bewijs op tijd.',
      nowLate: 'Bezorg ons het bewijs zo snel mogelijk.',
      help: 'Hebt u hulp nodig? Vraag die aan uw ziekenfonds.',
      helpLate: 'Hebt u hulp nodig? Vraag die aan uw ziekenfonds.',
    },
  },
  others: {
    'questionnaire.send': 'De adviserend arts stuurt u een vragenlijst.',
    'questionnaire.withholdingNotice':
      'De adviserend arts legt u uit waarom u geen vragenlijst krijgt. U mag zelf contact opnemen met de Terug Naar Werk-coördinator.',
    'questionnaire.support': 'De Terug Naar Werk-coördinator neemt contact met u op en helpt u met de vragenlijst.',
    'estimate.first': 'De adviserend arts schat een eerste keer in welke mogelijkheden u hebt om te werken.',
    'exam.questionnaireImpossible':
      'U kon de vragenlijst niet invullen. Daarom nodigt de adviserend arts u uit voor een medisch onderzoek.',
    'exam.questionnaireImpossible/teamMembers2024':
      'U kon de vragenlijst niet invullen. Daarom nodigt de adviserend arts u uit voor een persoonlijk gesprek.',
    'exam.category1': 'De adviserend arts onderzoekt u opnieuw als u na zes maanden nog arbeidsongeschikt bent.',
    'exam.category3': 'De adviserend arts onderzoekt u opnieuw.',
    'referral.make': 'De adviserend arts verwijst u door naar de Terug Naar Werk-coördinator.',
    'refusal.notify': 'De adviserend arts laat u weten dat uw vraag om een re-integratietraject “ZIV” wordt geweigerd.',
    'contact.arrange': 'De Terug Naar Werk-coördinator maakt een afspraak met u voor een eerste gesprek.',
    'contact.first': 'U hebt een eerste gesprek met de Terug Naar Werk-coördinator.',
    'consent.ask':
      'De Terug Naar Werk-coördinator vraagt tijdens het eerste gesprek uw schriftelijke toestemming om uw gegevens te verwerken.',
    'contact.register': 'De Terug Naar Werk-coördinator noteert in uw dossier wat er is afgesproken.',
    'doctor.inform': 'De Terug Naar Werk-coördinator meldt uw vraag aan de adviserend arts.',
    'permission.request':
      'De Terug Naar Werk-coördinator vraagt de adviserend arts of uw Terug Naar Werk-traject mag starten.',
    'permission.decide': 'De adviserend arts beslist of uw Terug Naar Werk-traject mag starten.',
    'contact.afterRefusal':
      'De adviserend arts gaf geen toestemming. De Terug Naar Werk-coördinator bespreekt dat met u.',
    'ziv.informOccupationalPhysician':
      'De Terug Naar Werk-coördinator meldt aan de preventieadviseur-arbeidsarts dat uw re-integratietraject “ZIV” is gestart.',
    'ziv.followUpInterview': 'U hebt een opvolggesprek met de Terug Naar Werk-coördinator.',
    'ziv.retrainingApproval':
      'Voor uw beroepsherscholing wordt de goedkeuring gevraagd van de Hoge Commissie van de Geneeskundige raad voor invaliditeit.',
    'ziv.resumptionProposal': 'De adviserend arts krijgt een voorstel over uw werkhervatting.',
    'ziv.informTreatingDoctor': 'De adviserend arts informeert uw behandelend arts over uw re-integratieplan.',
    'ziv.review': 'De Terug Naar Werk-coördinator bekijkt met u hoe het met uw re-integratieplan gaat.',
    'ziv.evaluate': 'De Terug Naar Werk-coördinator gaat na wat uw traject heeft opgeleverd.',
    'evaluation.contact':
      'U hebt een persoonlijk gesprek met de adviserend arts of het team over uw arbeidsongeschiktheid.',
    'absence.newDate': 'U was niet op de afspraak. Uw ziekenfonds geeft u een nieuwe datum met een aangetekende brief.',
    'exam.endPresumed': 'De adviserend arts onderzoekt of u nog arbeidsongeschikt bent.',
    'estimate.again': 'De adviserend arts schat na het gesprek opnieuw in welke mogelijkheden u hebt om te werken.',
    'category2.validate': 'De adviserend arts kijkt de inschatting na die een medewerker van het team maakte.',
    'codexPlan.answer': 'De adviserend arts antwoordt op uw re-integratieplan “CODEX”.',
    'regional.letter':
      'Uw ziekenfonds vraagt u met een brief om u in te schrijven bij de bevoegde dienst voor arbeidsbemiddeling.',
    'regional.secondLetter':
      'Uw ziekenfonds stuurt u een tweede, aangetekende brief met een nieuwe termijn om u in te schrijven.',
    'consequence.notify': 'Uw ziekenfonds deelt u met een aangetekende brief mee wat het over uw uitkering beslist.',
  },
  standing: {
    upcoming: 'Dat is nu nog niet aan de orde.',
    open: 'Dat is nog niet gebeurd.',
    overdue: 'Dat is nog niet gebeurd.',
    possible: 'Dat is nog niet gebeurd.',
    suspended: 'Dat ligt nu stil.',
    barred: 'Dat gaat nu niet door.',
    lapsed: 'Dat hoeft niet meer.',
    gone: 'Dat kan niet meer.',
  },
  done: (day, late) => `Dat is gebeurd op ${day}${late ? ', na de laatste dag' : ''}.`,
  doneByThen: (day) => `Dat is gebeurd, uiterlijk op ${day}.`,
  when: (from, until, past) => {
    if (until === null)
      return `Dat ${past ? 'moest' : 'moet'} vanaf ${from} gebeuren; de regels noemen geen laatste dag.`
    return `Dat ${past ? 'moest' : 'moet'} gebeuren in de periode van ${from} tot en met ${until}.`
  },
  onDay: (day, past) => `Dat ${past ? 'moest' : 'moet'} gebeuren op ${day}.`,
  tooLate: (until, cameUpOn) => `Dat moest uiterlijk op ${until} gebeuren, maar kwam pas op ${cameUpOn} aan de orde.`,
  certificateRunOut:
    'Uw getuigschrift of uw erkenning is afgelopen. Bent u nog arbeidsongeschikt? Bezorg uw ziekenfonds een nieuw getuigschrift.',
  whatNow: 'Wat nu?',
  now: {
    nothing: 'U hoeft zelf niets te doen.',
    attend: 'Ga naar de afspraak. Kunt u niet komen? Verwittig dan vooraf en zeg waarom.',
    overdue: 'Vraag gerust aan uw ziekenfonds wanneer dit gebeurt.',
  },
  help: 'Hebt u vragen? De Terug Naar Werk-coördinator van uw ziekenfonds helpt u.',
  why: (day) => `Waarom ${day}?`,
  periodEnds: (period, after, since) => `De termijn eindigt ${period} na ${after} (${since}).`,
  monthOfIncapacity: (month, since) =>
    `Dan eindigt de ${ORDINALS[month - 1] ?? `${month}e`} maand van uw arbeidsongeschiktheid, die op ${since} begon.`,
  period: {
    months: (months) => `${inWords(months)} ${months === 1 ? 'maand' : 'maanden'}`,
    weeks: (weeks) => `${inWords(weeks)} ${weeks === 1 ? 'week' : 'weken'}`,
    days: (days) => `${inWords(days)} ${days === 1 ? 'dag' : 'dagen'}`,
  },
  moved: (day) => `Die dag is geen werkdag; daarom geldt ${day}.`,
  source: 'Bron',
  sources: { C383: 'RIZIV-omzendbrief V.I. 2022/383', law: 'wet van 14 juli 1994' },
  you: 'u',
  address: [
    ['in welke categorie wordt de gerechtigde', 'in welke categorie wordt u'],
    ['waarop de gerechtigde voor', 'waarop u voor'],
    ['om zich in te schrijven', 'om u in te schrijven'],
    ['de arbeidsongeschiktheid', 'uw arbeidsongeschiktheid'],
    ['contactmoment', 'gesprek'],
    ['op vraag van de gerechtigde', 'op uw vraag'],
    ['de vraag van de gerechtigde', 'uw vraag'],
    [' van een gerechtigde die definitief ongeschikt is voor het overeengekomen werk', ''],
    [' van de gerechtigde', ''],
    ['door de gerechtigde', 'door u'],
    ['waarvoor de gerechtigde toestemming heeft', 'waarvoor u toestemming hebt'],
  ],
  caution:
    'Voorbehoud: de regels zijn onlangs gewijzigd en niet alle teksten zijn verwerkt. Vraag uw ziekenfonds om bevestiging.',
  goodToKnow: 'Goed om te weten',
  aWeek:
    'Sommige ziekenfondsen vragen om de vragenlijst al binnen een week terug te sturen. Dat is een vraag, geen verplichting: u hebt twee weken.',
  byPosting: (day, inTime) =>
    `Wij kijken naar de dag waarop de vragenlijst bij de adviserend arts aankomt. De regels zeggen niet duidelijk of die dag telt of de dag waarop u ze verstuurde. U verstuurde ze op ${day}: volgens die telling bent u ${inTime ? 'op tijd' : 'te laat'}.`,
  decimal: ',',
  notNow: 'Dit is voor u nu niet aan de orde.',
  contract: (employmentContract) =>
    `Dit geldt alleen voor wie ${employmentContract ? 'een' : 'geen'} arbeidsovereenkomst heeft.`,

  grounds: {
    present: {
      certifiedEnd: 'uw getuigschrift loopt af vóór de vragenlijst zou worden verstuurd',
      medicalGround: 'de adviserend arts heeft om een medische reden beslist u geen vragenlijst te sturen',
      codexRequested: 'er is een re-integratietraject “CODEX” bij uw werkgever gevraagd',
      permittedWork: 'u verricht werk met toestemming van de adviserend arts',
      ownTrajectory: 'het traject dat u zelf vroeg, is al gestart',
      codexDuringZiv: 'uw werkgever heeft een re-integratietraject “CODEX” gevraagd',
      gravityNoted: 'uw dossier vermeldt dat uw aandoening ernstig is',
      hospitalStay: 'u verblijft in het ziekenhuis',
      presumedIncapable: 'de wet beschouwt u als arbeidsongeschikt',
      pensionAge: 'uw arbeidsongeschiktheid begon kort vóór of na de wettelijke pensioenleeftijd',
    },
    past: {
      certifiedEnd: 'uw getuigschrift liep af vóór de vragenlijst zou worden verstuurd',
      medicalGround: 'de adviserend arts had om een medische reden beslist u geen vragenlijst te sturen',
      codexRequested: 'er was een re-integratietraject “CODEX” bij uw werkgever gevraagd',
      permittedWork: 'u verrichtte werk met toestemming van de adviserend arts',
      ownTrajectory: 'het traject dat u zelf vroeg, was al gestart',
      codexDuringZiv: 'uw werkgever had een re-integratietraject “CODEX” gevraagd',
      gravityNoted: 'uw dossier vermeldde dat uw aandoening ernstig was',
      hospitalStay: 'u verbleef in het ziekenhuis',
      presumedIncapable: 'de wet beschouwde u als arbeidsongeschikt',
      pensionAge: 'uw arbeidsongeschiktheid begon kort vóór of na de wettelijke pensioenleeftijd',
    },
  },
  because: (grounds) => `De reden: ${grounds}.`,
  lapsedBy: (name) => `De reden: ${name}.`,
  barred: (steps) => `Zolang dat zo is, gaat dit niet door: ${steps}.`,
  since: (from, until, over) =>
    until === null ? `Dat is zo sinds ${from}.` : `Dat ${over ? 'was' : 'is'} zo van ${from} tot en met ${until}.`,

  presumptions: {
    codex:
      'Bij het re-integratieplan “CODEX” dat u hebt ondertekend, hoort een wettelijk vermoeden van arbeidsongeschiktheid.',
    ziv: 'Bij uw re-integratietraject “ZIV” hoort een wettelijk vermoeden van arbeidsongeschiktheid.',
    fund: 'Bij de diensten die het Terug Naar Werk-fonds voor u betaalt, hoort een wettelijk vermoeden van arbeidsongeschiktheid.',
  },
  protects: (from, until, { atMost, over }) =>
    over
      ? `Van ${from} tot en met ${until} bleef u erkend als arbeidsongeschikt.`
      : `Van ${from} tot ${atMost ? 'uiterlijk' : 'en met'} ${until} blijft u erkend als arbeidsongeschikt. Het traject brengt uw uitkering dus niet in gevaar.`,
  consequence: {
    reduction: ({ from, until, over, percentage }) =>
      `${span(from, until)} ${over ? 'was' : 'is'} uw uitkering ${percentage} % lager.`,
    suppression: ({ from, until, over }) => `${span(from, until)} ${over ? 'kreeg' : 'krijgt'} u geen uitkering.`,
  },
  missed: (place, plannedOn) => `De reden: u was op ${plannedOn} zonder geldige reden afwezig op ${place}.`,
  places: {
    exam: 'het medisch onderzoek',
    firstContact: 'het eerste gesprek met de Terug Naar Werk-coördinator',
    occupationalPhysician: 'de afspraak bij de preventieadviseur-arbeidsarts',
    regionalAdviser: 'de afspraak bij de dienst voor arbeidsbemiddeling',
    combinedContact: 'het gecombineerde contact van de vierde maand',
  },
  notRegistered: 'De reden: u was niet op tijd ingeschreven bij de bevoegde dienst voor arbeidsbemiddeling.',
  consequenceHelp: {
    newDateAsked: (person) => `Neem zo snel mogelijk contact op met ${person} voor een nieuwe datum.`,
    held: () => 'Neem zo snel mogelijk contact op met uw ziekenfonds en kom naar de nieuwe afspraak.',
    registered: () => 'Schrijf u zo snel mogelijk in.',
  },
  validReason: 'Had u een geldige reden? Laat dat weten aan uw ziekenfonds.',
  persons: {
    exam: 'de adviserend arts of een medewerker van het team',
    firstContact: 'de Terug Naar Werk-coördinator',
    occupationalPhysician: 'de adviserend arts',
    regionalAdviser: 'uw ziekenfonds',
    combinedContact: 'de adviserend arts of een medewerker van het team',
  },
  employer: {
    requested: (day) => `Op ${day} is een re-integratietraject “CODEX” gevraagd.`,
    none: 'Er is ons geen re-integratietraject “CODEX” bekend.',
    more: 'Meer mogen wij u niet meedelen (beroepsgeheim).',
  },
}
