import type { PresumptionTexts } from '../texts.js'

/** @internal */
export const presumptionsDe: PresumptionTexts = {
  presumptions: {
    codex:
      'Gesetzliche Vermutung der Arbeitsunfähigkeit ab der Unterzeichnung des Wiedereingliederungsplans (Kodex) beim Arbeitgeber.',
    ziv: 'Gesetzliche Vermutung der Arbeitsunfähigkeit bei einem Wiedereingliederungsverfahren (KIV).',
    fund: 'Gesetzliche Vermutung der Arbeitsunfähigkeit während der vom Fonds „Rückkehr ins Arbeitsleben“ bezahlten Dienste.',
  },
  presumptionEnds: {
    present: {
      maximum: 'die Höchstdauer von sechs Monaten erreicht ist',
      resumption: 'die Arbeit am {next} wieder aufgenommen wird',
      paidWork: 'am {next} eine entlohnte Tätigkeit beginnt',
      retraining: 'am {next} die berufliche Umschulung beginnt',
      zivEnded: 'das Wiedereingliederungsverfahren (KIV) an diesem Tag endet',
      voucher: 'am {next} der Zeitraum eines Gutscheins des Fonds „Rückkehr ins Arbeitsleben“ beginnt',
      servicesEnded: 'die vom Fonds bezahlten Dienste an diesem Tag enden',
      incapacityEnded: 'die Arbeitsunfähigkeit an diesem Tag endet',
    },
    past: {
      maximum: 'die Höchstdauer von sechs Monaten erreicht war',
      resumption: 'die Arbeit am {next} wieder aufgenommen wurde',
      paidWork: 'am {next} eine entlohnte Tätigkeit begann',
      retraining: 'am {next} die berufliche Umschulung begann',
      zivEnded: 'das Wiedereingliederungsverfahren (KIV) an diesem Tag endete',
      voucher: 'am {next} der Zeitraum eines Gutscheins des Fonds „Rückkehr ins Arbeitsleben“ begann',
      servicesEnded: 'die vom Fonds bezahlten Dienste an diesem Tag endeten',
      incapacityEnded: 'die Arbeitsunfähigkeit an diesem Tag endete',
    },
  },
  presumptionEnd: (end, maxUntil, tense) => {
    if (end === null) return `sie ${tense === 'past' ? 'konnte' : 'kann'} weder verlängert noch ausgesetzt werden`
    return `sie ${tense === 'past' ? 'endete' : 'endet'}, weil ${end}; spätester Tag: ${maxUntil}`
  },
  lastPossible: 'Spätester Tag',
  presumedAtMost: (from, maxUntil) => `vom ${from} bis spätestens ${maxUntil} (sechs Monate, die Höchstdauer)`,
}
