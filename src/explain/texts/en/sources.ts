import { cited } from '../joined.js'
import type { SourceTexts } from '../texts.js'
import { list } from './list.js'

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
  point: (points) => `${points.length === 1 ? 'point' : 'points'} ${list(points)}`,
  preamble: 'preamble',
  step: (steps) => `${steps.length === 1 ? 'step' : 'steps'} ${list(steps)}`,
  row: (rows) => `${rows.length === 1 ? 'row' : 'rows'} ${list(rows)}`,
  article: (article, sections) =>
    sections.length === 0
      ? `article ${article}`
      : `article ${article}, ${sections.length === 1 ? '§' : '§§'} ${list(sections)}`,
  articles: (articles) => `articles ${cited(articles, 'to', 'and')}`,
  paragraph: (paragraph) => `paragraph ${paragraph}`,
  bases: {
    statement: 'This rests on a page or a brochure, not on a text of law.',
    analogy:
      'No text says this (or all of it) about the self-employed; it follows by analogy from the circular for employees.',
  },
  coverages: {
    before: (asOf) => `The circular did not apply yet on ${asOf}.`,
    confirmed: (asOf) => `Every text in force on ${asOf} was read.`,
    partial: (asOf) => `Not every text in force on ${asOf} was read.`,
  },
  notices: {
    beforeCircular: 'The circular applies from 1 September 2022; earlier rules are not taken into account.',
    presumptionTransition:
      'The transitional rule of the decree of 23 November 2023 (self-employed: 11 December 2023) was not read. That rule may decide on which day a presumption starts where the declaration was signed in 2023.',
    codex2026:
      'The royal decree of 17 December 2025 on the codex was not read. It governs CODEX trajectories that are asked for from 1 January 2026.',
    directReferral2026:
      'The law of 22 February 2026 was not read. According to the bill, it allows direct referral to the prevention adviser-occupational physician or to the employment service.',
    selfEmployedAfterJuly2026:
      'The royal decree of 20 July 1971 was read as it stood on 27 July 2026; a later change is not excluded.',
    routeCSixMonths: 'Route C after six months of incapacity is announced for 1 April 2026; no text was found.',
    workPotential: 'Since 2026 the law says “work potential” where the circular says “remaining capacities”.',
    certificateThreeMonths: 'Since 2026 a certificate prescribes at most three months at a time.',
  },
  reforms: {
    changes: (title) => `This is not law. The rule stands here as an invented reform states it: “${title}”.`,
    applied: (title) => `An invented reform that is not law was applied: “${title}”.`,
    notGiven: (title) =>
      `An invented reform that is not law was applied: “${title}”. How it changes this rule is not told here.`,
  },
}
