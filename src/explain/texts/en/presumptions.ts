import type { PresumptionTexts } from '../texts.js'

/** @internal */
export const presumptionsEn: PresumptionTexts = {
  presumptions: {
    codex:
      'Legal presumption of incapacity for work from the signing of the Codex reintegration plan with the employer.',
    ziv: 'Legal presumption of incapacity for work with a ZIV reintegration trajectory.',
    fund: 'Legal presumption of incapacity for work during the services that the Return-to-Work fund pays.',
  },
  presumptionEnds: {
    maximum: 'the maximum of six months has been reached',
    resumption: 'work is resumed on {next}',
    paidWork: 'paid work starts on {next}',
    retraining: 'the vocational retraining starts on {next}',
    zivEnded: 'the ZIV reintegration trajectory ends on that day',
    voucher: 'the period of a voucher of the Return-to-Work fund starts on {next}',
    servicesEnded: 'the services that the fund pays end on that day',
    incapacityEnded: 'the incapacity for work ends on that day',
  },
  presumptionEnd: (end, maxUntil) =>
    end === null
      ? 'it can be neither extended nor suspended'
      : `it ends because ${end}; last possible day: ${maxUntil}`,
  presumedAtMost: (from, maxUntil) => `from ${from} to ${maxUntil} at the latest (six months, the maximum)`,
}
