import type { DirectTexts } from '../direct-texts.js'
import { late } from './phrases.js'

const SERVICES = 'the competent employment service (VDAB, Actiris, Forem or ADG, depending on where you live)'

const by = (until: string | null): string => (until === null ? '' : ` by ${until}`)

/** @internal */
export const ownEn: DirectTexts['own'] = {
  'questionnaire.return': {
    title: 'Returning the questionnaire',
    must: (until) => `You must complete the questionnaire and return it to your insurer's medical adviser${by(until)}.`,
    had: (until) =>
      `You had to complete the questionnaire and return it to your insurer's medical adviser${by(until)}.`,
    missing: 'It has not arrived yet.',
    incomplete: (day) => `It arrived on ${day}, but it was not complete.`,
    done: (day, isLate) => `It arrived on ${day}${late(isLate)}.`,
    now: 'Complete it and send it back on time.',
    nowLate: 'Send it back as soon as you can.',
    help: 'If you need help, ask the return-to-work coordinator.',
    helpLate: 'If you need help, the return-to-work coordinator will contact you.',
    why: (since, period, past) => `It was sent on ${since} and you ${past ? 'had' : 'have'} ${period}.`,
  },
  'regional.start': {
    title: 'Starting a trajectory yourself',
    must: () => `You can start a trajectory yourself by registering with ${SERVICES}. You do not have to.`,
    had: () => `You could start a trajectory yourself by registering with ${SERVICES}. You did not have to.`,
    missing: 'We have no record of your registration.',
    done: (day) => `You have been registered since ${day}.`,
    now: 'It is your choice.',
    nowLate: 'It is your choice.',
    help: 'If you have questions, the return-to-work coordinator will help you.',
    helpLate: 'If you have questions, the return-to-work coordinator will help you.',
  },
  'regional.register': {
    title: 'Registering with the employment service',
    must: (until) => `You must register with ${SERVICES}${by(until)}.`,
    had: (until) => `You had to register with ${SERVICES}${by(until)}.`,
    missing: 'We have no record of your registration yet.',
    done: (day, isLate) => `You registered on ${day}${late(isLate)}.`,
    now: 'Register on time.',
    nowLate: 'Register as soon as you can.',
    help: 'If you need help, ask the return-to-work coordinator.',
    helpLate: 'If you need help, ask the return-to-work coordinator.',
  },
  'regional.proof': {
    title: 'Handing in the proof of registration',
    must: (until) => `You must give your insurer the proof of your registration${by(until)}.`,
    had: (until) => `You had to give your insurer the proof of your registration${by(until)}.`,
    missing: 'It has not arrived yet.',
    done: (day, isLate) => `It arrived on ${day}${late(isLate)}.`,
    now: 'Hand it in on time.',
    nowLate: 'Hand it in as soon as you can.',
    help: 'If you need help, ask your insurer.',
    helpLate: 'If you need help, ask your insurer.',
  },
}
