import { initialCapital } from '../initial-capital.js'
import type { ReadingTexts } from '../texts.js'
import { conventions } from './conventions.js'
import { list } from './list.js'

/** @internal */
export const readingsEn: ReadingTexts = {
  readings: {
    'RD-1:twoWeeks': 'the questionnaire must be back within two weeks',
    'RD-1:oneWeek': 'the insurer asks for the questionnaire within a week; that is a request and not a legal deadline',
    'RD-2:receipt': 'receipt by the advising doctor is decisive',
    'RD-2:posting': 'posting by the insured person is decisive',
    'RD-3:receipt': 'the month runs from the receipt of the questionnaire',
    'RD-3:handingOver': 'the month runs from the day on which the insured person hands the questionnaire over',
    'RD-3:sending': 'the month runs from the day on which the insured person sends the questionnaire',
    'RD-4:request': 'the month runs from the request of the insured person',
    'RD-4:decision': 'the month runs from the finding that no update is needed',
    'RD-5:sixthMonth': 'during the sixth month of incapacity for work at the latest',
    'RD-5:monthAfterReferral': 'within one month of the referral',
    'RD-6:byRule': 'each period counted in its own way',
    'RD-6:quantieme': `every month counted ${conventions.quantieme}`,
    'RD-6:sameDate': `every month counted ${conventions.sameDate}`,
    'RD-10:decree': 'the rate of the decree, 2.5 %',
    'RD-10:lawRates': 'the rates of the law from 1 January 2026',
    'RD-11:plan': 'the presumption starts on the day of the plan',
    'RD-11:declaration': 'the presumption starts on the day of the declaration of engagement',
    'RD-12:ended': 'the incapacity for work ends with the certificate',
    'RD-12:stillIncapable': 'the incapacity for work goes on after the certificate',
    'RD-13:runOn': 'the months run on during maternity protection',
    'RD-13:standStill': 'the months stand still during maternity protection',
    'RD-14:goesOn': 'permitted work does not end the presumption',
    'RD-14:endsPresumption': 'permitted work ends the presumption',
  },
  reading: (reading, heldBy, gives) => `${reading} (${heldBy}): ${gives}`,
  heldBy: (sources) => `${sources.length === 1 ? 'source' : 'sources'}: ${list(sources)}`,
  heldByNone: 'no source says so expressly',
  safest: (day) => `to be safe, keep to ${day}`,
  suppositions: {
    day: (day) => `if nothing changes before ${day}`,
    event: (name, on) => `if ${name} had taken place on ${on}`,
    withoutEvent: (name, on) => `if ${name} had not taken place on ${on}`,
    reading: (reading) => `if this reading is followed (${reading})`,
    contract: (employmentContract) => `if there were ${employmentContract ? 'an' : 'no'} employment contract`,
    recognised: 'if the incapacity for work were recognised',
    notEnded: 'if the incapacity for work had not ended',
    notCertified: 'if the certificate of incapacity for work stated no last day',
  },
  change: (suppositions, state, window, contrary) =>
    `${initialCapital(suppositions.join(' and '))}, the status ${contrary ? 'would be' : 'will then be'}: ${state} (${window}).`,
}
