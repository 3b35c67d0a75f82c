import type { DirectTexts } from '../direct-texts.js'

const SERVICES =
  'de bevoegde dienst voor arbeidsbemiddeling (VDAB, Actiris, Forem of ADG, naargelang van uw woonplaats)'

const by = (until: string | null): string => (until === null ? '' : `, uiterlijk op ${until}`)

/** @internal */
export const ownNl: DirectTexts['own'] = {
  'questionnaire.return': {
    title: 'De vragenlijst terugsturen',
    must: (until) =>
      `U moet de vragenlijst ingevuld terugsturen naar de adviserend arts van uw ziekenfonds${by(until)}.`,
    had: (until) =>
      `U moest de vragenlijst ingevuld terugsturen naar de adviserend arts van uw ziekenfonds${by(until)}.`,
    missing: 'Wij hebben ze nog niet ontvangen.',
    incomplete: (day) => `Wij hebben ze op ${day} ontvangen, maar ze was niet volledig ingevuld.`,
    done: (day, late) => `Wij hebben ze op ${day} ontvangen${late ? ', na de laatste dag' : ''}.`,
    now: 'Vul de vragenlijst in en stuur ze op tijd terug.',
    nowLate: 'Stuur de vragenlijst zo snel mogelijk terug.',
    help: 'Hebt u hulp nodig? Vraag die aan de Terug Naar Werk-coördinator.',
    helpLate: 'Hebt u hulp nodig? De Terug Naar Werk-coördinator neemt contact met u op en helpt u.',
    why: (since, period, past) => `De vragenlijst is op ${since} verstuurd en u ${past ? 'had' : 'hebt'} ${period}.`,
  },
  'regional.start': {
    title: 'Zelf een traject starten',
    must: () => `U kunt zelf een traject starten: schrijf u in bij ${SERVICES}. Dat mag; het is niet verplicht.`,
    had: () => `U kon zelf een traject starten door u in te schrijven bij ${SERVICES}. Dat was niet verplicht.`,
    missing: 'Uw inschrijving is ons niet bekend.',
    done: (day) => `U bent sinds ${day} ingeschreven.`,
    now: 'U beslist zelf of u dat doet.',
    nowLate: 'U beslist zelf of u dat doet.',
    help: 'Hebt u vragen? De Terug Naar Werk-coördinator helpt u.',
    helpLate: 'Hebt u vragen? De Terug Naar Werk-coördinator helpt u.',
  },
  'regional.register': {
    title: 'U inschrijven bij de dienst voor arbeidsbemiddeling',
    must: (until) => `U moet zich inschrijven bij ${SERVICES}${by(until)}.`,
    had: (until) => `U moest zich inschrijven bij ${SERVICES}${by(until)}.`,
    missing: 'Uw inschrijving is ons nog niet bekend.',
    done: (day, late) => `U hebt zich op ${day} ingeschreven${late ? ', na de laatste dag' : ''}.`,
    now: 'Schrijf u op tijd in.',
    nowLate: 'Schrijf u zo snel mogelijk in.',
    help: 'Hebt u hulp nodig? Vraag die aan de Terug Naar Werk-coördinator.',
    helpLate: 'Hebt u hulp nodig? Vraag die aan de Terug Naar Werk-coördinator.',
  },
  'regional.proof': {
    title: 'Het bewijs van inschrijving bezorgen',
    must: (until) => `U moet uw ziekenfonds het bewijs van uw inschrijving bezorgen${by(until)}.`,
    had: (until) => `U moest uw ziekenfonds het bewijs van uw inschrijving bezorgen${by(until)}.`,
    missing: 'Wij hebben het nog niet ontvangen.',
    done: (day, late) => `Wij hebben het op ${day} ontvangen${late ? ', na de laatste dag' : ''}.`,
    now: 'Bezorg ons het bewijs op tijd.',
    nowLate: 'Bezorg ons het bewijs zo snel mogelijk.',
    help: 'Hebt u hulp nodig? Vraag die aan uw ziekenfonds.',
    helpLate: 'Hebt u hulp nodig? Vraag die aan uw ziekenfonds.',
  },
}
