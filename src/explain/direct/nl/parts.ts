import type { DirectPartTexts } from '../direct-texts.js'

const span = (from: string, until: string | null): string =>
  until === null ? `Vanaf ${from}` : `Van ${from} tot en met ${until}`

/** @internal */
export const partsNl: DirectPartTexts = {
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
  barred: {
    prohibition: (steps) => `Zolang dat zo is, gaat dit niet door: ${steps}.`,
    power: (steps) => `Zolang dat zo is, hoeft dit niet door te gaan: ${steps}.`,
    suspension: (steps) => `Zolang dat zo is, is dit opgeschort: ${steps}.`,
  },
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
    advisingDoctor: 'de adviserend arts of een medewerker van het team',
    advisingDoctorAlone: 'de adviserend arts',
    coordinator: 'de Terug Naar Werk-coördinator',
    insurer: 'uw ziekenfonds',
  },
  employer: {
    requested: (day) => `Op ${day} is een re-integratietraject “CODEX” gevraagd.`,
    none: 'Er is ons geen re-integratietraject “CODEX” bekend.',
    more: 'Meer mogen wij u niet meedelen (beroepsgeheim).',
  },
}
