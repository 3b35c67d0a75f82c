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
    maximum: 'das Höchstmaß von sechs Monaten erreicht ist',
    resumption: 'die Arbeit am {next} wieder aufgenommen wird',
    paidWork: 'am {next} eine entlohnte Tätigkeit beginnt',
    retraining: 'am {next} die berufliche Umschulung beginnt',
    zivEnded: 'das Wiedereingliederungsverfahren (KIV) an diesem Tag endet',
    voucher: 'am {next} der Zeitraum eines Gutscheins des Fonds „Rückkehr ins Arbeitsleben“ beginnt',
    servicesEnded: 'die vom Fonds bezahlten Dienste an diesem Tag enden',
    incapacityEnded: 'die Arbeitsunfähigkeit an diesem Tag endet',
  },
  presumptionEnd: (end, maxUntil) =>
    end === null
      ? 'sie kann weder verlängert noch ausgesetzt werden'
      : `sie endet, weil ${end}; spätester Tag: ${maxUntil}`,
  presumedAtMost: (from, maxUntil) => `vom ${from} bis spätestens ${maxUntil} (sechs Monate, das Höchstmaß)`,
}
