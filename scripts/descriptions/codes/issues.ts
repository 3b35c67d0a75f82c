import type { IssueCode } from 'terug-naar-werk'
import type { CodeList } from './code-list.js'

export const issues: CodeList<IssueCode> = {
  heading: 'Issues of the input',
  where:
    'In the issues that `evaluateInput`, `parseDossier`, `parseOptions`, `parseDay` and `amend` report, as `code`. In brackets: what the issue says of it as data.',
  commented: { file: 'src/calendar/issue.ts', type: 'IssueCode' },
  meanings: {
    'type.wrong': 'a value of another type than expected',
    'value.notAllowed': 'a value that is not one of those listed (`allowed`, `nearest`)',
    'value.length': 'a text that is empty or too long, or a list that is too long (`minimum` or `maximum`)',
    'value.characters': 'a text with a control character or half of a surrogate pair',
    'key.missing': 'a required key is absent (`allowed`, where one of a list is expected)',
    'key.unknown': 'a key that is not in the schema (`allowed`, `nearest`)',
    'value.outOfRange': 'a number that is too small or too large (`minimum`, `maximum`)',
    'day.malformed': 'not of the form `YYYY-MM-DD`',
    'day.impossible': 'a day that does not exist, such as `2023-02-30`',
    'day.outOfRange': 'before 1900-01-01 or after 2199-12-31 (`minimum`, `maximum`)',
    'event.unknown': 'an event type that is not in the schema (`allowed`, `nearest`)',
    'event.tooMany': 'more than 10,000 events (`maximum`)',
    'event.beforeIncapacity': 'an event that cannot happen before the start of the incapacity (`minimum`)',
    'event.contradictory':
      'an event before the one that must come first: an end before its start, a plan before its trajectory (`minimum` or `maximum`, where a day decides)',
    'incapacity.endBeforeStart': 'the incapacity ends before it starts (`minimum`)',
    'law.alreadyKnown': 'an invented text with the id of another text',
    'law.daysOutOfOrder': 'a text that applies until a start before the first start to which it applies (`minimum`)',
    'amendment.empty': 'an amendment that changes no field',
    'amendment.repeated': 'a second amendment of one record by the same text',
    'amendment.withoutEffect': 'the record is law for no case to which the text applies',
    'amendment.confidential': 'a trigger, a day or a ground that not everybody may know who may know of the record',
    'window.endBeforeStart': 'a window that always ends before it begins',
    'input.unreadable': 'reading the value throws (a proxy, a getter)',
    'input.moreIssues': 'the last of a list of 100 issues and one: says how many more there are (`more`)',
  },
}
