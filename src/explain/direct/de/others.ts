import type { DirectTexts } from '../direct-texts.js'
import { COORDINATOR } from './phrases.js'

/** @internal */
export const othersDe: DirectTexts['others'] = {
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
}
