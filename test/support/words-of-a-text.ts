/** The number of words of a text. A sign that stands alone, as in French, is no word. */
export const numberOfWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length
