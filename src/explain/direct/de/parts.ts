import { initialCapital } from '../../texts/initial-capital.js'
import type { DirectPartTexts } from '../direct-texts.js'

const span = (from: string, until: string | null): string =>
  until === null ? `Ab dem ${from}` : `Vom ${from} bis einschließlich ${until}`

/** @internal */
export const partsDe: DirectPartTexts = {
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
  barred: {
    prohibition: (steps) => `Solange das so ist, findet Folgendes nicht statt: ${steps}.`,
    power: (steps) => `Solange das so ist, kann Folgendes unterbleiben: ${steps}.`,
    suspension: (steps) => `Solange das so ist, ist Folgendes ausgesetzt: ${steps}.`,
  },
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
  missed: (place, plannedOn) => `Der Grund: Am ${plannedOn} waren Sie ${place} ohne triftigen Grund abwesend.`,
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
    advisingDoctor: 'dem Vertrauensarzt oder einem Mitarbeiter des Teams',
    advisingDoctorAlone: 'dem Vertrauensarzt',
    coordinator: 'dem Koordinator für die Rückkehr zur Arbeit',
    insurer: 'Ihrer Krankenkasse',
  },
  employer: {
    requested: (on) => `Am ${on} wurde ein Wiedereingliederungsverfahren (Kodex) beantragt.`,
    none: 'Uns ist kein Wiedereingliederungsverfahren (Kodex) bekannt.',
    more: 'Mehr dürfen wir Ihnen nicht mitteilen (Berufsgeheimnis).',
  },
}
