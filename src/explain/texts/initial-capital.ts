/** A sentence with a capital. @internal */
export const initialCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
