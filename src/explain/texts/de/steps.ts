import type { StepTexts } from '../texts.js'

/** @internal */
export const stepsDe: StepTexts = {
  steps: {
    'questionnaire.send': 'Der Vertrauensarzt sendet dem Berechtigten den Fragebogen.',
    'questionnaire.withholdingNotice':
      'Der Vertrauensarzt erklärt dem Berechtigten, warum ihm kein Fragebogen zugesandt wird, nennt ihm die Kontaktdaten des Koordinators zur „Rückkehr ins Arbeitsleben“ und teilt ihm mit, dass er diesen selbst kontaktieren darf.',
    'questionnaire.return':
      'Der Berechtigte sendet dem Vertrauensarzt den ordnungsgemäß ausgefüllten Fragebogen zurück.',
    'questionnaire.support':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ kontaktiert den Berechtigten und hilft ihm nötigenfalls beim Ausfüllen des Fragebogens. Unter der Verantwortung des Koordinators kann dies auch ein Mitarbeiter des Versicherungsträgers übernehmen.',
    'estimate.first': 'Der Vertrauensarzt nimmt eine erste Einschätzung {capacities} vor.',
    'exam.questionnaireImpossible':
      'Der Vertrauensarzt lädt den Berechtigten, der den Fragebogen auch mit Hilfe nicht ausfüllen konnte, zu einer ärztlichen Untersuchung vor.',
    'exam.category1':
      'Der Vertrauensarzt untersucht den in Kategorie 1 eingestuften Berechtigten erneut, wenn die Arbeitsunfähigkeit nach sechs Monaten noch andauert.',
    'exam.category3': 'Der Vertrauensarzt untersucht den in Kategorie 3 eingestuften Berechtigten erneut.',
    'referral.make':
      'Der Vertrauensarzt verweist den in Kategorie 4 eingestuften Berechtigten an den Koordinator zur „Rückkehr ins Arbeitsleben“.',
    'refusal.notify':
      'Der Vertrauensarzt teilt dem Berechtigten mit, dass sein Antrag auf ein Wiedereingliederungsverfahren (KIV) abgelehnt wird.',
    'contact.arrange':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ vereinbart mit dem Berechtigten einen Termin für das erste Kontaktmoment.',
    'contact.first':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ führt das erste Kontaktmoment mit dem Berechtigten durch, erläutert dabei seine Rolle und bespricht den ersten Schritt.',
    'consent.ask':
      'Beim ersten Kontaktmoment bittet der Koordinator zur „Rückkehr ins Arbeitsleben“ den Berechtigten ausdrücklich um die schriftliche Einwilligung in die Verarbeitung der Daten der Akte „Rückkehr ins Arbeitsleben“; die elektronische Form ist zulässig.',
    'contact.register':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ trägt das erste Kontaktmoment und die vereinbarten Maßnahmen in die Akte „Rückkehr ins Arbeitsleben“ ein.',
    'doctor.inform':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ informiert den Vertrauensarzt über den Antrag des Berechtigten.',
    'permission.request':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ berichtet dem Vertrauensarzt über das erste Kontaktmoment und bittet um die Erlaubnis, einen Begleitplan zur „Rückkehr ins Arbeitsleben“ zu beginnen.',
    'permission.decide':
      'Der Vertrauensarzt entscheidet, ob ein Begleitplan zur „Rückkehr ins Arbeitsleben“ beginnen darf.',
    'contact.afterRefusal':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ bespricht mit dem Berechtigten in einem neuen Kontaktmoment die Einschätzung, aufgrund deren der Vertrauensarzt die Erlaubnis verweigert hat, und trägt dieses Kontaktmoment ein.',
    'ziv.informOccupationalPhysician':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ informiert den Gefahrenverhütungsberater-Arbeitsarzt über den Beginn des Wiedereingliederungsverfahrens (KIV).',
    'ziv.followUpInterview':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ führt das erste Folgegespräch mit dem Berechtigten.',
    'ziv.retrainingApproval':
      'Für die berufliche Umschulung wird die Genehmigung der Hohen Kommission des Ärztlichen Invaliditätsrates beantragt.',
    'ziv.resumptionProposal':
      'Am Ende der Begleitung erhält der Vertrauensarzt einen Vorschlag zur Wiederaufnahme der Arbeit, damit er ihn genehmigt.',
    'ziv.informTreatingDoctor':
      'Der Vertrauensarzt teilt dem behandelnden Arzt die Feststellungen und den Wiedereingliederungsplan mit.',
    'ziv.review':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ überprüft alle drei Monate die Umsetzung des Wiedereingliederungsplans, es sei denn, die Akte rechtfertigt einen anderen Rhythmus oder Zeitpunkt.',
    'ziv.evaluate':
      'Der Koordinator zur „Rückkehr ins Arbeitsleben“ bewertet, was der Begleitplan zur „Rückkehr ins Arbeitsleben“ erbracht hat, und hält dies in der Akte „Rückkehr ins Arbeitsleben“ fest.',
    'evaluation.contact':
      'Der Vertrauensarzt führt spätestens am Ende des vierten Monats ein persönliches Gespräch vor Ort mit dem Berechtigten, um die Arbeitsunfähigkeit zu beurteilen.',
    'regional.start':
      'Der Berechtigte kann selbst einen Begleitplan beginnen, indem er sich je nach Wohnort bei der zuständigen Arbeitsverwaltung (ADG, Forem, Actiris oder VDAB) eintragen lässt.',
    'regional.register':
      'Der Berechtigte lässt sich je nach Wohnort bei der zuständigen Arbeitsverwaltung (ADG, Forem, Actiris oder VDAB) eintragen.',
    'absence.newDate':
      'Der Versicherungsträger setzt nach der ungerechtfertigten Abwesenheit einen neuen Termin fest und warnt den Berechtigten per Einschreiben.',
    'exam.endPresumed':
      'Der Vertrauensarzt untersucht den Berechtigten, bei dem ein Mitarbeiter des Teams vermutet, dass die Arbeitsunfähigkeit endet.',
    'estimate.again': 'Der Vertrauensarzt nimmt nach dem Kontakt eine neue Einschätzung {capacities} vor.',
    'category2.validate':
      'Der Vertrauensarzt bestätigt die von einem Mitarbeiter des Teams vergebene Kategorie 2 oder vergibt eine andere Kategorie.',
    'codexPlan.answer':
      'Der Vertrauensarzt antwortet auf die Kopie des Wiedereingliederungsplans (Kodex). Ohne Antwort beendet der Plan die Arbeitsunfähigkeit nicht, und die darin vorgesehene Arbeit gilt als erlaubt.',
    'regional.letter':
      'Der Versicherungsträger bittet den Berechtigten schriftlich, sich beim zuständigen Dienst der Region oder der Gemeinschaft eintragen zu lassen.',
    'regional.proof': 'Der Berechtigte legt dem Versicherungsträger den Nachweis der Eintragung vor.',
    'regional.secondLetter':
      'Der Versicherungsträger sendet ein zweites Schreiben, per Einschreiben, mit einer neuen Frist für die Eintragung.',
    'consequence.notify': 'Der Versicherungsträger teilt die Entscheidung über die Entschädigung per Einschreiben mit.',
  },
  stepVersions: {
    'exam.questionnaireImpossible/teamMembers2024':
      'Der Vertrauensarzt lädt den Berechtigten, der den Fragebogen auch mit Hilfe nicht ausfüllen konnte, zu einem persönlichen Gespräch vor Ort vor.',
    'evaluation.contact#7':
      'Der Vertrauensarzt führt im siebten Monat ein persönliches Gespräch vor Ort mit dem Berechtigten, um die Arbeitsunfähigkeit zu beurteilen.',
    'evaluation.contact#11':
      'Der Vertrauensarzt führt im elften Monat ein persönliches Gespräch vor Ort mit dem Berechtigten, um die Arbeitsunfähigkeit zu beurteilen.',
    'evaluation.contact#i':
      'Der Vertrauensarzt führt im vorletzten Monat des anerkannten Zeitraums der Invalidität ein persönliches Gespräch vor Ort mit dem Berechtigten, um die Arbeitsunfähigkeit zu beurteilen.',
  },
  capacities: {
    remainingCapacities: 'der verbleibenden Fähigkeiten',
    workPotential: 'des Arbeitspotenzials',
  },
  bearers: {
    insured: 'der Berechtigte',
    advisingDoctor: 'der Vertrauensarzt',
    coordinator: 'der Koordinator zur „Rückkehr ins Arbeitsleben“',
    insurer: 'der Versicherungsträger',
    parties: 'die Beteiligten gemeinsam',
  },
  teamMember: 'auch ein Mitarbeiter des multidisziplinären Teams darf dies tun',
  power: 'dies ist eine Möglichkeit, keine Pflicht',
}
