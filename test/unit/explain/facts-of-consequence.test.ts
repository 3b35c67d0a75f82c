import { expect, it } from 'vitest'
import { partsOf, rowsOf } from '../../support/text-table.js'
import { toldOn } from '../../support/told-on.js'

it.each(
  rowsOf(`
    one that lasts, whose letter is missing
      2023-06-20 | absence.firstContact#2 | 2023-04-20 capacityEstimated (category 4); 2023-04-21 referred; 2023-05-09 unjustifiedAbsence (at firstContact, plannedOn 2023-05-09); 2023-06-06 unjustifiedAbsence (at firstContact, plannedOn 2023-06-06)
      consequence: The daily benefit is reduced by 2.5 %.
      period: from 6 June 2023; no last day is known
      missed: 2nd unjustified absence: first contact; appointment planned for 6 June 2023. Absences count in the order of the planned days.
      consequenceEnd: The consequence lasts up to and including the day on which the insured person contacts the Return-to-Work coordinator for a new date. Where the contact takes place earlier, it ends on the day before. It also ends with a third absence (on the day before) and with the incapacity for work.
      protection: There is no consequence during maternity protection.
      waitsForFact: missing fact: the letter that set a new date after the first absence
      version: This version of the rule has applied since 1 January 2023.
      source: law of 25 September 2022, article 4; royal decree of 3 July 1996, article 215octiesdecies
    on its last day
      2023-06-12 | absence.firstContact#2 | 2023-04-20 capacityEstimated (category 4); 2023-04-21 referred; 2023-05-09 unjustifiedAbsence (at firstContact, plannedOn 2023-05-09); 2023-06-06 unjustifiedAbsence (at firstContact, plannedOn 2023-06-06); 2023-06-12 absenceContact
      consequence: The daily benefit is reduced by 2.5 %.
      period: from 6 June 2023 up to and including 12 June 2023
      missed: 2nd unjustified absence: first contact; appointment planned for 6 June 2023. Absences count in the order of the planned days.
      consequenceEnd: The consequence lasts up to and including the day on which the insured person contacts the Return-to-Work coordinator for a new date. Where the contact takes place earlier, it ends on the day before. It also ends with a third absence (on the day before) and with the incapacity for work.
      protection: There is no consequence during maternity protection.
      waitsForFact: missing fact: the letter that set a new date after the first absence
      version: This version of the rule has applied since 1 January 2023.
      source: law of 25 September 2022, article 4; royal decree of 3 July 1996, article 215octiesdecies
    on the day after it
      2023-06-13 | absence.firstContact#2 | 2023-04-20 capacityEstimated (category 4); 2023-04-21 referred; 2023-05-09 unjustifiedAbsence (at firstContact, plannedOn 2023-05-09); 2023-06-06 unjustifiedAbsence (at firstContact, plannedOn 2023-06-06); 2023-06-12 absenceContact
      consequence: The daily benefit was reduced by 2.5 %.
      period: from 6 June 2023 up to and including 12 June 2023; this is over
      missed: 2nd unjustified absence: first contact; appointment planned for 6 June 2023. Absences count in the order of the planned days.
      consequenceEnd: The consequence lasts up to and including the day on which the insured person contacts the Return-to-Work coordinator for a new date. Where the contact takes place earlier, it ends on the day before. It also ends with a third absence (on the day before) and with the incapacity for work.
      protection: There is no consequence during maternity protection.
      waitsForFact: missing fact: the letter that set a new date after the first absence
      version: This version of the rule has applied since 1 January 2023.
      source: law of 25 September 2022, article 4; royal decree of 3 July 1996, article 215octiesdecies
    a second one beside the first, which is no piece of it
      2023-08-01 | absence.firstContact#3 | 2023-04-20 capacityEstimated (category 4); 2023-04-21 referred; 2023-05-09 unjustifiedAbsence (at firstContact, plannedOn 2023-05-09); 2023-06-06 unjustifiedAbsence (at firstContact, plannedOn 2023-06-06); 2023-07-04 unjustifiedAbsence (at firstContact, plannedOn 2023-07-04)
      consequence: The daily benefit is reduced by 2.5 %.
      period: from 4 July 2023; no last day is known
      missed: 3rd unjustified absence: first contact; appointment planned for 4 July 2023. Absences count in the order of the planned days.
      consequenceEnd: The consequence lasts until the day before the contact that really takes place. It also ends with the incapacity for work.
      protection: There is no consequence during maternity protection.
      waitsForFact: missing fact: the letter that set a new date after the first absence
      version: This version of the rule has applied since 1 January 2023.
      source: law of 25 September 2022, article 4; royal decree of 3 July 1996, article 215octiesdecies
    on the first day of the decree of 2026
      2026-03-01 | absence.exam#2 | start: 2025-09-01; 2025-12-08 questionnaireImpossible (examIndicated yes); 2025-12-10 unjustifiedAbsence (at exam, plannedOn 2025-12-10); 2026-03-01 unjustifiedAbsence (at exam, plannedOn 2026-03-01)
      consequence: No benefit is paid.
      period: from 1 March 2026; no last day is known
      missed: 2nd unjustified absence: medical examination; appointment planned for 1 March 2026. Absences count in the order of the planned days.
      consequenceEnd: The consequence lasts up to and including the day on which the insured person contacts the advising doctor or a member of the multidisciplinary team for a new date. Where the contact takes place earlier, it ends on the day before. It also ends with a third absence (on the day before) and with the incapacity for work.
      protection: There is no consequence during maternity protection.
      waitsForFact: missing fact: the letter that set a new date after the first absence
      version: This version of the rule has applied since 1 March 2026.
      source: law of 25 September 2022; royal decree of 3 July 1996, article 215octiesdecies; royal decree of 23 January 2026, articles 7 and 12
    of an absence there is not
      2023-05-02 | absence.exam | –
      absent: This does not arise in this case. What would trigger it: an unjustified absence.
    of a registration that is not missing
      2026-09-10 | registration | start: 2026-01-12; contract: no
      absent: This does not arise in this case. What would trigger it: the end of the period without registration or proof.
      coverage: Not every text in force on 10 September 2026 was read.
  `),
)('of a consequence the doctor reads of %s', (_, asOf = '', key = '', facts = '', ...texts) => {
  expect(toldOn(asOf, key, partsOf(facts))).toEqual(texts)
})
