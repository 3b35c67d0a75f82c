import type { DirectPartTexts } from '../direct-texts.js'

const span = (from: string, until: string | null): string =>
  until === null ? `From ${from}` : `From ${from} up to and including ${until}`

/** @internal */
export const partsEn: DirectPartTexts = {
  grounds: {
    present: {
      certifiedEnd: 'your certificate ends before the questionnaire would be sent',
      medicalGround: 'the medical adviser decided for a medical reason not to send you a questionnaire',
      codexRequested: 'a Codex reintegration trajectory has been requested with your employer',
      permittedWork: "you work with the medical adviser's permission",
      ownTrajectory: 'the trajectory that you asked for yourself has already started',
      codexDuringZiv: 'your employer has requested a Codex reintegration trajectory',
      gravityNoted: 'your file notes that your condition is serious',
      hospitalStay: 'you are in hospital',
      presumedIncapable: 'the law considers you incapable of work',
      pensionAge: 'your incapacity for work began shortly before the legal pension age, or after it',
    },
    past: {
      certifiedEnd: 'your certificate ended before the questionnaire would be sent',
      medicalGround: 'the medical adviser had decided for a medical reason not to send you a questionnaire',
      codexRequested: 'a Codex reintegration trajectory had been requested with your employer',
      permittedWork: "you worked with the medical adviser's permission",
      ownTrajectory: 'the trajectory that you asked for yourself had already started',
      codexDuringZiv: 'your employer had requested a Codex reintegration trajectory',
      gravityNoted: 'your file noted that your condition was serious',
      hospitalStay: 'you were in hospital',
      presumedIncapable: 'the law considered you incapable of work',
      pensionAge: 'your incapacity for work began shortly before the legal pension age, or after it',
    },
  },
  because: (grounds) => `The reason: ${grounds}.`,
  lapsedBy: (name) => `The reason: ${name}.`,
  barred: {
    prohibition: (steps) => `While this is so, the following does not take place: ${steps}.`,
    power: (steps) => `While this is so, the following may be left out: ${steps}.`,
    suspension: (steps) => `While this is so, the following is suspended: ${steps}.`,
  },
  since: (from, until, over) =>
    until === null
      ? `This has been so since ${from}.`
      : `This ${over ? 'was' : 'is'} so from ${from} up to and including ${until}.`,

  presumptions: {
    codex: 'The Codex reintegration plan that you signed brings a legal presumption of incapacity for work.',
    ziv: 'Your ZIV reintegration trajectory brings a legal presumption of incapacity for work.',
    fund: 'The services that the Return-to-Work fund pays for you bring a legal presumption of incapacity for work.',
  },
  protects: (from, until, { atMost, over }) =>
    over
      ? `From ${from} up to and including ${until} you remained recognised as incapable of work.`
      : `From ${from} ${atMost ? `to ${until} at the latest` : `up to and including ${until}`} you remain recognised as incapable of work. So the trajectory does not put your benefit at risk.`,
  consequence: {
    reduction: ({ from, until, over, percentage }) =>
      `${span(from, until)}, your benefit ${over ? 'was' : 'is'} ${percentage} % lower.`,
    suppression: ({ from, until, over }) => `${span(from, until)}, you ${over ? 'received' : 'receive'} no benefit.`,
  },
  missed: (place, plannedOn) => `The reason: on ${plannedOn} you were absent without a valid reason from ${place}.`,
  places: {
    exam: 'the medical examination',
    firstContact: 'the first meeting with the return-to-work coordinator',
    occupationalPhysician: 'the appointment with the occupational physician',
    regionalAdviser: 'the appointment with the employment service',
    combinedContact: 'the combined contact of the fourth month',
  },
  notRegistered: 'The reason: you had not registered in time with the competent employment service.',
  consequenceHelp: {
    newDateAsked: (person) => `Contact ${person} as soon as you can to set a new date.`,
    held: () => 'Contact your insurer as soon as you can, and go to the new appointment.',
    registered: () => 'Register as soon as you can.',
  },
  validReason: 'If you had a valid reason, tell your insurer.',
  persons: {
    advisingDoctor: 'the medical adviser or a member of the team',
    advisingDoctorAlone: 'the medical adviser',
    coordinator: 'the return-to-work coordinator',
    insurer: 'your insurer',
  },
  employer: {
    requested: (day) => `A Codex reintegration trajectory was requested on ${day}.`,
    none: 'We know of no Codex reintegration trajectory.',
    more: 'We may not tell you anything more (professional secrecy).',
  },
}
