import { writtenPercentage } from '../../written-percentage.js'
import { joined } from '../joined.js'
import type { PartTexts } from '../part-texts.js'

const percent = (percentage: number): string => `${writtenPercentage(percentage, ',')} %`

/** @internal */
export const partsDe: PartTexts = {
  exclusion: {
    prohibition: (ground) => `Ausschluss: ${ground}.`,
    power: (ground) => `Möglicher Ausschluss: ${ground}.`,
    suspension: (ground) => `Aussetzung: ${ground}.`,
  },
  period: (from, until, tense) => {
    if (until === null) return `seit dem ${from}; ein letzter Tag ist nicht bekannt`
    return `vom ${from} bis einschließlich ${until}${tense === 'past' ? '; das ist vorbei' : ''}`
  },
  effect: {
    prohibition: {
      present: (steps) => `Solange dies andauert, findet Folgendes nicht statt: ${steps}.`,
      past: (steps) => `In dieser Zeit fand Folgendes nicht statt: ${steps}.`,
    },
    power: {
      present: (steps) => `Folgendes kann unterbleiben: ${steps}.`,
      past: (steps) => `In dieser Zeit konnte Folgendes unterbleiben: ${steps}.`,
    },
    suspension: {
      present: (steps) => `Solange dies andauert, ist Folgendes ausgesetzt: ${steps}.`,
      past: (steps) => `In dieser Zeit war Folgendes ausgesetzt: ${steps}.`,
    },
  },
  endsWith: {
    present: (names) => `Was dies beendet: ${joined(names, 'oder', '; ')}.`,
    past: (names) => `Was dies beendet hat: ${joined(names, 'oder', '; ')}.`,
  },
  endless: 'Kein Text sagt, wann es endet.',
  rate: {
    reduction: (percentage) => `Kürzung der Entschädigung um ${percent(percentage)}`,
    suppression: () => 'keine Entschädigung',
  },
  consequence: {
    reduction: {
      present: (percentage) => `Die tägliche Entschädigung wird um ${percent(percentage)} gekürzt.`,
      past: (percentage) => `Die tägliche Entschädigung wurde um ${percent(percentage)} gekürzt.`,
    },
    suppression: {
      present: () => 'Es wird keine Entschädigung gezahlt.',
      past: () => 'Es wurde keine Entschädigung gezahlt.',
    },
  },
  missed: (ordinal, place, plannedOn) =>
    `${ordinal}. ungerechtfertigte Abwesenheit: ${place}; Termin geplant für den ${plannedOn}. Abwesenheiten zählen in der Reihenfolge der geplanten Tage.`,
  notRegistered: 'In der Frist des zweiten Schreibens gab es keine Eintragung beim zuständigen Dienst.',
  consequenceEnd: {
    newDateAsked: (person) =>
      `Die Folge dauert bis einschließlich zu dem Tag, an dem der Berechtigte wegen eines neuen Termins Kontakt mit ${person} aufnimmt. Findet der Kontakt früher statt, endet sie am Vortag. Sie endet auch bei einer dritten Abwesenheit (am Vortag) und mit der Arbeitsunfähigkeit.`,
    held: () =>
      'Die Folge dauert bis zum Vortag des Kontakts, der tatsächlich stattfindet. Sie endet auch mit der Arbeitsunfähigkeit.',
    registered: () => 'Die Folge dauert bis zum Vortag der Eintragung. Sie endet auch mit der Arbeitsunfähigkeit.',
  },
  persons: {
    advisingDoctor: 'dem Vertrauensarzt oder einem Mitarbeiter des multidisziplinären Teams',
    advisingDoctorAlone: 'dem Vertrauensarzt',
    coordinator: 'dem Koordinator zur „Rückkehr ins Arbeitsleben“',
    insurer: 'dem Versicherungsträger',
  },
  protection: (interrupted) =>
    `Während des Mutterschutzes gibt es keine Folge${interrupted ? '; er hat diese Folge unterbrochen' : ''}.`,
  version: (since) => `Diese Fassung der Regel gilt seit dem ${since}.`,
  unread: (notices) => `${notices.join(' ')} Was hier steht, kann daher anders sein.`,
}
