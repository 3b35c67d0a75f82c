import { expect, it } from 'vitest'
import { insuredPageOn } from '../../../../support/insured-page.js'
import { partsOf, rowsOf } from '../../../../support/text-table.js'

it.each(
  rowsOf(`
    that it comes later, without what would bring it about
      2023-05-01 | regional.start | –
      Start through the employment service.
      This does not arise before 16 January 2024.
      If you have questions, your insurer's return-to-work coordinator will help you.
    that the incapacity is not recognised
      2023-04-03 | questionnaire.send | recognised: no
      Sending of the questionnaire.
      This does not concern you for now. The reason: your incapacity for work is not recognised.
      If you have questions, your insurer's return-to-work coordinator will help you.
    that it is for people without an employment contract
      2023-04-03 | regional.register | –
      Registration with the employment service.
      This does not concern you for now. This applies only to people without an employment contract.
      If you have questions, your insurer's return-to-work coordinator will help you.
    no more than that it does not concern them, where nothing brought it about
      2023-05-02 | referral.make | –
      Referral to the coordinator.
      This does not concern you for now.
      If you have questions, your insurer's return-to-work coordinator will help you.
    from when on the law applies to them
      2023-04-03 | evaluation.contact | –
      Contact to evaluate your incapacity for work.
      This does not concern you for now. For this case the rule applies only from 1 July 2024.
      If you have questions, your insurer's return-to-work coordinator will help you.
    for whom the rule is
      2023-04-20 | codexPlan.answer | scheme: selfEmployed; contract: no
      Answer to the Codex reintegration plan.
      This does not concern you for now. This applies only to employees and the unemployed.
      If you have questions, your insurer's return-to-work coordinator will help you.
    the same of a presumption
      2023-05-02 | presumption | –
      Legal presumption.
      This does not concern you for now.
      If you have questions, your insurer's return-to-work coordinator will help you.
    the same of a consequence
      2023-05-02 | absence.exam | –
      Consequence of an absence at the examination.
      This does not concern you for now.
      If you have questions, your insurer's return-to-work coordinator will help you.
    a caution in place of whom to ask
      2026-03-06 | contact.first | start: 2026-01-05
      First meeting.
      This does not concern you for now.
      Caution: the rules changed recently, and not every text is included here. Ask your insurer to confirm this.
    that nothing has this name
      2023-04-03 | no.such | –
      Nothing bears this name.
  `),
)('of what there is not the insured person reads %s', (_, asOf = '', key = '', facts = '', ...lines) => {
  expect(insuredPageOn(asOf, key, partsOf(facts))).toEqual(lines)
})
