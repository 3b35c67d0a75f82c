import type { PresumptionTexts } from '../texts.js'

/** @internal */
export const presumptionsNl: PresumptionTexts = {
  presumptions: {
    codex:
      'Wettelijk vermoeden van arbeidsongeschiktheid vanaf de ondertekening van het re-integratieplan “CODEX” bij de werkgever.',
    ziv: 'Wettelijk vermoeden van arbeidsongeschiktheid bij een re-integratietraject “ZIV”.',
    fund: 'Wettelijk vermoeden van arbeidsongeschiktheid tijdens de diensten die het Terug Naar Werk-fonds betaalt.',
  },
  presumptionEnds: {
    present: {
      maximum: 'het maximum van zes maanden bereikt is',
      resumption: 'het werk op {next} wordt hervat',
      paidWork: 'op {next} betaald werk begint',
      retraining: 'op {next} de beroepsherscholing begint',
      zivEnded: 'het re-integratietraject “ZIV” op die dag eindigt',
      voucher: 'op {next} de periode van een voucher van het Terug Naar Werk-fonds begint',
      servicesEnded: 'de diensten die het fonds betaalt, op die dag eindigen',
      incapacityEnded: 'de arbeidsongeschiktheid op die dag eindigt',
    },
    past: {
      maximum: 'het maximum van zes maanden bereikt was',
      resumption: 'het werk op {next} werd hervat',
      paidWork: 'op {next} betaald werk begon',
      retraining: 'op {next} de beroepsherscholing begon',
      zivEnded: 'het re-integratietraject “ZIV” op die dag eindigde',
      voucher: 'op {next} de periode van een voucher van het Terug Naar Werk-fonds begon',
      servicesEnded: 'de diensten die het fonds betaalde, op die dag eindigden',
      incapacityEnded: 'de arbeidsongeschiktheid op die dag eindigde',
    },
  },
  presumptionEnd: (end, maxUntil, tense) => {
    if (end === null) return `het ${tense === 'past' ? 'kon' : 'kan'} niet worden verlengd of opgeschort`
    return `het ${tense === 'past' ? 'eindigde' : 'eindigt'} omdat ${end}; uiterste dag: ${maxUntil}`
  },
  lastPossible: 'Uiterste dag',
  presumedAtMost: (from, maxUntil) => `van ${from} tot uiterlijk ${maxUntil} (zes maanden, het maximum)`,
}
