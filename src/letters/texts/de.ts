import { monthNames } from '../../explain/texts/month-names.js'
import { dayMonthYear } from '../../explain/written-day.js'
import type { LetterTexts } from './letter-texts.js'

/** @internal */
export const de: LetterTexts = {
  titles: {
    'questionnaire.withholdingNotice': 'Sie erhalten vorerst keinen Fragebogen',
    'refusal.notify': 'Ihr Antrag auf ein Wiedereingliederungsverfahren',
    'absence.newDate': 'Ein neuer Termin',
    'regional.letter': 'Tragen Sie sich bei der Arbeitsverwaltung ein',
    'regional.secondLetter': 'Zweites Schreiben: Tragen Sie sich bei der Arbeitsverwaltung ein',
    'consequence.notify': 'Entscheidung über Ihre Entschädigung',
  },
  fields: {
    explanation: 'Erklärung des Vertrauensarztes',
    newDate: 'neuer Tag und Uhrzeit',
    newPlace: 'Ort',
    coordinatorName: 'Name des Koordinators',
    coordinatorTelephone: 'Telefon des Koordinators',
    coordinatorEmail: 'E-Mail des Koordinators',
    advisingDoctorTelephone: 'Telefon des Vertrauensarztes',
    insurerTelephone: 'Telefon der Krankenkasse',
  },
  places: {
    exam: 'beim Termin mit dem Vertrauensarzt oder einem Mitarbeiter des multidisziplinären Teams',
    firstContact: 'beim ersten Treffen mit dem Koordinator für die Rückkehr zur Arbeit',
    occupationalPhysician: 'beim Termin mit dem Gefahrenverhütungsberater-Arbeitsarzt',
    regionalAdviser: 'beim Termin mit der Arbeitsverwaltung',
    combinedContact: 'beim Termin des vierten Monats',
  },
  persons: {
    advisingDoctor: 'dem Vertrauensarzt oder einem Mitarbeiter des Teams',
    advisingDoctorAlone: 'dem Vertrauensarzt',
    coordinator: 'dem Koordinator für die Rückkehr zur Arbeit',
    insurer: 'Ihrer Krankenkasse',
  },
  decimal: ',',
  explanation: {
    noQuestionnaire: (day, explanation) =>
      `Der Vertrauensarzt hat am ${day} entschieden, Ihnen vorerst keinen Fragebogen zur Rückkehr zur Arbeit zu senden. ${explanation}`,
    refusal: (day, explanation) =>
      `Sie haben um ein Wiedereingliederungsverfahren (KIV) gebeten. Der Vertrauensarzt hat diesen Antrag am ${day} abgelehnt. ${explanation}`,
  },
  coordinator: (name, telephone, email) =>
    `Möchten Sie trotzdem über die Rückkehr zur Arbeit sprechen? Sie können sich selbst an den Koordinator für die Rückkehr zur Arbeit wenden: ${name}, ${telephone}, ${email}.`,
  absence: (place, day) => `Am ${day} fehlten Sie ohne triftigen Grund ${place}.`,
  newDate: (date, place) => `Sie erhalten deshalb einen neuen Termin: ${date}, ${place}.`,
  warning: {
    reduction: (percentage, end) =>
      `Achtung: Fehlen Sie an diesem Tag wieder ohne triftigen Grund, wird Ihre tägliche Entschädigung um ${percentage} % gekürzt, von diesem Tag an ${end}.`,
    suppression: (_, end) =>
      `Achtung: Fehlen Sie an diesem Tag wieder ohne triftigen Grund, erhalten Sie keine Entschädigung, von diesem Tag an ${end}.`,
  },
  earlier: {
    reduction: (day, percentage) => `Liegt der neue Termin spätestens am ${day}, beträgt die Kürzung ${percentage} %.`,
    suppression: (day) => `Liegt der neue Termin spätestens am ${day}, erhalten Sie keine Entschädigung.`,
  },
  furtherWarning: (end) =>
    `Fehlen Sie danach noch einmal ohne triftigen Grund, gilt die Maßnahme von diesem Tag an ${end}.`,
  ends: {
    newDateAsked: (person) =>
      `bis einschließlich des Tages, an dem Sie mit ${person} Kontakt für einen neuen Termin aufnehmen`,
    held: () => 'bis zum Tag vor dem Kontakt, der wirklich stattfindet',
    registered: () => 'bis zum Tag vor Ihrer Eintragung',
  },
  notProven: (day) =>
    `Bis einschließlich ${day} ist bei uns weder Ihre Eintragung noch ein Nachweis darüber eingegangen.`,
  registration: (day) =>
    `Tragen Sie sich spätestens am ${day} bei der zuständigen Arbeitsverwaltung ein: ADG, Forem, Actiris oder VDAB, je nach Wohnort.`,
  proof: (day) => `Sorgen Sie dafür, dass uns spätestens am ${day} ein Nachweis Ihrer Eintragung vorliegt.`,
  registrationWarning: {
    reduction: (day, percentage) =>
      `Achtung: Sind Sie dann ohne triftigen Grund nicht eingetragen, wird Ihre tägliche Entschädigung um ${percentage} % gekürzt, vom ${day} bis zum Tag vor Ihrer Eintragung.`,
    suppression: (day) =>
      `Achtung: Sind Sie dann ohne triftigen Grund nicht eingetragen, erhalten Sie keine Entschädigung, vom ${day} bis zum Tag vor Ihrer Eintragung.`,
  },
  decision: {
    reduction: (periods, percentage) => `Ihre tägliche Entschädigung wird um ${percentage} % gekürzt, ${periods}.`,
    suppression: (periods) => `Sie erhalten keine Entschädigung, ${periods}.`,
  },
  period: (from, until) => (until === null ? `ab dem ${from}` : `vom ${from} bis einschließlich ${until}`),
  and: 'und',
  becauseAbsent: (place, day) => `Der Grund: Am ${day} fehlten Sie ohne triftigen Grund ${place}.`,
  becauseNotRegistered:
    'Der Grund: Nach dem zweiten Schreiben waren Sie nicht rechtzeitig bei der zuständigen Arbeitsverwaltung eingetragen.',
  runs: (end) => `Das gilt ${end}.`,
  contact: {
    questions: (person, telephone) => `Haben Sie Fragen? Nehmen Sie Kontakt mit ${person} auf: ${telephone}.`,
    appointment: (person, telephone) =>
      `Können Sie an diesem Tag nicht kommen? Nehmen Sie vorher Kontakt mit ${person} auf: ${telephone}.`,
    decision: (person, telephone) =>
      `Hatten Sie einen triftigen Grund, oder möchten Sie einen neuen Termin? Nehmen Sie Kontakt mit ${person} auf: ${telephone}.`,
    registrationDecision: (person, telephone) =>
      `Hatten Sie einen triftigen Grund, oder haben Sie sich inzwischen eingetragen? Nehmen Sie Kontakt mit ${person} auf: ${telephone}.`,
  },
  day: (day) => dayMonthYear(day, monthNames.de, (number) => `${number}.`),
  typeset: (text) => text,
}
