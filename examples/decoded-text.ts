const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of some bytes in UTF-8; undefined where they are none, or hold a NUL, as UTF-16 does. */
export const decodedText = (bytes: Uint8Array): string | undefined => {
  if (bytes.includes(0)) return undefined
  try {
    return DECODER.decode(bytes)
  } catch {
    return undefined
  }
}

/** Whether bytes look like UTF-16: they begin with its mark, or hold a NUL. */
export const isUtf16 = (bytes: Uint8Array): boolean => {
  const [first = 0, second = 0] = bytes
  return bytes.includes(0) || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}
