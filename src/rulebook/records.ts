import type { PresumptionKind } from '../rules/presumption.js'
import { rulebook } from '../rules/rulebook.js'

/** The name of a presumption, as its key in a result begins. @internal */
export const nameOfPresumption = <Kind extends PresumptionKind>({
  kind,
}: {
  readonly kind: Kind
}): `presumption.${Kind}` => `presumption.${kind}`

/** The kinds of record that a reform may change. @internal */
export type RecordKind = 'step' | 'repeatedStep' | 'exclusion' | 'presumption' | 'consequence'

const kinds: ReadonlyMap<string, RecordKind> = (() =>
  new Map<string, RecordKind>([
    ...rulebook.obligations.map(({ id, window }) => [id, 'everyMonths' in window ? 'repeatedStep' : 'step'] as const),
    ...rulebook.exclusions.map(({ ground }) => [ground, 'exclusion'] as const),
    ...rulebook.presumptions.map((rule) => [nameOfPresumption(rule), 'presumption'] as const),
    ...rulebook.consequences.map(({ id }) => [id, 'consequence'] as const),
  ]))()

/** The names of the records of a kind; of every kind where none is given. @internal */
export const recordsOfKind = (kind?: RecordKind): readonly string[] =>
  [...kinds].flatMap(([name, of]) => (kind === undefined || of === kind ? [name] : []))

const byName: ReadonlyMap<string | undefined, RecordKind> = kinds

/** The kind of the record with a name; undefined where there is none. @internal */
export const kindOfRecord = (name: string | undefined): RecordKind | undefined => byName.get(name)
