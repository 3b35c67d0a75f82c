import { type Language, languages } from 'terug-naar-werk'

/** The language that `Accept-Language` prefers of the four (RFC 9110, 12.5.4); Dutch where it names none of them. */
export const askedLanguage = (header: string | undefined): Language => {
  const ranges = (header ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    return { primary: tag.split('-')[0] ?? '', weight: quality === undefined ? 1 : weightOf(quality) }
  })
  const wanted = ranges
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ primary }) => languages.find((language) => language === primary))
  return wanted.find((language) => language !== undefined) ?? 'nl'
}

/** A weight that is not written as the standard asks counts for nothing. */
const weightOf = (quality: string): number => (/^[01](?:\.\d{0,3})?$/.test(quality) ? Number(quality) : 0)
