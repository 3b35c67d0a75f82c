import { InvalidArgumentError } from 'commander'

/** Those whose name holds a text from the command line; where it names none, commander prints the names and exits with 1. */
export const namedIn =
  <Named extends { readonly name: string }>(all: readonly Named[]) =>
  (text: string): readonly Named[] => {
    const found = all.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
    if (found.length > 0) return found
    throw new InvalidArgumentError(`There are: ${all.map(({ name }) => name).join('; ')}.`)
  }
