import { type Evaluation, evaluate, isDay, parseDossier, questionnaireSendDay } from 'terug-naar-werk'
import { type Day, up } from 'terug-naar-werk/calendar'
import { type NormId, norms } from 'terug-naar-werk/law'
import { type Letter, letterIn, letterOf } from 'terug-naar-werk/letters'
import { amend, type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { monthOfIncapacity } from 'terug-naar-werk/rules'
import { dossierSchema } from 'terug-naar-werk/schema'
import { explain, labelOf } from 'terug-naar-werk/texts/de'

const start = '2023-01-16'
export const sent: Day | undefined = isDay(start) ? questionnaireSendDay(start).from : undefined
export const later = isDay(start) ? up(start, 3) : undefined
export const fourthMonth: Day | undefined = isDay(start) ? monthOfIncapacity(start, 4).from : undefined

const parsed = parseDossier({})
export const evaluation: Evaluation | undefined =
  parsed._tag === 'Right' && isDay(start) ? evaluate(parsed.right, { asOf: start }) : undefined

export const cited: readonly NormId[] = evaluation?.obligations.flatMap((obligation) => obligation.norms) ?? []
export const section = norms['A2-1'].section
export const inGerman: string = labelOf('overdue')
export const explained = evaluation && explain(evaluation, 'estimate.first', { audience: 'insured' }).text
const made = evaluation && letterOf(evaluation, 'refusal.notify', { audience: 'insured' })
export const letter: Letter | undefined = made?._tag === 'Right' ? made.right : undefined
export const paragraph: string | undefined = letter && letterIn(letter, 'fr', { explanation: 'La raison est …' }).text
export const sound: boolean = dossierSchema.safeParse({}).success

const amended = amend(rulebook, [])
export const rules: Rulebook = amended._tag === 'Right' ? amended.right : rulebook

// @ts-expect-error a text is no day
questionnaireSendDay('2023-01-16')
