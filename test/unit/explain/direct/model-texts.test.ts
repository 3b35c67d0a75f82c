import { evaluate, explain } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { day } from '../../../support/days.js'
import { employee } from '../../../support/evaluated.js'

const dossier = employee([{ type: 'questionnaireSent', on: '2023-04-10', route: 'A' }], {
  incapacity: { start: '2023-01-31' },
})

it.each([
  [
    'nl',
    [
      'De vragenlijst terugsturen.',
      'U moest de vragenlijst ingevuld terugsturen naar de adviserend arts van uw ziekenfonds, uiterlijk op 24 april 2023. Wij hebben ze nog niet ontvangen.',
      'Wat nu? Stuur de vragenlijst zo snel mogelijk terug.',
      'Hebt u hulp nodig? De Terug Naar Werk-coördinator neemt contact met u op en helpt u.',
      'Waarom 24 april? De vragenlijst is op 10 april 2023 verstuurd en u had twee weken.',
      'Bron: RIZIV-omzendbrief V.I. 2022/383, punt 3.1, stap 3.',
    ],
  ],
  [
    'fr',
    [
      'Renvoyer le questionnaire.',
      'Vous deviez renvoyer le questionnaire complété au médecin-conseil de votre mutualité, au plus tard le 24 avril 2023. Nous ne l’avons pas encore reçu.',
      'Que faire\u00a0? Renvoyez-le dès que possible.',
      'Besoin d’aide\u00a0? Le Coordinateur Retour Au Travail vous contactera et vous aidera.',
      'Pourquoi le 24 avril\u00a0? Le questionnaire a été envoyé le 10 avril 2023\u00a0; vous aviez deux semaines.',
      'Source\u00a0: circulaire INAMI O.A. 2022/383, point 3.1, étape 3.',
    ],
  ],
  [
    'de',
    [
      'Den Fragebogen zurücksenden.',
      'Sie mussten den ausgefüllten Fragebogen spätestens am 24. April 2023 an den Vertrauensarzt Ihrer Krankenkasse zurücksenden. Er ist noch nicht eingegangen.',
      'Was nun? Senden Sie ihn so bald wie möglich zurück.',
      'Brauchen Sie Hilfe? Der Koordinator für die Rückkehr zur Arbeit nimmt Kontakt mit Ihnen auf und hilft Ihnen.',
      'Warum der 24. April? Der Fragebogen wurde am 10. April 2023 gesendet; Sie hatten zwei Wochen Zeit.',
      'Quelle: Rundschreiben des LIKIV V.I. 2022/383, Punkt 3.1, Schritt 3.',
    ],
  ],
  [
    'en',
    [
      'Returning the questionnaire.',
      "You had to complete the questionnaire and return it to your insurer's medical adviser by 24 April 2023. It has not arrived yet.",
      'What now? Send it back as soon as you can.',
      'If you need help, the return-to-work coordinator will contact you.',
      'Why 24 April? It was sent on 10 April 2023 and you had two weeks.',
      'Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 3.',
    ],
  ],
] as const)('the insured person reads in %s what to do, by when, why and whom to ask', (language, lines) => {
  const evaluation = evaluate(dossier, { asOf: day('2023-05-02') })
  const { text } = explain(evaluation, 'questionnaire.return', { language, audience: 'insured' })
  expect(text).toBe(lines.join('\n'))
})
