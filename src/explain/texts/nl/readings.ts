import { initialCapital } from '../initial-capital.js'
import type { ReadingTexts } from '../texts.js'
import { conventions } from './conventions.js'
import { list } from './list.js'

/** A name that ends with a subordinate clause, with the comma that keeps its verb apart from the next one. */
const closedClause = (name: string): string => (/ (?:dat|die|waarom|waarvoor) /.test(name) ? `${name},` : name)

/** @internal */
export const readingsNl: ReadingTexts = {
  readings: {
    'RD-1:twoWeeks': 'de vragenlijst moet binnen twee weken terug zijn',
    'RD-1:oneWeek':
      'het ziekenfonds vraagt de vragenlijst binnen een week terug; dat is een vraag, geen termijn uit de regelgeving',
    'RD-2:receipt': 'beslissend is de ontvangst door de adviserend arts',
    'RD-2:posting': 'beslissend is de verzending door de gerechtigde',
    'RD-3:receipt': 'de maand loopt vanaf de ontvangst van de vragenlijst',
    'RD-3:handingOver': 'de maand loopt vanaf de afgifte door de gerechtigde',
    'RD-3:sending': 'de maand loopt vanaf de verzending door de gerechtigde',
    'RD-4:request': 'de maand loopt vanaf de vraag van de gerechtigde',
    'RD-4:decision': 'de maand loopt vanaf de vaststelling dat de vragenlijst niet hoeft te worden bijgewerkt',
    'RD-5:sixthMonth': 'uiterlijk tijdens de zesde maand van arbeidsongeschiktheid',
    'RD-5:monthAfterReferral': 'binnen één maand na de doorverwijzing',
    'RD-6:byRule': 'elke termijn volgens zijn eigen telling',
    'RD-6:quantieme': `elke maand geteld ${conventions.quantieme}`,
    'RD-6:sameDate': `elke maand geteld ${conventions.sameDate}`,
    'RD-10:decree': 'het tarief van het besluit, 2,5 %',
    'RD-10:lawRates': 'de tarieven van de wet vanaf 1 januari 2026',
    'RD-11:plan': 'het vermoeden begint op de dag van het plan',
    'RD-11:declaration': 'het vermoeden begint op de dag van de engagementsverklaring',
    'RD-12:ended': 'de arbeidsongeschiktheid eindigt met het getuigschrift',
    'RD-12:stillIncapable': 'de arbeidsongeschiktheid loopt door na het getuigschrift',
    'RD-13:runOn': 'de maanden lopen door tijdens de moederschapsbescherming',
    'RD-13:standStill': 'de maanden staan stil tijdens de moederschapsbescherming',
    'RD-14:goesOn': 'toegelaten arbeid maakt geen einde aan het vermoeden',
    'RD-14:endsPresumption': 'toegelaten arbeid maakt een einde aan het vermoeden',
  },
  reading: (reading, heldBy, gives) => `${reading} (${heldBy}): ${gives}`,
  heldBy: (sources) => `${sources.length === 1 ? 'bron' : 'bronnen'}: ${list(sources)}`,
  heldByNone: 'geen bron zegt dit uitdrukkelijk',
  safest: (day) => `wie zeker wil zijn, houdt ${day} aan`,
  suppositions: {
    day: (day) => `als er tot ${day} niets verandert`,
    event: (name, on) => `als op ${on} ${closedClause(name)} had plaatsgevonden`,
    withoutEvent: (name, on) => `als op ${on} ${closedClause(name)} niet had plaatsgevonden`,
    reading: (reading) => `als deze lezing geldt (${reading})`,
    contract: (employmentContract) => `als er ${employmentContract ? 'een' : 'geen'} arbeidsovereenkomst was`,
    recognised: 'als de arbeidsongeschiktheid was erkend',
    notEnded: 'als de arbeidsongeschiktheid niet was geëindigd',
    notCertified: 'als het getuigschrift van arbeidsongeschiktheid geen einddatum droeg',
  },
  change: (suppositions, state, window, contrary) =>
    `${initialCapital(suppositions.join(' en '))}, dan ${contrary ? 'was' : 'is'} de stap ${state} (${window}).`,
}
