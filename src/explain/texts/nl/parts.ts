import { writtenPercentage } from '../../written-percentage.js'
import { joined } from '../joined.js'
import type { PartTexts } from '../part-texts.js'

const percent = (percentage: number): string => `${writtenPercentage(percentage, ',')} %`

/** @internal */
export const partsNl: PartTexts = {
  exclusion: {
    prohibition: (ground) => `Uitsluiting: ${ground}.`,
    power: (ground) => `Mogelijke uitsluiting: ${ground}.`,
    suspension: (ground) => `Opschorting: ${ground}.`,
  },
  period: (from, until, tense) => {
    if (until === null) return `vanaf ${from}; een laatste dag is niet bekend`
    return `van ${from} tot en met ${until}${tense === 'past' ? '; dit is voorbij' : ''}`
  },
  effect: {
    prohibition: {
      present: (steps) => `Zolang dit duurt, gaat het volgende niet door: ${steps}.`,
      past: (steps) => `In die periode ging het volgende niet door: ${steps}.`,
    },
    power: {
      present: (steps) => `Het volgende mag achterwege blijven: ${steps}.`,
      past: (steps) => `In die periode mocht het volgende achterwege blijven: ${steps}.`,
    },
    suspension: {
      present: (steps) => `Zolang dit duurt, is het volgende opgeschort: ${steps}.`,
      past: (steps) => `In die periode was het volgende opgeschort: ${steps}.`,
    },
  },
  endsWith: {
    present: (names) => `Wat hieraan een einde maakt: ${joined(names, 'of', '; ')}.`,
    past: (names) => `Wat hieraan een einde heeft gemaakt: ${joined(names, 'of', '; ')}.`,
  },
  endless: 'Geen tekst noemt een einde.',
  rate: {
    reduction: (percentage) => `vermindering van de uitkering met ${percent(percentage)}`,
    suppression: () => 'geen uitkering',
  },
  consequence: {
    reduction: {
      present: (percentage) => `De dagelijkse uitkering wordt met ${percent(percentage)} verminderd.`,
      past: (percentage) => `De dagelijkse uitkering werd met ${percent(percentage)} verminderd.`,
    },
    suppression: { present: () => 'Er wordt geen uitkering betaald.', past: () => 'Er werd geen uitkering betaald.' },
  },
  missed: (ordinal, place, plannedOn) =>
    `${ordinal}e ongerechtvaardigde afwezigheid: ${place}; afspraak gepland op ${plannedOn}. Afwezigheden tellen in de volgorde van de geplande dagen.`,
  notRegistered: 'Er was geen inschrijving bij de bevoegde dienst binnen de termijn van de tweede brief.',
  consequenceEnd: {
    newDateAsked: (person) =>
      `Het gevolg loopt tot en met de dag waarop de gerechtigde voor een nieuwe datum contact opneemt met ${person}. Vindt het contact eerder plaats, dan eindigt het de dag ervoor. Het eindigt ook bij een derde afwezigheid (de dag ervoor) en met de arbeidsongeschiktheid.`,
    held: () =>
      'Het gevolg loopt tot de dag vóór het contact dat werkelijk plaatsvindt. Het eindigt ook met de arbeidsongeschiktheid.',
    registered: () => 'Het gevolg loopt tot de dag vóór de inschrijving. Het eindigt ook met de arbeidsongeschiktheid.',
  },
  persons: {
    advisingDoctor: 'de adviserend arts of een medewerker van het multidisciplinair team',
    advisingDoctorAlone: 'de adviserend arts',
    coordinator: 'de Terug Naar Werk-coördinator',
    insurer: 'de verzekeringsinstelling',
  },
  protection: (interrupted) =>
    `Tijdens de moederschapsbescherming is er geen gevolg${interrupted ? '; zij heeft dit gevolg onderbroken' : ''}.`,
  version: (since) => `Deze versie van de regel geldt sinds ${since}.`,
  unread: (notices) => `${notices.join(' ')} Wat hier staat, kan daardoor anders zijn.`,
}
