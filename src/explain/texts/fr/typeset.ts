/** A no-break space before a high sign, inside quotation marks and after the sign §, so that no line begins with the sign or ends with it. @internal */
export const typeset = (text: string): string =>
  text.replace(/ (?=[:;?!%»])/g, '\u00a0').replace(/(?<=[«§]) /g, '\u00a0')
