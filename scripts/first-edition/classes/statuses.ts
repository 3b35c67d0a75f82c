import { runsOn } from '../case.js'
import { type DifferenceClass, listOf, textOf } from '../difference-class.js'

/** The steps for which a status waits. */
const WAITS_FOR: { readonly [status: string]: readonly string[] } = {
  awaitingQuestionnaire: ['questionnaire.send'],
  questionnaireSent: ['questionnaire.return'],
  awaitingEstimate: ['estimate.first'],
  awaitingReferral: ['referral.make'],
  contactRequested: ['contact.arrange', 'contact.first', 'doctor.inform'],
  awaitingFirstContact: ['contact.first'],
  awaitingPermission: ['permission.decide', 'permission.request'],
  permissionRefused: ['contact.afterRefusal'],
  category1: ['exam.category1', 'evaluation.contact'],
  category3: ['exam.category3', 'evaluation.contact'],
}

/** Statuses that give way to a step that is pending. */
const GIVING_WAY: readonly string[] = ['codexRunning', 'codexEnded']

/** Where a case stands: the status never contradicts the steps. */
export const statuses: readonly DifferenceClass[] = [
  {
    name: 'Before the first day of the incapacity the status is `notStarted`, also where it is not recognised',
    norms: ['SCO-1'],
    holds: ({ part, after }, { asOf, start }) =>
      part === 'status' && textOf(after, 'status') === 'notStarted' && asOf < start,
  },
  {
    name: 'The exclusions of an incapacity that is not recognised are listed',
    norms: ['SCO-1'],
    holds: ({ part, field }, { dossier }) =>
      part === 'exclusion' && field === 'appeared' && dossier.incapacity.recognised === false,
  },
  {
    name: 'A trajectory still runs on its last day',
    norms: ['FA-6'],
    holds: ({ part, before, after }, { asOf, on }) =>
      part === 'status' &&
      ((textOf(before, 'status') === 'zivEnded' && textOf(after, 'status') === 'zivRunning') ||
        (textOf(before, 'status') === 'codexEnded' && textOf(after, 'status') === 'codexRunning')) &&
      on('zivEnded', 'codexEnded').includes(asOf),
  },
  {
    name: 'CODEX runs by its own days, whatever came after its request, and for no self-employed person',
    norms: ['LT-1', 'LT-10', 'FA-6'],
    holds: ({ part, before, after }, of) => {
      const runs = !of.isSelfEmployed && runsOn(of, 'codexRequested', 'codexEnded', of.asOf)
      const [was, is] = [textOf(before, 'status'), textOf(after, 'status')]
      return part === 'status' && ((is === 'codexRunning' && runs) || (was === 'codexRunning' && !runs))
    },
  },
  {
    name: 'A status waits only for a step that is pending; where none is, it names what stands',
    norms: ['A2-1', 'A4-1', 'A6-1', 'A7-1', 'B5-2'],
    holds: ({ part, before, after }) => {
      const pending = listOf(after, 'pending')
      const isPending = (status: string) => WAITS_FOR[status]?.some((rule) => pending.includes(rule))
      const [was, is] = [textOf(before, 'status'), textOf(after, 'status')]
      const gaveWay = isPending(was) === false || (GIVING_WAY.includes(was) && isPending(is) === true)
      return part === 'status' && gaveWay && isPending(is) !== false
    },
  },
  {
    name: 'Where nothing is awaited, a person is asked what now',
    norms: ['SCO-3'],
    holds: ({ part, name, field }, _, others) =>
      part === 'judgement' &&
      name === 'whatNow' &&
      field === 'appeared' &&
      others.some((other) => other.part === 'status' && textOf(other.after, 'status') === 'nothingAwaited'),
  },
]
