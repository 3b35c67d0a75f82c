import type { PresumptionTexts } from '../texts.js'

/** @internal */
export const presumptionsEn: PresumptionTexts = {
  presumptions: {
    codex:
      'Legal presumption of incapacity for work from the signing of the Codex reintegration plan with the employer.',
    ziv: 'Legal presumption of incapacity for work linked to a ZIV reintegration trajectory.',
    fund: 'Legal presumption of incapacity for work during the services that the Return-to-Work fund pays for.',
  },
  presumptionEnds: {
    present: {
      maximum: 'the maximum of six months has been reached',
      resumption: 'work is resumed on {next}',
      paidWork: 'paid work starts on {next}',
      retraining: 'the vocational retraining starts on {next}',
      zivEnded: 'the ZIV reintegration trajectory ends on that day',
      voucher: 'the period of a voucher of the Return-to-Work fund starts on {next}',
      servicesEnded: 'the services that the fund pays for end on that day',
      incapacityEnded: 'the incapacity for work ends on that day',
    },
    past: {
      maximum: 'the maximum of six months had been reached',
      resumption: 'work was resumed on {next}',
      paidWork: 'paid work started on {next}',
      retraining: 'the vocational retraining started on {next}',
      zivEnded: 'the ZIV reintegration trajectory ended on that day',
      voucher: 'the period of a voucher of the Return-to-Work fund started on {next}',
      servicesEnded: 'the services that the fund paid for ended on that day',
      incapacityEnded: 'the incapacity for work ended on that day',
    },
  },
  presumptionEnd: (end, maxUntil, tense) => {
    if (end === null) return `it ${tense === 'past' ? 'could' : 'can'} be neither extended nor suspended`
    return `it ${tense === 'past' ? 'ended' : 'ends'} because ${end}; last possible day: ${maxUntil}`
  },
  lastPossible: 'Last possible day',
  presumedAtMost: (from, maxUntil) => `from ${from} to ${maxUntil} at the latest (six months, the maximum)`,
}
