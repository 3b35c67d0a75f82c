import { whatWouldChange } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { changesOn } from '../../support/brief-changes.js'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

// The questionnaire is to be sent on 27 March 2023, the estimate to be made from 16 April to 15 May 2023.
describe('the ways out of a bar', () => {
  it.each(
    rowsOf(`
      a bar of another step is no way out of this one
        2023-04-10 | questionnaire.return | 2023-03-27 questionnaireSent (route A); 2023-04-01 permittedWorkStarted
        day 2023-04-11 → overdue
      an end that is known beforehand
        2023-03-10 | questionnaire.send | ended on: 2023-03-20 | notEnded → upcoming
      an end that was told beforehand
        2023-03-10 | questionnaire.send | 2023-03-08 incapacityEnded (lastDay 2023-03-20)
        no incapacityEnded 2023-03-08 → upcoming
      a certificate that ends before the sending
        2023-02-10 | questionnaire.send | certified until: 2023-02-20 | notCertified → upcoming
      an end that was told twice, with two last days
        2023-03-10 | questionnaire.send
        2023-03-08 incapacityEnded (lastDay 2023-03-20); 2023-03-09 incapacityEnded (lastDay 2023-03-21)
        no incapacityEnded 2023-03-08 + no incapacityEnded 2023-03-09 → upcoming
      a recognition that ends before the sending
        2023-02-10 | questionnaire.send | 2023-02-01 recognitionDecided (recognised yes, until 2023-02-20)
        notCertified → upcoming
      a recognition that takes the place of a refusal, and ends before the sending
        2023-02-10 | questionnaire.send
        recognised: no; 2023-01-20 recognitionDecided (recognised yes, until 2023-02-20) | notCertified → upcoming
      a pension age, which nothing supposes away
        2024-08-01 | evaluation.contact#4 | start: 2024-07-03; pension age: 2024-09-01 | –
      an end that was told, and a certificate of the same day
        2023-03-10 | questionnaire.send
        2023-03-08 incapacityEnded (lastDay 2023-03-20); 2023-03-09 certificateReceived (until 2023-03-20)
        notCertified + no incapacityEnded 2023-03-08 → upcoming
      an end that was told beforehand, beside what was told of another day
        2023-03-10 | questionnaire.send
        2023-03-05 incapacityEnded (lastDay 2023-03-15); 2023-03-06 incapacityEnded (lastDay 2023-03-15);
        2023-03-07 contactRequested | no incapacityEnded 2023-03-05 + no incapacityEnded 2023-03-06 → upcoming
      two bars of today, and a third that began after the last day
        2023-04-03 | questionnaire.send
        2023-03-20 questionnaireWithheld (ground coma); 2023-03-28 permittedWorkStarted; 2023-03-30 permittedWorkEnded;
        2023-04-01 codexRequested (by employer)
        no questionnaireWithheld 2023-03-20 + no codexRequested 2023-04-01 → overdue
      two bars of today, and a third that ended before the last day
        2023-04-03 | questionnaire.send
        2023-03-10 permittedWorkStarted; 2023-03-15 permittedWorkEnded; 2023-03-20 questionnaireWithheld (ground coma);
        2023-04-01 codexRequested (by employer)
        no questionnaireWithheld 2023-03-20 + no codexRequested 2023-04-01 → overdue
      a bar of today and another one that stood on the last day
        2023-04-03 | questionnaire.send
        2023-03-20 permittedWorkStarted; 2023-03-30 permittedWorkEnded; 2023-04-01 codexRequested (by employer)
        no codexRequested 2023-04-01 + no permittedWorkStarted 2023-03-20 → overdue
      another one that began on the last day
        2023-04-03 | questionnaire.send
        2023-03-27 permittedWorkStarted; 2023-03-30 permittedWorkEnded; 2023-04-01 codexRequested (by employer)
        no codexRequested 2023-04-01 + no permittedWorkStarted 2023-03-27 → overdue
      another one that ended on the last day
        2023-04-03 | questionnaire.send
        2023-03-20 permittedWorkStarted; 2023-03-27 permittedWorkEnded; 2023-04-01 codexRequested (by employer)
        no codexRequested 2023-04-01 + no permittedWorkStarted 2023-03-20 → overdue
      another one that had ended before the last day
        2023-04-03 | questionnaire.send
        2023-03-20 permittedWorkStarted; 2023-03-26 permittedWorkEnded; 2023-04-01 codexRequested (by employer)
        no codexRequested 2023-04-01 → overdue
      another one that does not bar this step
        2023-05-22 | estimate.first
        2023-03-20 questionnaireWithheld (ground coma); 2023-05-20 codexRequested (by employer)
        no codexRequested 2023-05-20 → overdue
      a bar that began on the eve of the last day
        2023-03-28 | questionnaire.send | 2023-03-26 permittedWorkStarted
        permittedWorkEnded 2023-03-26 → overdue; no permittedWorkStarted 2023-03-26 → overdue
      a bar that began on the last day
        2023-03-28 | questionnaire.send | 2023-03-27 permittedWorkStarted | no permittedWorkStarted 2023-03-27 → overdue
      a bar that began today
        2023-04-20 | estimate.first | 2023-04-20 codexRequested (by employer) | no codexRequested 2023-04-20 → open
      a request of today, reported twice
        2023-04-20 | estimate.first | 2023-04-20 codexRequested (by employer); 2023-04-20 codexRequested (by employer)
        no codexRequested 2023-04-20 → open
      a second request that is not known yet
        2023-04-25 | estimate.first | 2023-04-20 codexRequested (by employer); 2023-06-20 codexRequested (by employer)
        no codexRequested 2023-04-20 → open
      two bars that began on one day
        2023-04-20 | estimate.first | 2023-04-18 permittedWorkStarted; 2023-04-18 codexRequested (by employer)
        no codexRequested 2023-04-18 + permittedWorkEnded 2023-04-20 + day 2023-04-21 → open
      a suspended step
        2023-05-20 | ziv.followUpInterview
        2023-05-02 zivStarted (situation B); 2023-05-10 codexRequested (by employer)
        codexEnded 2023-05-20 true + day 2023-05-21 → open; no codexRequested 2023-05-10 → open
      a suspended step beside permitted work
        2023-05-20 | ziv.followUpInterview
        2023-05-02 zivStarted (situation B); 2023-05-05 permittedWorkStarted; 2023-05-10 codexRequested (by employer)
        codexEnded 2023-05-20 true + day 2023-05-21 → open; no codexRequested 2023-05-10 → open
      a suspended step without a last day
        2023-05-20 | ziv.retrainingApproval
        2023-05-02 zivStarted (situation B); 2023-05-03 planDrawnUp (elements none, aim retraining);
        2023-05-10 codexRequested (by employer)
        codexEnded 2023-05-20 true + day 2023-05-21 → open; no codexRequested 2023-05-10 → open
      a presumption of six months that ends while the step can still be done
        2025-08-01 | evaluation.contact#11 | start: 2024-09-30; 2025-02-20 zivStarted (situation B)
        day 2025-08-20 → open; no zivStarted 2025-02-20 → open
      a presumption beside another plan, which starts none because the first one runs
        2025-01-26 | evaluation.contact#4
        start: 2024-09-30; 2024-10-15 codexPlanSigned; 2025-01-26 codexPlanSigned
        no codexPlanSigned 2024-10-15 + no codexPlanSigned 2025-01-26 → open
    `),
  )('%s', (_, asOf, key, facts, changes) => {
    expect(changesOn(asOf, key, partsOf(facts))).toEqual(partsOf(changes))
  })

  it('a certificate that has run out takes the step away, whatever else bars it', () => {
    const facts = ['certified until: 2023-02-10', '2023-02-20 questionnaireWithheld (ground coma)']
    expect(changesOn('2023-03-01', 'questionnaire.send', facts)).toEqual([
      'RD-12:stillIncapable → barred',
      'notCertified → barred',
    ])
  })
})

it('a bar that rests on what alone shows that the incapacity went on falls with the certificate', () => {
  const facts = ['start: 2023-05-29', 'certified until: 2023-05-29', '2023-08-27 permissionGranted']
  expect(changesOn('2023-08-27', 'questionnaire.send', facts)).toEqual([
    'no permissionGranted 2023-08-27 + notCertified → overdue',
  ])
})

it('a step that waits for its first day comes up then only without the certificate that a later paper gave', () => {
  expect(changesOn('2023-01-25', 'estimate.first', ['2023-01-25 certificateReceived (until 2023-01-25)'])).toEqual([
    'notCertified + day 2023-04-16 → open',
  ])
})

it('a step that waits for its first day needs no other paper where a recognition states no last day', () => {
  const recognised = (until: string) => [`2023-01-20 recognitionDecided (recognised yes${until})`]
  expect(changesOn('2023-01-25', 'estimate.first', recognised(''))).toEqual(['day 2023-04-16 → open'])
  expect(changesOn('2023-01-25', 'estimate.first', recognised(', until 2023-01-25'))).toEqual([
    'notCertified + day 2023-04-16 → open',
  ])
})

describe('what would make a step arise on 5 May 2023', () => {
  it.each(
    rowsOf(`
      questionnaire.return, after nothing
        questionnaire.return | – | questionnaireSent 2023-05-05 A → open; questionnaireSent 2023-05-05 B → open
      exam.questionnaireImpossible, after nothing
        exam.questionnaireImpossible | – | questionnaireImpossible 2023-05-05 true → open
      exam.category1, after nothing
        exam.category1 | – | capacityEstimated 2023-05-05 1 → upcoming
      exam.category3, after category 1
        exam.category3 | 2023-04-20 capacityEstimated (category 1) | capacityEstimated 2023-05-05 3 → open
      refusal.notify, after nothing
        refusal.notify | – | zivRequestRefused 2023-05-05 → open
      referral.make, after nothing
        referral.make | – | capacityEstimated 2023-05-05 4 → open
      referral.make, after category 1
        referral.make | 2023-04-20 capacityEstimated (category 1) | capacityEstimated 2023-05-05 4 → open
      referral.make, after category 2
        referral.make | 2023-04-20 capacityEstimated (category 2) | capacityEstimated 2023-05-05 4 → open
      contact.first, after category 4
        contact.first | 2023-04-20 capacityEstimated (category 4)
        referred 2023-05-05 → open; questionnaireUpdateNotNeeded 2023-05-05 → open
      contact.first#2, after category 4 and a referral
        contact.first#2 | 2023-04-20 capacityEstimated (category 4); 2023-04-25 referred
        questionnaireUpdateNotNeeded 2023-05-05 → open
      contact.first, after a request of the insured
        contact.first | 2023-04-20 contactRequested
        questionnaireReceived 2023-05-05 true → open; questionnaireUpdateNotNeeded 2023-05-05 → open
      consent.ask, after nothing
        consent.ask | – | coordinatorContact 2023-05-05 first physical → open
      contact.register, after nothing
        contact.register | – | coordinatorContact 2023-05-05 first physical → open
      contact.arrange, after nothing
        contact.arrange | – | contactRequested 2023-05-05 → open
      permission.request, after a request of the insured
        permission.request | 2023-04-20 contactRequested | coordinatorContact 2023-05-05 first physical → open
      contact.afterRefusal, after a first contact
        contact.afterRefusal | 2023-04-26 coordinatorContact (kind first, channel physical)
        permissionRefused 2023-05-05 → open
      ziv.informOccupationalPhysician, after nothing
        ziv.informOccupationalPhysician | – | zivStarted 2023-05-05 B → open
      ziv.followUpInterview, after nothing
        ziv.followUpInterview | – | zivStarted 2023-05-05 B → open
      ziv.retrainingApproval, after a ZIV trajectory
        ziv.retrainingApproval | 2023-05-02 zivStarted (situation B) | planDrawnUp 2023-05-05 retraining → open
      ziv.resumptionProposal, after a ZIV trajectory
        ziv.resumptionProposal | 2023-05-02 zivStarted (situation B) | planDrawnUp 2023-05-05 employment → open
      ziv.informTreatingDoctor, after a plan
        ziv.informTreatingDoctor | 2023-05-02 zivStarted (situation B); 2023-05-03 planDrawnUp (elements none)
        treatingDoctorConsentGiven 2023-05-05 → open
      ziv.informTreatingDoctor, after the consent
        ziv.informTreatingDoctor | 2023-05-02 zivStarted (situation B); 2023-05-03 treatingDoctorConsentGiven
        planDrawnUp 2023-05-05 → open
      codexPlan.answer, after nothing
        codexPlan.answer | – | codexPlanReceived 2023-05-05 → open
      ziv.evaluate, after a ZIV trajectory
        ziv.evaluate | 2023-05-02 zivStarted (situation B) | zivEnded 2023-05-05 → open
      estimate.first#2, after nothing
        estimate.first#2 | – | –
    `),
  )('%s', (_, key, facts, changes) => {
    expect(changesOn('2023-05-05', key, partsOf(facts))).toEqual(partsOf(changes))
  })
})

describe('what would make a step possible', () => {
  it.each(
    rowsOf(`
      an incapacity that has not begun
        2023-01-10 | questionnaire.send | – | day 2023-01-16 → upcoming
      a day before the circular applied
        2022-08-20 | questionnaire.send | start: 2022-07-04 | day 2022-09-01 → upcoming
      a scheme that came into scope later
        2022-11-06 | questionnaire.send | start: 2022-10-31; scheme: selfEmployed | day 2023-01-01 → upcoming
      an incapacity that is not recognised
        2023-03-27 | questionnaire.send | recognised: no | recognised → open
      an employment contract
        2026-02-01 | regional.register | start: 2025-09-01; 2026-01-20 referredToRegionalService | contract false → open
      a rule that is law only later
        2024-04-01 | evaluation.contact#7 | start: 2023-12-15; 2024-03-20 capacityEstimated (category 1)
        day 2024-07-01 → open
      a rule that closed before it was law
        2024-03-01 | evaluation.contact#4 | start: 2023-10-15 | –
      a rule that is law no longer
        2026-02-01 | absence.newDate | – | –
      a rule that is not for this start
        2023-04-01 | absence.newDate | start: 2022-11-01 | –
      a contact that follows an estimate which is barred to its last day
        2024-10-25 | evaluation.contact#7 | start: 2024-07-03; 2024-10-20 codexRequested (by employer)
        capacityEstimated 2024-10-25 3 → upcoming; day 2024-11-03 → upcoming
      a step that is listed only later
        2023-04-01 | regional.start | – | day 2024-01-16 → open
      a step whose window would begin after the end
        2023-04-01 | regional.start | ended on: 2023-06-30 | notEnded + day 2024-01-16 → open
      a step whose window would begin after an end that was told as well
        2023-04-01 | regional.start | ended on: 2023-06-30; 2023-03-08 incapacityEnded (lastDay 2023-06-30)
        notEnded + no incapacityEnded 2023-03-08 + day 2024-01-16 → open
      a step whose window would begin after an end that was told twice, with two last days
        2023-04-01 | regional.start
        2023-03-08 incapacityEnded (lastDay 2023-06-30); 2023-03-09 incapacityEnded (lastDay 2023-07-02)
        no incapacityEnded 2023-03-08 + no incapacityEnded 2023-03-09 + day 2024-01-16 → open
      a step whose window would begin after an end that a certificate states as well
        2023-04-01 | regional.start | certified until: 2023-06-30; ended on: 2023-06-30
        notCertified + notEnded + day 2024-01-16 → open
      no such rule
        2023-04-01 | estimate.second | – | –
    `),
  )('%s', (_, asOf, key, facts, changes) => {
    expect(changesOn(asOf, key, partsOf(facts))).toEqual(partsOf(changes))
  })

  it('says of a possibility that it is one, and of a duty nothing', () => {
    const modality = (key: string) => {
      const { dossier, options } = caseOf(['start: 2023-01-16'])
      return whatWouldChange(dossier, key, { ...options, asOf: day('2023-04-01') }).map((change) => change.modality)
    }
    expect(modality('regional.start')).toEqual(['power'])
    expect(modality('estimate.first')).toEqual([undefined])
  })

  it('no earlier day, though the law of that day was read', () => {
    expect(changesOn('2024-08-01', 'questionnaire.send', ['require: confirmed'])).toEqual([])
  })
})
