import { pictureTexts } from '../descriptions/pictures.js'

/** A picture of the folder docs/pictures, with the text for those who do not see it. */
export const picture = (name: keyof typeof pictureTexts): string =>
  `![${pictureTexts[name].title}. ${pictureTexts[name].says}](pictures/${name}.svg)`
