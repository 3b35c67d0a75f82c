import { monthNames } from '../../explain/texts/month-names.js'
import { dayMonthYear } from '../../explain/written-day.js'
import type { LetterTexts } from './letter-texts.js'

/** @internal */
export const nl: LetterTexts = {
  titles: {
    'questionnaire.withholdingNotice': 'U krijgt nu geen vragenlijst',
    'refusal.notify': 'Uw vraag om een re-integratietraject',
    'absence.newDate': 'Een nieuwe afspraak',
    'regional.letter': 'Schrijf u in bij de dienst voor arbeidsbemiddeling',
    'regional.secondLetter': 'Tweede brief: schrijf u in bij de dienst voor arbeidsbemiddeling',
    'consequence.notify': 'Beslissing over uw uitkering',
  },
  fields: {
    explanation: 'uitleg van de adviserend arts',
    newDate: 'nieuwe dag en uur',
    newPlace: 'plaats',
    coordinatorName: 'naam van de coördinator',
    coordinatorTelephone: 'telefoon van de coördinator',
    coordinatorEmail: 'e-mail van de coördinator',
    advisingDoctorTelephone: 'telefoon van de adviserend arts',
    insurerTelephone: 'telefoon van het ziekenfonds',
  },
  places: {
    exam: 'de afspraak bij de adviserend arts of een medewerker van het multidisciplinair team',
    firstContact: 'het eerste gesprek met de Terug Naar Werk-coördinator',
    occupationalPhysician: 'de afspraak bij de preventieadviseur-arbeidsarts',
    regionalAdviser: 'de afspraak bij de dienst voor arbeidsbemiddeling',
    combinedContact: 'de afspraak van de vierde maand',
  },
  persons: {
    advisingDoctor: 'de adviserend arts of een medewerker van het team',
    advisingDoctorAlone: 'de adviserend arts',
    coordinator: 'de Terug Naar Werk-coördinator',
    insurer: 'uw ziekenfonds',
  },
  decimal: ',',
  explanation: {
    noQuestionnaire: (day, explanation) =>
      `Op ${day} heeft de adviserend arts beslist dat u nu geen vragenlijst krijgt over terugkeren naar het werk. ${explanation}`,
    refusal: (day, explanation) =>
      `U vroeg om een re-integratietraject “ZIV”. De adviserend arts heeft die vraag op ${day} geweigerd. ${explanation}`,
  },
  coordinator: (name, telephone, email) =>
    `Wilt u toch praten over terugkeren naar het werk? U mag zelf contact opnemen met de Terug Naar Werk-coördinator: ${name}, ${telephone}, ${email}.`,
  absence: (place, day) => `Op ${day} was u zonder geldige reden afwezig op ${place}.`,
  newDate: (date, place) => `Daarom krijgt u een nieuwe afspraak: ${date}, ${place}.`,
  warning: {
    reduction: (percentage, end) =>
      `Opgelet: bent u op die dag weer zonder geldige reden afwezig, dan wordt uw dagelijkse uitkering met ${percentage} % verminderd, van die dag ${end}.`,
    suppression: (_, end) =>
      `Opgelet: bent u op die dag weer zonder geldige reden afwezig, dan krijgt u geen uitkering, van die dag ${end}.`,
  },
  earlier: {
    reduction: (day, percentage) =>
      `Valt de nieuwe afspraak uiterlijk op ${day}, dan is de vermindering ${percentage} %.`,
    suppression: (day) => `Valt de nieuwe afspraak uiterlijk op ${day}, dan krijgt u geen uitkering.`,
  },
  furtherWarning: (end) => `Bent u daarna nog eens zonder geldige reden afwezig, dan duurt de maatregel ${end}.`,
  ends: {
    newDateAsked: (person) => `tot en met de dag waarop u voor een nieuwe datum contact opneemt met ${person}`,
    held: () => 'tot de dag vóór het contact dat werkelijk plaatsvindt',
    registered: () => 'tot de dag vóór uw inschrijving',
  },
  notProven: (day) => `Tot en met ${day} hebben wij geen inschrijving en geen bewijs van inschrijving van u ontvangen.`,
  registration: (day) =>
    `Schrijf u uiterlijk op ${day} in bij de bevoegde dienst voor arbeidsbemiddeling: VDAB, Actiris, Forem of ADG, naargelang van uw woonplaats.`,
  proof: (day) => `Zorg ervoor dat wij uiterlijk op ${day} een bewijs van uw inschrijving ontvangen.`,
  registrationWarning: {
    reduction: (day, percentage) =>
      `Opgelet: bent u dan zonder geldige reden niet ingeschreven, dan wordt uw dagelijkse uitkering met ${percentage} % verminderd, van ${day} tot de dag vóór uw inschrijving.`,
    suppression: (day) =>
      `Opgelet: bent u dan zonder geldige reden niet ingeschreven, dan krijgt u geen uitkering, van ${day} tot de dag vóór uw inschrijving.`,
  },
  decision: {
    reduction: (periods, percentage) => `Uw dagelijkse uitkering wordt met ${percentage} % verminderd, ${periods}.`,
    suppression: (periods) => `U krijgt geen uitkering, ${periods}.`,
  },
  period: (from, until) => (until === null ? `vanaf ${from}` : `van ${from} tot en met ${until}`),
  and: 'en',
  becauseAbsent: (place, day) => `De reden: u was op ${day} zonder geldige reden afwezig op ${place}.`,
  becauseNotRegistered:
    'De reden: na de tweede brief was u niet op tijd ingeschreven bij de bevoegde dienst voor arbeidsbemiddeling.',
  runs: (end) => `Dit duurt ${end}.`,
  contact: {
    questions: (person, telephone) => `Hebt u vragen? Neem contact op met ${person}: ${telephone}.`,
    appointment: (person, telephone) =>
      `Kunt u op die dag niet komen? Neem dan vooraf contact op met ${person}: ${telephone}.`,
    decision: (person, telephone) =>
      `Had u een geldige reden, of wilt u een nieuwe afspraak? Neem contact op met ${person}: ${telephone}.`,
    registrationDecision: (person, telephone) =>
      `Had u een geldige reden, of bent u intussen ingeschreven? Neem contact op met ${person}: ${telephone}.`,
  },
  day: (day) => dayMonthYear(day, monthNames.nl),
  typeset: (text) => text,
}
