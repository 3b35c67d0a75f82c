import type { StateTexts } from '../texts.js'

/** @internal */
export const statesDe: StateTexts = {
  window: (from, until) =>
    until === null ? `ab dem ${from}; der Text nennt keinen letzten Tag` : `vom ${from} bis einschließlich ${until}`,
  oneDay: (on) => `am ${on}`,
  states: {
    upcoming: 'noch nicht fällig',
    open: 'zu erledigen',
    overdue: 'überfällig',
    fulfilled: 'rechtzeitig erledigt',
    fulfilledLate: 'verspätet erledigt',
    barred: 'ausgeschlossen',
    suspended: 'ausgesetzt',
    done: 'erledigt',
    possible: 'möglich',
    lapsed: 'hinfällig',
  },
  stateOn: (asOf, state) => `${state} (Stand am ${asOf})`,
  doneOn: (state, on) => `${state} am ${on}`,
  statuses: {
    notCovered: 'das Recht dieses Tages ist nicht oder nicht vollständig berücksichtigt',
    outOfScope: 'in dieser Regelung steht an diesem Tag noch kein Begleitplan zur „Rückkehr ins Arbeitsleben“ offen',
    notRecognised: 'die Arbeitsunfähigkeit ist nicht anerkannt',
    notStarted: 'die Arbeitsunfähigkeit hat noch nicht begonnen',
    incapacityEnded: 'die Arbeitsunfähigkeit ist beendet',
    workResumed:
      'der Berechtigte hat die Arbeit voll wieder aufgenommen; das Ende der Arbeitsunfähigkeit ist nicht gemeldet',
    certificateRunOut:
      'der letzte Tag der Bescheinigung oder der Anerkennung ist verstrichen, und Weiteres ist nicht bekannt',
    permittedWork: 'der Berechtigte verrichtet erlaubte Arbeit',
    awaitingQuestionnaire: 'es wurde noch kein Fragebogen gesendet',
    questionnaireWithheld: 'der Vertrauensarzt hat entschieden, keinen Fragebogen zu senden',
    questionnaireSent: 'der Fragebogen wurde gesendet und ist noch nicht zurück',
    awaitingEstimate: 'die Einschätzung des Vertrauensarztes steht aus',
    category1: 'der Berechtigte ist in Kategorie 1 eingestuft',
    category2: 'der Berechtigte ist in Kategorie 2 eingestuft',
    category3: 'der Berechtigte ist in Kategorie 3 eingestuft',
    awaitingReferral: 'der Berechtigte ist in Kategorie 4 eingestuft und wartet auf die Verweisung',
    contactRequested: 'der Berechtigte hat um einen Kontakt mit dem Koordinator gebeten',
    awaitingFirstContact: 'das erste Kontaktmoment steht aus',
    firstContactHeld: 'das erste Kontaktmoment hat stattgefunden',
    withOccupationalPhysician: 'der Berechtigte geht den Weg beim Gefahrenverhütungsberater-Arbeitsarzt weiter',
    noTrajectory: 'der Berechtigte wünscht keinen Begleitplan, oder dieser ist beendet',
    awaitingPermission: 'die Erlaubnis des Vertrauensarztes steht aus',
    permissionGranted: 'der Vertrauensarzt hat die Erlaubnis erteilt',
    permissionRefused: 'der Vertrauensarzt hat die Erlaubnis verweigert',
    zivRunning: 'ein Wiedereingliederungsverfahren (KIV) läuft',
    zivSuspended: 'das Wiedereingliederungsverfahren (KIV) ist ausgesetzt',
    zivEnded: 'das Wiedereingliederungsverfahren (KIV) ist beendet',
    codexRunning: 'ein Wiedereingliederungsverfahren (Kodex) wurde beantragt und ist nicht beendet',
    codexEnded: 'das Wiedereingliederungsverfahren (Kodex) ist beendet',
    awaitingEvaluation:
      'ein Kontakt, der die Arbeitsunfähigkeit bewertet, wird erwartet, oder die neue Einschätzung danach',
    nothingAwaited: 'es wird kein Schritt erwartet, der zu einem Begleitplan führt',
    notDisclosed: 'der Stand der Akte wird nicht mitgeteilt',
  },
}
