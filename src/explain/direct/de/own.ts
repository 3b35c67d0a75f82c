import type { DirectTexts } from '../direct-texts.js'
import { COORDINATOR, late } from './phrases.js'

const SERVICES = 'der zuständigen Arbeitsverwaltung (ADG, Forem, Actiris oder VDAB, je nach Wohnort)'

const by = (until: string | null): string => (until === null ? '' : ` spätestens am ${until}`)

/** @internal */
export const ownDe: DirectTexts['own'] = {
  'questionnaire.return': {
    title: 'Den Fragebogen zurücksenden',
    must: (until) =>
      `Sie müssen den ausgefüllten Fragebogen${by(until)} an den Vertrauensarzt Ihrer Krankenkasse zurücksenden.`,
    had: (until) =>
      `Sie mussten den ausgefüllten Fragebogen${by(until)} an den Vertrauensarzt Ihrer Krankenkasse zurücksenden.`,
    missing: 'Er ist noch nicht eingegangen.',
    incomplete: (on) => `Er ist am ${on} eingegangen, war aber nicht vollständig ausgefüllt.`,
    done: (on, isLate) => `Er ist am ${on} eingegangen${late(isLate)}.`,
    now: 'Füllen Sie ihn aus und senden Sie ihn rechtzeitig zurück.',
    nowLate: 'Senden Sie ihn so bald wie möglich zurück.',
    help: 'Brauchen Sie Hilfe? Fragen Sie den Koordinator für die Rückkehr zur Arbeit.',
    helpLate: `Brauchen Sie Hilfe? ${COORDINATOR} nimmt Kontakt mit Ihnen auf und hilft Ihnen.`,
    why: (since, period, past) =>
      `Der Fragebogen wurde am ${since} gesendet; Sie ${past ? 'hatten' : 'haben'} ${period} Zeit.`,
  },
  'regional.start': {
    title: 'Selbst einen Begleitplan beginnen',
    must: () =>
      `Sie können selbst einen Begleitplan beginnen, indem Sie sich bei ${SERVICES} eintragen lassen. Das ist keine Pflicht.`,
    had: () =>
      `Sie konnten selbst einen Begleitplan beginnen, indem Sie sich bei ${SERVICES} eintragen ließen. Das war keine Pflicht.`,
    missing: 'Von einer Eintragung ist uns nichts bekannt.',
    done: (on) => `Sie sind seit dem ${on} eingetragen.`,
    now: 'Sie entscheiden selbst, ob Sie das tun.',
    nowLate: 'Sie entscheiden selbst, ob Sie das tun.',
    help: `Haben Sie Fragen? ${COORDINATOR} hilft Ihnen.`,
    helpLate: `Haben Sie Fragen? ${COORDINATOR} hilft Ihnen.`,
  },
  'regional.register': {
    title: 'Sich bei der Arbeitsverwaltung eintragen lassen',
    must: (until) => `Sie müssen sich${by(until)} bei ${SERVICES} eintragen lassen.`,
    had: (until) => `Sie mussten sich${by(until)} bei ${SERVICES} eintragen lassen.`,
    missing: 'Von Ihrer Eintragung ist uns noch nichts bekannt.',
    done: (on, isLate) => `Sie haben sich am ${on} eintragen lassen${late(isLate)}.`,
    now: 'Lassen Sie sich rechtzeitig eintragen.',
    nowLate: 'Lassen Sie sich so bald wie möglich eintragen.',
    help: 'Brauchen Sie Hilfe? Fragen Sie den Koordinator für die Rückkehr zur Arbeit.',
    helpLate: 'Brauchen Sie Hilfe? Fragen Sie den Koordinator für die Rückkehr zur Arbeit.',
  },
  'regional.proof': {
    title: 'Den Nachweis der Eintragung vorlegen',
    must: (until) => `Sie müssen Ihrer Krankenkasse${by(until)} den Nachweis Ihrer Eintragung vorlegen.`,
    had: (until) => `Sie mussten Ihrer Krankenkasse${by(until)} den Nachweis Ihrer Eintragung vorlegen.`,
    missing: 'Er ist noch nicht eingegangen.',
    done: (on, isLate) => `Er ist am ${on} eingegangen${late(isLate)}.`,
    now: 'Legen Sie den Nachweis rechtzeitig vor.',
    nowLate: 'Legen Sie den Nachweis so bald wie möglich vor.',
    help: 'Brauchen Sie Hilfe? Fragen Sie Ihre Krankenkasse.',
    helpLate: 'Brauchen Sie Hilfe? Fragen Sie Ihre Krankenkasse.',
  },
}
