/** A percentage with the decimal sign of a language. @internal */
export const writtenPercentage = (percentage: number, decimal: string): string =>
  String(percentage).replace('.', decimal)
