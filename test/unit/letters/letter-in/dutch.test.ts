import { letterIn } from 'terug-naar-werk/letters'
import { describe, expect, it } from 'vitest'
import { everyLetter } from '../../../support/letters.js'

const letters = everyLetter()

describe('a letter in Dutch', () => {
  it.each([
    [
      letters.withheld,
      'U krijgt nu geen vragenlijst: Op 20 maart 2023 heeft de adviserend arts beslist dat u nu geen vragenlijst krijgt over terugkeren naar het werk. [uitleg van de adviserend arts] Wilt u toch praten over terugkeren naar het werk? U mag zelf contact opnemen met de Terug Naar Werk-coördinator: [naam van de coördinator], [telefoon van de coördinator], [e-mail van de coördinator].',
    ],
    [
      letters.refused,
      'Uw vraag om een re-integratietraject: U vroeg om een re-integratietraject “ZIV”. De adviserend arts heeft die vraag op 3 juli 2023 geweigerd. [uitleg van de adviserend arts] Hebt u vragen? Neem contact op met de adviserend arts of een medewerker van het team: [telefoon van de adviserend arts].',
    ],
    [
      letters.newDate,
      'Een nieuwe afspraak: Op 12 juni 2023 was u zonder geldige reden afwezig op het eerste gesprek met de Terug Naar Werk-coördinator. Daarom krijgt u een nieuwe afspraak: [nieuwe dag en uur], [plaats]. Opgelet: bent u op die dag weer zonder geldige reden afwezig, dan wordt uw dagelijkse uitkering met 2,5 % verminderd, van die dag tot en met de dag waarop u voor een nieuwe datum contact opneemt met de Terug Naar Werk-coördinator. Bent u daarna nog eens zonder geldige reden afwezig, dan duurt de maatregel tot de dag vóór het contact dat werkelijk plaatsvindt. Kunt u op die dag niet komen? Neem dan vooraf contact op met de Terug Naar Werk-coördinator: [telefoon van de coördinator].',
    ],
    [
      letters.running,
      'Beslissing over uw uitkering: Uw dagelijkse uitkering wordt met 2,5 % verminderd, vanaf 3 juli 2023. De reden: u was op 3 juli 2023 zonder geldige reden afwezig op het eerste gesprek met de Terug Naar Werk-coördinator. Dit duurt tot en met de dag waarop u voor een nieuwe datum contact opneemt met de Terug Naar Werk-coördinator. Had u een geldige reden, of wilt u een nieuwe afspraak? Neem contact op met de Terug Naar Werk-coördinator: [telefoon van de coördinator].',
    ],
    [
      letters.interrupted,
      'Beslissing over uw uitkering: U krijgt geen uitkering, van 16 maart 2026 tot en met 22 maart 2026 en van 1 mei 2026 tot en met 4 mei 2026. De reden: u was op 16 maart 2026 zonder geldige reden afwezig op de afspraak bij de adviserend arts of een medewerker van het multidisciplinair team. Had u een geldige reden, of wilt u een nieuwe afspraak? Neem contact op met de adviserend arts of een medewerker van het team: [telefoon van de adviserend arts].',
    ],
    [
      letters.notRegistered,
      'Beslissing over uw uitkering: Uw dagelijkse uitkering wordt met 10 % verminderd, vanaf 17 juli 2026. De reden: na de tweede brief was u niet op tijd ingeschreven bij de bevoegde dienst voor arbeidsbemiddeling. Dit duurt tot de dag vóór uw inschrijving. Had u een geldige reden, of bent u intussen ingeschreven? Neem contact op met uw ziekenfonds: [telefoon van het ziekenfonds].',
    ],
    [
      letters.second,
      'Tweede brief: schrijf u in bij de dienst voor arbeidsbemiddeling: Tot en met 29 juni 2026 hebben wij geen inschrijving en geen bewijs van inschrijving van u ontvangen. Schrijf u uiterlijk op 16 juli 2026 in bij de bevoegde dienst voor arbeidsbemiddeling: VDAB, Actiris, Forem of ADG, naargelang van uw woonplaats. Zorg ervoor dat wij uiterlijk op 23 juli 2026 een bewijs van uw inschrijving ontvangen. Opgelet: bent u dan zonder geldige reden niet ingeschreven, dan wordt uw dagelijkse uitkering met 10 % verminderd, van 17 juli 2026 tot de dag vóór uw inschrijving. Hebt u vragen? Neem contact op met uw ziekenfonds: [telefoon van het ziekenfonds].',
    ],
  ])('$kind', (letter, words) => {
    const { title, text } = letterIn(letter, 'nl')
    expect(`${title}: ${text}`).toBe(words)
  })
})
