import { monthNames } from '../../explain/texts/month-names.js'
import { dayMonthYear } from '../../explain/written-day.js'
import type { LetterTexts } from './letter-texts.js'

/** @internal */
export const en: LetterTexts = {
  titles: {
    'questionnaire.withholdingNotice': 'You receive no questionnaire for now',
    'refusal.notify': 'Your request for a reintegration trajectory',
    'absence.newDate': 'A new appointment',
    'regional.letter': 'Register with the employment service',
    'regional.secondLetter': 'Second letter: register with the employment service',
    'consequence.notify': 'Decision on your benefit',
  },
  fields: {
    explanation: 'explanation of the medical adviser',
    newDate: 'new day and hour',
    newPlace: 'place',
    coordinatorName: 'name of the coordinator',
    coordinatorTelephone: 'telephone of the coordinator',
    coordinatorEmail: 'e-mail of the coordinator',
    advisingDoctorTelephone: 'telephone of the medical adviser',
    insurerTelephone: 'telephone of the insurer',
  },
  places: {
    exam: 'the appointment with the medical adviser or a member of the multidisciplinary team',
    firstContact: 'the first meeting with the return-to-work coordinator',
    occupationalPhysician: 'the appointment with the occupational physician',
    regionalAdviser: 'the appointment with the employment service',
    combinedContact: 'the appointment of the fourth month',
  },
  persons: {
    advisingDoctor: 'the medical adviser or a member of the team',
    advisingDoctorAlone: 'the medical adviser',
    coordinator: 'the return-to-work coordinator',
    insurer: 'your insurer',
  },
  decimal: '.',
  explanation: {
    noQuestionnaire: (day, explanation) =>
      `On ${day} the medical adviser decided not to send you a questionnaire about returning to work for now. ${explanation}`,
    refusal: (day, explanation) =>
      `You asked for a ZIV reintegration trajectory. The medical adviser refused this request on ${day}. ${explanation}`,
  },
  coordinator: (name, telephone, email) =>
    `Would you still like to talk about returning to work? You may contact the return-to-work coordinator yourself: ${name}, ${telephone}, ${email}.`,
  absence: (place, day) => `On ${day} you missed ${place} without a valid reason.`,
  newDate: (date, place) => `You therefore have a new appointment: ${date}, ${place}.`,
  warning: {
    reduction: (percentage, end) =>
      `Please note: if you are absent again on that day without a valid reason, your daily benefit is reduced by ${percentage} %, from that day ${end}.`,
    suppression: (_, end) =>
      `Please note: if you are absent again on that day without a valid reason, you receive no benefit, from that day ${end}.`,
  },
  earlier: {
    reduction: (day, percentage) =>
      `If the new appointment is on ${day} at the latest, the reduction is ${percentage} %.`,
    suppression: (day) => `If the new appointment is on ${day} at the latest, you receive no benefit.`,
  },
  furtherWarning: (end) => `If you are absent once more after that without a valid reason, the measure lasts ${end}.`,
  ends: {
    newDateAsked: (person) => `up to and including the day on which you contact ${person} for a new date`,
    held: () => 'until the day before the contact that really takes place',
    registered: () => 'until the day before your registration',
  },
  notProven: (day) => `Up to and including ${day} we received neither your registration nor a proof of it.`,
  registration: (day) =>
    `Register by ${day} with the competent employment service: VDAB, Actiris, Forem or ADG, depending on where you live.`,
  proof: (day) => `Make sure that we receive a proof of your registration by ${day}.`,
  registrationWarning: {
    reduction: (day, percentage) =>
      `Please note: if you are not registered by then, without a valid reason, your daily benefit is reduced by ${percentage} %, from ${day} until the day before your registration.`,
    suppression: (day) =>
      `Please note: if you are not registered by then, without a valid reason, you receive no benefit, from ${day} until the day before your registration.`,
  },
  decision: {
    reduction: (periods, percentage) => `Your daily benefit is reduced by ${percentage} %, ${periods}.`,
    suppression: (periods) => `You receive no benefit, ${periods}.`,
  },
  period: (from, until) => (until === null ? `from ${from}` : `from ${from} up to and including ${until}`),
  and: 'and',
  becauseAbsent: (place, day) => `The reason: on ${day} you missed ${place} without a valid reason.`,
  becauseNotRegistered:
    'The reason: after the second letter you were not registered in time with the competent employment service.',
  runs: (end) => `This lasts ${end}.`,
  contact: {
    questions: (person, telephone) => `Do you have questions? Contact ${person}: ${telephone}.`,
    appointment: (person, telephone) => `Can you not come on that day? Contact ${person} beforehand: ${telephone}.`,
    decision: (person, telephone) =>
      `Did you have a valid reason, or do you want a new appointment? Contact ${person}: ${telephone}.`,
    registrationDecision: (person, telephone) =>
      `Did you have a valid reason, or have you registered in the meantime? Contact ${person}: ${telephone}.`,
  },
  day: (day) => dayMonthYear(day, monthNames.en),
  typeset: (text) => text,
}
