import { initialCapital } from '../initial-capital.js'
import type { ReasonTexts } from '../texts.js'
import { monthsDative } from './amounts.js'

/** @internal */
export const reasonsDe: ReasonTexts = {
  grounds: {
    present: {
      certifiedEnd: 'die Arbeitsunfähigkeitsbescheinigung läuft vor dem Tag ab, an dem der Fragebogen gesendet würde',
      medicalGround: 'der Vertrauensarzt sendet aus einem triftigen medizinischen Grund keinen Fragebogen',
      codexRequested: 'ein Wiedereingliederungsverfahren (Kodex) wurde beantragt',
      permittedWork: 'der Berechtigte verrichtet erlaubte Arbeit',
      ownTrajectory:
        'auf Antrag des Berechtigten wurde mit Erlaubnis des Vertrauensarztes bereits ein Begleitplan zur „Rückkehr ins Arbeitsleben“ begonnen',
      codexDuringZiv:
        'der Arbeitgeber hat neben dem Wiedereingliederungsverfahren (KIV) ein Wiedereingliederungsverfahren (Kodex) beantragt',
      gravityNoted: 'die Schwere der Erkrankung ist in der Akte vermerkt',
      hospitalStay: 'der Berechtigte ist im Krankenhaus',
      presumedIncapable: 'der Berechtigte gilt von Rechts wegen als arbeitsunfähig',
      pensionAge: 'die Arbeitsunfähigkeit begann kurz vor oder nach dem gesetzlichen Pensionsalter',
    },
    past: {
      certifiedEnd:
        'die Arbeitsunfähigkeitsbescheinigung lief vor dem Tag ab, an dem der Fragebogen gesendet worden wäre',
      medicalGround: 'der Vertrauensarzt sandte aus einem triftigen medizinischen Grund keinen Fragebogen',
      codexRequested: 'ein Wiedereingliederungsverfahren (Kodex) war beantragt',
      permittedWork: 'der Berechtigte verrichtete erlaubte Arbeit',
      ownTrajectory:
        'auf Antrag des Berechtigten war mit Erlaubnis des Vertrauensarztes bereits ein Begleitplan zur „Rückkehr ins Arbeitsleben“ begonnen worden',
      codexDuringZiv:
        'der Arbeitgeber hatte neben dem Wiedereingliederungsverfahren (KIV) ein Wiedereingliederungsverfahren (Kodex) beantragt',
      gravityNoted: 'die Schwere der Erkrankung war in der Akte vermerkt',
      hospitalStay: 'der Berechtigte war im Krankenhaus',
      presumedIncapable: 'der Berechtigte galt von Rechts wegen als arbeitsunfähig',
      pensionAge: 'die Arbeitsunfähigkeit begann kurz vor oder nach dem gesetzlichen Pensionsalter',
    },
  },
  exclusion: (ground, from, until) =>
    until === null ? `${ground} (seit dem ${from})` : `${ground} (vom ${from} bis einschließlich ${until})`,
  lapse: (name, on) => `der Grund ist ${name}, am ${on}`,
  lapseByBar: (on) => `am letzten Tag der Frist (${on}) war der Schritt ausgeschlossen`,
  decision: (by, question) => `zu entscheiden (zuständig: ${by}): ${question}`,
  questions: {
    medicalWithholding: 'gibt es einen triftigen medizinischen Grund, keinen Fragebogen zu senden?',
    estimate: 'in welche Kategorie wird der Berechtigte eingestuft?',
    reevaluation: 'in welche Kategorie wird der Berechtigte nach der Untersuchung eingestuft?',
    questionnaireOnRequest: 'ist ein neuer oder aktualisierter Fragebogen nötig?',
    outcome: 'was folgt auf das erste Kontaktmoment?',
    permission: 'ist ein Begleitplan zur „Rückkehr ins Arbeitsleben“ mit dem allgemeinen Gesundheitszustand vereinbar?',
    afterRefusal: 'werden die Maßnahmen angepasst, oder endet der Begleitplan?',
    restart: 'geht das ausgesetzte Wiedereingliederungsverfahren (KIV) weiter?',
    whatNow: 'wie geht es mit der Akte weiter, da kein Schritt erwartet wird?',
    maternityProtection: 'warten die offenen Schritte, solange der Mutterschutz läuft?',
  },
  fact: (fact) => `fehlende Angabe: ${fact}`,
  facts: {
    'certificateReceived, incapacityEnded or incapacityResumed':
      'eine neue Bescheinigung, das Ende der Arbeitsunfähigkeit oder ein Rückfall',
    'capacityEstimated.category': 'die Kategorie der ersten Einschätzung',
    'questionnaireSent or questionnaireUpdateNotNeeded': 'ob ein Fragebogen gesendet wurde oder nicht nötig war',
    'coordinatorContact.outcome': 'das Ergebnis des ersten Kontaktmoments',
    coordinatorContact: 'das Datum des vorigen Kontaktmoments',
    incapacityEnded: 'ob die Arbeitsunfähigkeit mit der Wiederaufnahme der Arbeit geendet hat',
    questionnaireImpossible:
      'ob die Untersuchung diejenige war, die an die Stelle eines Fragebogens tritt, der nicht ausgefüllt werden konnte',
    'planDrawnUp.aim':
      'ob der Wiedereingliederungsplan auf eine berufliche Umschulung oder auf eine Begleitung in die Beschäftigung abzielt',
    zivStarted: 'der Beginn des Wiedereingliederungsverfahrens (KIV)',
    'zivStarted.situation':
      'die Situation (A, B, C oder D), in der das Wiedereingliederungsverfahren (KIV) begonnen hat',
    referred: 'ob das erste Kontaktmoment auf eine Verweisung folgte',
    newDateSet: 'das Schreiben mit einem neuen Termin nach der ersten Abwesenheit',
    treatingDoctorConsentGiven: 'die Zustimmung des Berechtigten zur Unterrichtung des behandelnden Arztes',
    retrainingApproved: 'ob die Hohe Kommission die berufliche Umschulung genehmigt hat',
  },
  findings: {
    late: 'nach dem letzten Tag erledigt',
    early: 'vor dem ersten Tag erledigt',
    startCorrected:
      'verspätet nach dem berichtigten Beginn der Arbeitsunfähigkeit, aber rechtzeitig nach dem damals bekannten Beginn',
    whileBarred: 'erledigt, während es ausgeschlossen war',
    channel:
      'über einen Kontaktweg erledigt, den die Tabelle des Rundschreibens nicht oder nicht mit Sicherheit zulässt',
    questionnaireIncomplete: 'der Fragebogen ist unvollständig zurückgekommen',
    consentNotAsked: 'beim ersten Kontaktmoment wurde keine Einwilligung festgehalten',
    planIncomplete: 'im Wiedereingliederungsplan fehlt mindestens einer der vier vorgeschriebenen Bestandteile',
    occupationalPhysicianNotInformed:
      'der Wiedereingliederungsplan liegt vor, aber der Gefahrenverhütungsberater-Arbeitsarzt wurde noch nicht informiert',
    reviewMissed: 'eine Überprüfung des Plans war ausgefallen, als die nächste stattfand',
    examNotHeld: 'die vorgeschriebene ärztliche Untersuchung fand vor der neuen Einschätzung nicht statt',
    directReferral:
      'nach der Einstufung in Kategorie 4 wurde noch vor einem Kontakt mit dem Koordinator ein Wiedereingliederungsverfahren (Kodex) beantragt',
    withoutPermission: 'der vom Berechtigten beantragte Begleitplan wurde ohne Erlaubnis des Vertrauensarztes begonnen',
    otherSituation:
      'die Tatsachen passen nicht zu der Situation, in der das Wiedereingliederungsverfahren (KIV) begonnen wurde',
    retrainingNotApproved: 'die berufliche Umschulung hat ohne eingetragene Genehmigung begonnen',
    wrongPerson: 'ein Mitarbeiter des Teams hat getan, was nun der Vertrauensarzt selbst tun musste',
    withoutConsent: 'der behandelnde Arzt wurde ohne erfasste Zustimmung des Berechtigten unterrichtet',
  },
  found: (finding, on) => `festgestellt am ${on}: ${finding}`,
  absences: {
    status: (status) => `Dies steht nicht an: ${initialCapital(status)}.`,
    contract: (employmentContract) =>
      `Dies gilt nur für Berechtigte, die ${employmentContract ? '' : 'nicht '}durch einen Arbeitsvertrag gebunden sind.`,
    law: (from) => `Für diese Akte gilt die Regel erst ab dem ${from}.`,
    repealed: (since) => `Seit dem ${since} entsteht dies nicht mehr: Die Bestimmung ist nicht mehr in Kraft.`,
    notConcerned:
      'Dies gilt nicht in dieser Regelung oder nicht für eine Arbeitsunfähigkeit, die an diesem Tag beginnt.',
    schemes: { employee: 'Arbeitnehmer', unemployed: 'Arbeitslose', selfEmployed: 'Selbstständige' },
    otherScheme: (schemes) => `Dies gilt nur für ${schemes}.`,
    startsFrom: (on) => `Dies gilt nur für eine Arbeitsunfähigkeit, die am ${on} oder später beginnt.`,
    startsUntil: (on) => `Dies gilt nur für eine Arbeitsunfähigkeit, die spätestens am ${on} begonnen hat.`,
    later: (from) => `Dies kommt erst ab dem ${from} in Betracht.`,
    endsBefore: (endedOn, from) =>
      `Dies käme erst ab dem ${from} in Betracht, und die Arbeitsunfähigkeit endet schon am ${endedOn}.`,
    noEarlyEnd:
      'Dies gilt nur, wenn eine Bescheinigung oder ein im Voraus bekanntes Ende vor dem Tag liegt, an dem der Fragebogen gesendet würde. Das geht aus dieser Akte nicht hervor.',
    notNearPensionAge: (count) =>
      `Dies gilt nur, wenn die Arbeitsunfähigkeit in dem Zeitraum von ${monthsDative(count)} begann, der mit dem Monat endet, in dem das gesetzliche Pensionsalter erreicht wird, oder später. Das geht aus dieser Akte nicht hervor.`,
    notTriggered: (names) => `Dies steht in dieser Akte nicht an. Auslöser wäre: ${names.join('; oder ')}.`,
  },
}
