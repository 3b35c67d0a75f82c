import type { Channel, ChannelVerdict, ContactMoment, Day, Window } from 'terug-naar-werk'
import { addDays, day } from 'terug-naar-werk/calendar'
import type { Random } from '../measuring/random.js'

/** What is asked: the facts behind three bars, six windows and one contact. */
export interface Question {
  readonly asOf: Day
  readonly start: Day
  readonly sentOn: Day
  readonly placedOn: Day
  readonly referredOn: Day
  readonly startedOn: Day
  readonly codexRequested: boolean
  readonly permittedWork: boolean
  readonly ownTrajectory: boolean
  readonly moment: ContactMoment
  readonly channel: Channel
}

/** Whether each of three steps is barred. */
export interface Barred {
  readonly questionnaire: boolean
  readonly estimate: boolean
  readonly contact: boolean
}

export const stepsWithWindow = ['send', 'return', 'estimate', 'exam', 'contact', 'interview'] as const

export type StepWithWindow = (typeof stepsWithWindow)[number]

/** What an engine that can count days answers. */
export interface AnswerInDays {
  readonly barred: Barred
  readonly windows: { readonly [step in StepWithWindow]: Window }
  readonly channel: ChannelVerdict
}

export type WindowState = 'upcoming' | 'open' | 'overdue'

/** What an engine that can only compare numbers answers. */
export interface AnswerInStates {
  readonly barred: Barred
  readonly states: { readonly [step in StepWithWindow]: WindowState }
  readonly channel: ChannelVerdict
}

const MOMENTS = ['questionnaireNotReceived', 'firstContact', 'afterRefusal', 'followUpInterview', 'other'] as const

const CHANNELS = ['physical', 'video', 'telephone', 'mail'] as const

const FIRST_START = day('2022-09-01')

export const questions = (count: number, random: Random): readonly Question[] =>
  Array.from({ length: count }, () => {
    const start = addDays(FIRST_START, random(0, 300))
    return {
      asOf: addDays(start, random(40, 260)),
      start,
      sentOn: addDays(start, random(68, 75)),
      placedOn: addDays(start, random(90, 130)),
      referredOn: addDays(start, random(100, 150)),
      startedOn: addDays(start, random(150, 250)),
      codexRequested: random(0, 3) === 0,
      permittedWork: random(0, 3) === 0,
      ownTrajectory: random(0, 3) === 0,
      moment: MOMENTS[random(0, 4)] ?? 'other',
      channel: CHANNELS[random(0, 3)] ?? 'mail',
    }
  })
