import { pictureTexts } from '../../scripts/descriptions/pictures.js'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A drawing with a title and a text for those who do not see it, and without what only its program needs. */
export const described = (name: keyof typeof pictureTexts, drawing: string): string => {
  const { title, says } = pictureTexts[name]
  const own = `<title>${escaped(title)}</title><desc>${escaped(says)}</desc>`
  return `${drawing
    .slice(drawing.indexOf('<svg'))
    .replaceAll(/<title>[^<]*<\/title>\s*/g, '')
    .replaceAll(/<!--[\s\S]*?-->\s*/g, '')
    .replace(/<svg([^>]*)>/, (_, attributes: string) => `<svg role="img"${attributes}>${own}`)
    .trim()}\n`
}
