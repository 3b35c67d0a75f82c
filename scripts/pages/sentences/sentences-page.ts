import type { Language } from 'terug-naar-werk'
import { glossary } from 'terug-naar-werk'
import type { Words } from '../../../src/explain/words/words.js'
import { directSamples } from './direct-samples.js'
import { readingLines } from './reading-lines.js'
import { type TemplateLine, templateLines } from './template-lines.js'
import { textSamples } from './text-samples.js'
import { wholeTexts } from './whole-texts.js'

interface PageWords {
  readonly title: string
  readonly intro: string
  readonly templates: string
  readonly readings: string
  readonly insured: string
  readonly labels: string
  readonly glossary: string
  readonly official: string
  readonly whole: string
}

const said: { readonly [language in Language]: PageWords } = {
  nl: {
    title: 'De zinnen in het Nederlands',
    intro:
      'Elke tekst van de uitleg, en elk sjabloon met een voorbeeld; daarna tweehonderd volledige teksten. Deze pagina wordt gemaakt met `npm run pages`. Wie een woord wijzigt, ziet hier wat de lezer leest.',
    templates: 'Uitleg voor adviserend arts en coördinator',
    readings: 'Lezingen, en de bronnen die ze volgen',
    insured: 'Uitleg voor de gerechtigde',
    labels: 'Korte namen',
    glossary: 'Termen',
    official: 'officieel',
    whole: 'Volledige teksten',
  },
  fr: {
    title: 'Les phrases en français',
    intro:
      'Chaque texte des explications, et chaque modèle avec un exemple ; ensuite deux cents textes complets. Cette page est produite par `npm run pages`. Qui change un mot voit ici ce que lit le lecteur.',
    templates: 'Explications pour le médecin-conseil et le coordinateur',
    readings: 'Lectures, et les sources qui les suivent',
    insured: 'Explications pour le titulaire',
    labels: 'Noms courts',
    glossary: 'Termes',
    official: 'officiel',
    whole: 'Textes complets',
  },
  de: {
    title: 'Die Sätze auf Deutsch',
    intro:
      'Jeder Text der Erläuterungen und jede Vorlage mit einem Beispiel; danach zweihundert vollständige Texte. Diese Seite wird mit `npm run pages` erstellt. Wer ein Wort ändert, sieht hier, was der Leser liest.',
    templates: 'Erläuterungen für Vertrauensarzt und Koordinator',
    readings: 'Lesarten und die Quellen, die ihnen folgen',
    insured: 'Erläuterungen für den Berechtigten',
    labels: 'Kurze Namen',
    glossary: 'Begriffe',
    official: 'amtlich',
    whole: 'Vollständige Texte',
  },
  en: {
    title: 'The sentences in English',
    intro:
      'Every text of the explanations, and every template with an example; then two hundred whole texts. `npm run pages` writes this page. Whoever changes a word sees here what the reader reads.',
    templates: 'Explanations for the advising doctor and the coordinator',
    readings: 'Readings, and the sources that hold them',
    insured: 'Explanations for the insured person',
    labels: 'Short names',
    glossary: 'Terms',
    official: 'official',
    whole: 'Whole texts',
  },
}

const listed = (lines: readonly TemplateLine[], { texts }: Words): readonly string[] =>
  lines.map(({ place, text }) => `- \`${place}\`: ${texts.typeset(text)}`)

/** Every template and every text of one language. */
export const templatesIn = (words: Words): readonly string[] => {
  const { language, texts, direct, labels } = words
  const { templates, readings, insured, official, ...titles } = said[language]
  return [
    `## ${templates}`,
    '',
    ...listed(templateLines(texts, textSamples(words)), words),
    '',
    `## ${readings}`,
    '',
    ...listed(readingLines(texts), words),
    '',
    `## ${insured}`,
    '',
    ...listed(templateLines(direct, directSamples(words)), words),
    '',
    `## ${titles.labels}`,
    '',
    ...listed(templateLines(labels, {}), words),
    '',
    `## ${titles.glossary}`,
    '',
    ...Object.entries(glossary).map(([key, row]) => {
      const { term, official: isOfficial } = row[language]
      return `- \`${key}\`: ${term}${isOfficial ? ` (${official})` : ''}`
    }),
  ]
}

/** The page of one language: every template with an example, and two hundred whole texts. */
export const sentencesPage = (words: Words): string => {
  const { title, intro, whole } = said[words.language]
  return `${[
    `# ${title}`,
    '',
    words.texts.typeset(intro),
    '',
    ...templatesIn(words),
    '',
    `## ${whole}`,
    ...wholeTexts(words).flatMap(({ title: of, of: { name, asOf }, text }, place) => [
      '',
      `### ${place + 1}. ${of}`,
      '',
      `_${name}, ${asOf}_`,
      '',
      '```text',
      text,
      '```',
    ]),
  ].join('\n')}\n`
}
