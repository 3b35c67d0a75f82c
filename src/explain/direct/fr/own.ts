import type { DirectTexts } from '../direct-texts.js'
import { late } from './phrases.js'

const SERVICES = 'service de l’emploi compétent (Forem, Actiris, VDAB ou ADG, selon votre domicile)'

const by = (until: string | null): string => (until === null ? '' : `, au plus tard le ${until}`)

/** @internal */
export const ownFr: DirectTexts['own'] = {
  'questionnaire.return': {
    title: 'Renvoyer le questionnaire',
    must: (until) => `Vous devez renvoyer le questionnaire complété au médecin-conseil de votre mutualité${by(until)}.`,
    had: (until) => `Vous deviez renvoyer le questionnaire complété au médecin-conseil de votre mutualité${by(until)}.`,
    missing: 'Nous ne l’avons pas encore reçu.',
    incomplete: (on) => `Nous l’avons reçu le ${on}, mais il n’était pas complet.`,
    done: (on, isLate) => `Nous l’avons reçu le ${on}${late(isLate)}.`,
    now: 'Complétez-le et renvoyez-le à temps.',
    nowLate: 'Renvoyez-le dès que possible.',
    help: 'Besoin d’aide ? Demandez-la au Coordinateur Retour Au Travail.',
    helpLate: 'Besoin d’aide ? Le Coordinateur Retour Au Travail vous contactera et vous aidera.',
    why: (since, period, past) =>
      `Le questionnaire a été envoyé le ${since} ; vous ${past ? 'aviez' : 'avez'} ${period}.`,
  },
  'regional.start': {
    title: 'Démarrer vous-même un trajet',
    must: () =>
      `Vous pouvez démarrer vous-même un trajet en vous inscrivant auprès du ${SERVICES}. Ce n’est pas obligatoire.`,
    had: () =>
      `Vous pouviez démarrer vous-même un trajet en vous inscrivant auprès du ${SERVICES}. Ce n’était pas obligatoire.`,
    missing: 'Nous n’avons pas connaissance de votre inscription.',
    done: (on) => `Vous êtes inscrit(e) depuis le ${on}.`,
    now: 'La décision vous appartient.',
    nowLate: 'La décision vous appartient.',
    help: 'Des questions ? Le Coordinateur Retour Au Travail vous aidera.',
    helpLate: 'Des questions ? Le Coordinateur Retour Au Travail vous aidera.',
  },
  'regional.register': {
    title: 'Vous inscrire auprès du service de l’emploi',
    must: (until) => `Vous devez vous inscrire auprès du ${SERVICES}${by(until)}.`,
    had: (until) => `Vous deviez vous inscrire auprès du ${SERVICES}${by(until)}.`,
    missing: 'Nous n’avons pas encore connaissance de votre inscription.',
    done: (on, isLate) => `Vous vous êtes inscrit(e) le ${on}${late(isLate)}.`,
    now: 'Inscrivez-vous à temps.',
    nowLate: 'Inscrivez-vous dès que possible.',
    help: 'Besoin d’aide ? Demandez-la au Coordinateur Retour Au Travail.',
    helpLate: 'Besoin d’aide ? Demandez-la au Coordinateur Retour Au Travail.',
  },
  'regional.proof': {
    title: 'Transmettre la preuve d’inscription',
    must: (until) => `Vous devez transmettre à votre mutualité la preuve de votre inscription${by(until)}.`,
    had: (until) => `Vous deviez transmettre à votre mutualité la preuve de votre inscription${by(until)}.`,
    missing: 'Nous ne l’avons pas encore reçue.',
    done: (on, isLate) => `Nous l’avons reçue le ${on}${late(isLate)}.`,
    now: 'Transmettez-la à temps.',
    nowLate: 'Transmettez-la dès que possible.',
    help: 'Besoin d’aide ? Demandez-la à votre mutualité.',
    helpLate: 'Besoin d’aide ? Demandez-la à votre mutualité.',
  },
}
