import { cited } from '../joined.js'
import type { SourceTexts } from '../texts.js'

/** @internal */
export const sourcesEn: SourceTexts = {
  sources: {
    C383: 'circular V.I. 2022/383 – 407/22',
    RIZIV22: 'RIZIV page of 22 June 2022',
    RIZIVABC: 'RIZIV page on routes A, B and C',
    SOL: 'Solidaris brochure',
    CM: 'CM page',
    law: 'law on compulsory insurance for health care and benefits, coordinated on 14 July 1994',
    act: 'law',
    royalDecree: 'royal decree',
    statement: 'official statements',
    inference: 'inference from the texts',
  },
  dated: (source, day) => `${source} of ${day}`,
  point: (point) => `point ${point}`,
  preamble: 'preamble',
  step: (step) => `step ${step}`,
  row: (row) => `row ${row}`,
  article: (article) => `article ${article.replace(' §', ', § ')}`,
  articles: (articles) => `articles ${cited(articles, 'to', 'and')}`,
  paragraph: (paragraph) => `paragraph ${paragraph}`,
  bases: {
    statement: 'This rests on a page or a brochure, not on a text of law.',
    analogy:
      'No text says this, or all of it, of the self-employed; it follows by analogy from the circular for employees.',
  },
  coverages: {
    before: 'The circular did not apply yet on this day.',
    confirmed: 'Every text for this day was read.',
    partial: 'Not every text for this day was read; the notices say which.',
  },
  reforms: {
    changes: (title) => `This is not law. The rule stands here as an invented reform states it: “${title}”.`,
    applied: (title) => `An invented reform that is not law was applied: “${title}”.`,
    notGiven: (title) =>
      `An invented reform that is not law was applied: “${title}”. How it changes this rule is not told here.`,
  },
}
