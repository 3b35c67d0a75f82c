import { initialCapital } from '../texts/initial-capital.js'
import type { DirectTexts } from './direct-texts.js'

const SERVICES = 'der zuständigen Arbeitsverwaltung (ADG, Forem, Actiris oder VDAB, je nach Wohnort)'

const COORDINATOR = 'Der Koordinator für die Rückkehr zur Arbeit'

const by = (until: string | null): string => (until === null ? '' : ` spätestens am ${until}`)

const late = (isLate: boolean): string => (isLate ? ', nach dem letzten Tag' : '')

/** Two to thirteen in words, as in running text. */
const NUMBERS = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'dreizehn']

const ORDINALS = [
  'erste',
  'zweite',
  'dritte',
  'vierte',
  'fünfte',
  'sechste',
  'siebte',
  'achte',
  'neunte',
  'zehnte',
  'elfte',
  'zwölfte',
  'dreizehnte',
]

const inWords = (count: number): string => NUMBERS[count - 2] ?? String(count)

const span = (from: string, until: string | null): string =>
  until === null ? `Ab dem ${from}` : `Vom ${from} bis einschließlich ${until}`

/** @internal */
export const de: DirectTexts = {
  own: {
    'questionnaire.return': {
      title: 'Den Fragebogen zurücksenden',
      must: (until) =>
        `Sie müssen den ausgefüllten Fragebogen${by(until)} an den Vertrauensarzt Ihrer Krankenkasse zurücksenden.`,
      had: (until) =>
        `Sie mussten den ausgefüllten Fragebogen${by(until)} an den Vertrauensarzt Ihrer Krankenkasse zurücksenden.`,
      missing: 'Er ist noch nicht eingegangen.',
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
  },
  others: {
    'questionnaire.send': 'Der Vertrauensarzt sendet Ihnen einen Fragebogen.',
    'questionnaire.withholdingNotice':
      'Der Vertrauensarzt erklärt Ihnen, warum Sie keinen Fragebogen erhalten. Sie dürfen sich selbst an den Koordinator für die Rückkehr zur Arbeit wenden.',
    'questionnaire.support': `${COORDINATOR} nimmt Kontakt mit Ihnen auf und hilft Ihnen beim Ausfüllen des Fragebogens.`,
    'estimate.first': 'Der Vertrauensarzt schätzt zum ersten Mal ein, inwieweit Sie arbeiten können.',
    'exam.questionnaireImpossible':
      'Sie konnten den Fragebogen nicht ausfüllen. Der Vertrauensarzt lädt Sie daher zu einer ärztlichen Untersuchung vor.',
    'exam.questionnaireImpossible/teamMembers2024':
      'Sie konnten den Fragebogen nicht ausfüllen. Der Vertrauensarzt lädt Sie daher zu einem persönlichen Gespräch vor Ort vor.',
    'exam.category1': 'Der Vertrauensarzt untersucht Sie erneut, wenn Sie nach sechs Monaten noch arbeitsunfähig sind.',
    'exam.category3': 'Der Vertrauensarzt untersucht Sie erneut.',
    'referral.make': 'Der Vertrauensarzt verweist Sie an den Koordinator für die Rückkehr zur Arbeit.',
    'refusal.notify':
      'Der Vertrauensarzt teilt Ihnen mit, dass Ihr Antrag auf ein Wiedereingliederungsverfahren (KIV) abgelehnt wird.',
    'contact.arrange': `${COORDINATOR} vereinbart mit Ihnen ein erstes Treffen.`,
    'contact.first': 'Sie haben ein erstes Treffen mit dem Koordinator für die Rückkehr zur Arbeit.',
    'consent.ask': `${COORDINATOR} bittet Sie beim ersten Treffen um Ihr schriftliches Einverständnis mit der Verarbeitung Ihrer Daten.`,
    'contact.register': `${COORDINATOR} vermerkt in Ihrer Akte, was vereinbart wurde.`,
    'doctor.inform': `${COORDINATOR} teilt dem Vertrauensarzt Ihre Anfrage mit.`,
    'permission.request': `${COORDINATOR} fragt den Vertrauensarzt, ob Ihr Begleitplan beginnen kann.`,
    'permission.decide': 'Der Vertrauensarzt entscheidet, ob Ihr Begleitplan beginnen kann.',
    'contact.afterRefusal': `Der Vertrauensarzt hat nicht zugestimmt. ${COORDINATOR} bespricht das mit Ihnen.`,
    'ziv.informOccupationalPhysician': `${COORDINATOR} teilt dem Gefahrenverhütungsberater-Arbeitsarzt mit, dass Ihr Wiedereingliederungsverfahren (KIV) begonnen hat.`,
    'ziv.followUpInterview': 'Sie haben ein Folgegespräch mit dem Koordinator für die Rückkehr zur Arbeit.',
    'ziv.retrainingApproval':
      'Für Ihre berufliche Umschulung wird die Zustimmung der Hohen Kommission des Ärztlichen Invaliditätsrates beantragt.',
    'ziv.resumptionProposal': 'Der Vertrauensarzt erhält einen Vorschlag zur Wiederaufnahme Ihrer Arbeit.',
    'ziv.informTreatingDoctor':
      'Der Vertrauensarzt unterrichtet Ihren behandelnden Arzt über Ihren Wiedereingliederungsplan.',
    'ziv.review': `${COORDINATOR} bespricht mit Ihnen, wie es mit Ihrem Wiedereingliederungsplan steht.`,
    'ziv.evaluate': `${COORDINATOR} prüft, was Ihr Begleitplan gebracht hat.`,
    'evaluation.contact':
      'Sie haben ein persönliches Gespräch vor Ort mit dem Vertrauensarzt oder dem Team über Ihre Arbeitsunfähigkeit.',
    'absence.newDate':
      'Sie sind nicht zum Termin erschienen. Ihre Krankenkasse teilt Ihnen per Einschreiben einen neuen Termin mit.',
    'exam.endPresumed': 'Der Vertrauensarzt untersucht, ob Sie noch arbeitsunfähig sind.',
    'estimate.again': 'Der Vertrauensarzt schätzt nach dem Gespräch erneut ein, inwieweit Sie arbeiten können.',
    'category2.validate': 'Der Vertrauensarzt prüft die Einschätzung, die ein Mitarbeiter des Teams vorgenommen hat.',
    'codexPlan.answer': 'Der Vertrauensarzt antwortet auf Ihren Wiedereingliederungsplan (Kodex).',
    'regional.letter':
      'Ihre Krankenkasse bittet Sie schriftlich, sich bei der zuständigen Arbeitsverwaltung eintragen zu lassen.',
    'regional.secondLetter':
      'Ihre Krankenkasse sendet Ihnen per Einschreiben einen zweiten Brief mit einer neuen Frist für die Eintragung.',
    'consequence.notify':
      'Ihre Krankenkasse teilt Ihnen per Einschreiben mit, was sie über Ihre Entschädigung entscheidet.',
  },
  standing: {
    upcoming: 'Das steht jetzt noch nicht an.',
    open: 'Das ist noch nicht geschehen.',
    overdue: 'Das ist noch nicht geschehen.',
    possible: 'Das ist noch nicht geschehen.',
    suspended: 'Das ist zurzeit ausgesetzt.',
    barred: 'Das findet derzeit nicht statt.',
    lapsed: 'Das ist nicht mehr nötig.',
    gone: 'Das ist nicht mehr möglich.',
  },
  done: (on, isLate) => `Das ist am ${on} geschehen${late(isLate)}.`,
  doneByThen: (on) => `Das ist spätestens am ${on} geschehen.`,
  when: (from, until, past) => {
    if (until === null)
      return `Das ${past ? 'musste' : 'muss'} ab dem ${from} geschehen; die Regeln nennen keinen letzten Tag.`
    return past
      ? `Das hätte in der Zeit vom ${from} bis einschließlich ${until} geschehen müssen.`
      : `Das muss in der Zeit vom ${from} bis einschließlich ${until} geschehen.`
  },
  onDay: (on, past) => (past ? `Das hätte am ${on} geschehen müssen.` : `Das muss am ${on} geschehen.`),
  tooLate: (until, cameUpOn) => `Das hätte spätestens am ${until} geschehen müssen, stand aber erst am ${cameUpOn} an.`,
  certificateRunOut:
    'Ihre Bescheinigung oder Ihre Anerkennung ist abgelaufen. Sind Sie noch arbeitsunfähig? Legen Sie Ihrer Krankenkasse eine neue Bescheinigung vor.',
  whatNow: 'Was nun?',
  now: {
    nothing: 'Sie selbst müssen nichts tun.',
    attend: 'Gehen Sie zum Termin. Können Sie nicht kommen? Sagen Sie vorher Bescheid, und nennen Sie den Grund.',
    overdue: 'Sie können bei Ihrer Krankenkasse nachfragen, wann das geschieht.',
  },
  help: 'Haben Sie Fragen? Der Koordinator für die Rückkehr zur Arbeit Ihrer Krankenkasse hilft Ihnen.',
  why: (on) => `Warum der ${on}?`,
  periodEnds: (period, after, since) => `Die Frist endet ${period} nach dem ${since}, ${after}.`,
  monthOfIncapacity: (month, since) =>
    `Dann endet der ${ORDINALS[month - 1] ?? `${month}.`} Monat Ihrer Arbeitsunfähigkeit, die am ${since} begann.`,
  period: {
    months: (months) => (months === 1 ? 'einen Monat' : `${inWords(months)} Monate`),
    weeks: (weeks) => (weeks === 1 ? 'eine Woche' : `${inWords(weeks)} Wochen`),
    days: (days) => (days === 1 ? 'einen Tag' : `${inWords(days)} Tage`),
  },
  moved: (on) => `Dieser Tag ist kein Werktag; daher gilt der ${on}.`,
  source: 'Quelle',
  sources: { C383: 'Rundschreiben des LIKIV V.I. 2022/383', law: 'Gesetz vom 14. Juli 1994' },
  you: 'Sie',
  address: [
    ['wird der Berechtigte', 'werden Sie'],
    ['an dem der Berechtigte', 'an dem Sie'],
    ['aufnimmt', 'aufnehmen'],
    ['die Arbeitsunfähigkeit', 'Ihre Arbeitsunfähigkeit'],
    ['der Arbeitsunfähigkeit', 'Ihrer Arbeitsunfähigkeit'],
    ['vom Berechtigten beantragte', 'von Ihnen beantragte'],
    ['Kontaktmoments', 'Treffens'],
    ['Kontaktmoment', 'Treffen'],
    ['auf Antrag des Berechtigten', 'auf Ihren Antrag'],
    ['dem Antrag des Berechtigten', 'Ihrem Antrag'],
    [' eines Berechtigten, der für die vereinbarte Arbeit endgültig ungeeignet ist', ''],
    [
      'der Berechtigte der Unterrichtung des behandelnden Arztes zugestimmt hat',
      'Sie der Unterrichtung des behandelnden Arztes zugestimmt haben',
    ],
    [' des Berechtigten', ''],
    ['durch den Berechtigten', 'durch Sie'],
  ],
  caution:
    'Vorbehalt: Die Regeln wurden kürzlich geändert, und nicht alle Texte sind berücksichtigt. Bitten Sie Ihre Krankenkasse um Bestätigung.',
  goodToKnow: 'Gut zu wissen',
  aWeek:
    'Manche Krankenkassen bitten darum, den Fragebogen schon innerhalb einer Woche zurückzusenden. Das ist eine Bitte, keine Pflicht: Sie haben zwei Wochen Zeit.',
  byPosting: (on, inTime) =>
    `Für uns zählt der Tag, an dem der Fragebogen beim Vertrauensarzt ankommt. Die Regeln sagen nicht klar, ob dieser Tag zählt oder der Tag, an dem Sie ihn abgesendet haben. Sie haben ihn am ${on} abgesendet: Nach dieser Zählung war das ${inTime ? 'rechtzeitig' : 'zu spät'}.`,
  decimal: ',',
  notNow: 'Dies steht für Sie jetzt nicht an.',
  contract: (employmentContract) => `Dies gilt nur für Personen ${employmentContract ? 'mit' : 'ohne'} Arbeitsvertrag.`,

  grounds: {
    present: {
      certifiedEnd: 'Ihre Bescheinigung läuft vor dem Tag ab, an dem der Fragebogen gesendet würde',
      medicalGround:
        'der Vertrauensarzt hat aus einem medizinischen Grund beschlossen, Ihnen keinen Fragebogen zu senden',
      codexRequested: 'bei Ihrem Arbeitgeber wurde ein Wiedereingliederungsverfahren (Kodex) beantragt',
      permittedWork: 'Sie arbeiten mit Erlaubnis des Vertrauensarztes',
      ownTrajectory: 'der Begleitplan, um den Sie selbst gebeten haben, hat schon begonnen',
      codexDuringZiv: 'Ihr Arbeitgeber hat ein Wiedereingliederungsverfahren (Kodex) beantragt',
      gravityNoted: 'in Ihrer Akte ist vermerkt, dass Ihre Erkrankung schwer ist',
      hospitalStay: 'Sie sind im Krankenhaus',
      presumedIncapable: 'das Gesetz betrachtet Sie als arbeitsunfähig',
      pensionAge: 'Ihre Arbeitsunfähigkeit begann kurz vor oder nach dem gesetzlichen Pensionsalter',
    },
    past: {
      certifiedEnd: 'Ihre Bescheinigung lief vor dem Tag ab, an dem der Fragebogen gesendet worden wäre',
      medicalGround:
        'der Vertrauensarzt hatte aus einem medizinischen Grund beschlossen, Ihnen keinen Fragebogen zu senden',
      codexRequested: 'bei Ihrem Arbeitgeber war ein Wiedereingliederungsverfahren (Kodex) beantragt',
      permittedWork: 'Sie arbeiteten mit Erlaubnis des Vertrauensarztes',
      ownTrajectory: 'der Begleitplan, um den Sie selbst gebeten hatten, hatte schon begonnen',
      codexDuringZiv: 'Ihr Arbeitgeber hatte ein Wiedereingliederungsverfahren (Kodex) beantragt',
      gravityNoted: 'in Ihrer Akte war vermerkt, dass Ihre Erkrankung schwer ist',
      hospitalStay: 'Sie waren im Krankenhaus',
      presumedIncapable: 'das Gesetz betrachtete Sie als arbeitsunfähig',
      pensionAge: 'Ihre Arbeitsunfähigkeit begann kurz vor oder nach dem gesetzlichen Pensionsalter',
    },
  },
  because: (grounds) => `Der Grund: ${initialCapital(grounds)}.`,
  lapsedBy: (name) => `Der Grund: ${name}.`,
  barred: (steps) => `Solange das so ist, findet Folgendes nicht statt: ${steps}.`,
  since: (from, until, over) =>
    until === null
      ? `Das ist seit dem ${from} so.`
      : `Das ${over ? 'war' : 'ist'} vom ${from} bis einschließlich ${until} so.`,

  presumptions: {
    codex:
      'Mit dem Wiedereingliederungsplan (Kodex), den Sie unterzeichnet haben, ist eine gesetzliche Vermutung der Arbeitsunfähigkeit verbunden.',
    ziv: 'Mit Ihrem Wiedereingliederungsverfahren (KIV) ist eine gesetzliche Vermutung der Arbeitsunfähigkeit verbunden.',
    fund: 'Mit den Diensten, die der Fonds „Rückkehr ins Arbeitsleben“ für Sie bezahlt, ist eine gesetzliche Vermutung der Arbeitsunfähigkeit verbunden.',
  },
  protects: (from, until, { atMost, over }) =>
    over
      ? `Vom ${from} bis einschließlich ${until} blieben Sie als arbeitsunfähig anerkannt.`
      : `Vom ${from} bis ${atMost ? 'spätestens' : 'einschließlich'} ${until} bleiben Sie als arbeitsunfähig anerkannt. Ihre Entschädigung ist dadurch also nicht gefährdet.`,
  consequence: {
    reduction: ({ from, until, over, percentage }) =>
      `${span(from, until)} ${over ? 'war' : 'ist'} Ihre Entschädigung um ${percentage} % gekürzt.`,
    suppression: ({ from, until, over }) =>
      `${span(from, until)} ${over ? 'erhielten' : 'erhalten'} Sie keine Entschädigung.`,
  },
  missed: (place, plannedOn) => `Der Grund: Am ${plannedOn} waren Sie ${place} ohne gültige Rechtfertigung abwesend.`,
  places: {
    exam: 'bei der ärztlichen Untersuchung',
    firstContact: 'beim ersten Treffen mit dem Koordinator für die Rückkehr zur Arbeit',
    occupationalPhysician: 'beim Termin mit dem Gefahrenverhütungsberater-Arbeitsarzt',
    regionalAdviser: 'beim Termin mit der Arbeitsverwaltung',
    combinedContact: 'beim kombinierten Kontakt des vierten Monats',
  },
  notRegistered: 'Der Grund: Sie waren nicht rechtzeitig bei der zuständigen Arbeitsverwaltung eingetragen.',
  consequenceHelp: {
    newDateAsked: (person) => `Vereinbaren Sie so bald wie möglich mit ${person} einen neuen Termin.`,
    held: () => 'Wenden Sie sich so bald wie möglich an Ihre Krankenkasse und kommen Sie zum neuen Termin.',
    registered: () => 'Lassen Sie sich so bald wie möglich eintragen.',
  },
  validReason: 'Hatten Sie einen triftigen Grund? Teilen Sie ihn Ihrer Krankenkasse mit.',
  persons: {
    exam: 'dem Vertrauensarzt oder einem Mitarbeiter des Teams',
    firstContact: 'dem Koordinator für die Rückkehr zur Arbeit',
    occupationalPhysician: 'dem Vertrauensarzt',
    regionalAdviser: 'Ihrer Krankenkasse',
    combinedContact: 'dem Vertrauensarzt oder einem Mitarbeiter des Teams',
  },
  employer: {
    requested: (on) => `Am ${on} wurde ein Wiedereingliederungsverfahren (Kodex) beantragt.`,
    none: 'Uns ist kein Wiedereingliederungsverfahren (Kodex) bekannt.',
    more: 'Mehr dürfen wir Ihnen nicht mitteilen (Berufsgeheimnis).',
  },
}
