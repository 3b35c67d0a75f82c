// TypeScript forgets the name of a union that is computed, and TypeDoc then prints its values wherever it stands.
// This plugin lists the values once, on the page of the type, and prints the name everywhere else.
import { Converter, LiteralType, ReferenceType, ReflectionKind, UnionType } from 'typedoc'

/** A shorter union is as easy to read as its name. */
const SHORTEST = 4

const valuesOf = (type) =>
  type instanceof UnionType && type.types.every((part) => part instanceof LiteralType && typeof part.value === 'string')
    ? type.types.map(({ value }) => value)
    : undefined

const keyOf = (values) => [...values].sort().join('\n')

/** The values of an alias, as TypeScript computed them. */
const computedValues = (context, alias) => {
  const symbol = context.getSymbolFromReflection(alias)
  const type = symbol && context.checker.getDeclaredTypeOfSymbol(symbol)
  const parts = type?.isUnion() ? type.types : []
  return parts.length > 0 && parts.every((part) => part.isStringLiteral()) ? parts.map(({ value }) => value) : undefined
}

const replaceIn = (type, named, owner) => {
  if (type === undefined) return undefined
  const again = (part) => replaceIn(part, named, owner)
  const found = named.get(keyOf(valuesOf(type) ?? []))
  if (found !== undefined && found !== owner) {
    return ReferenceType.createResolvedReference(found.name, found, found.project)
  }
  if (type.elementType !== undefined) type.elementType = again(type.elementType)
  if (type.target !== undefined && type.type === 'typeOperator') type.target = again(type.target)
  if (type.typeArguments !== undefined) type.typeArguments = type.typeArguments.map(again)
  if (type.type === 'union' || type.type === 'intersection') type.types = withNames(type.types.map(again), named, owner)
  if (type.type === 'optional' || type.type === 'rest') type.elementType = again(type.elementType)
  return type
}

/** A union that holds all values of a named one beside others shows its name and the others. */
const withNames = (types, named, owner) => {
  const values = types.flatMap((part) => (part instanceof LiteralType ? [part.value] : []))
  for (const [key, alias] of named) {
    const held = key.split('\n')
    if (alias !== owner && held.length < values.length && held.every((value) => values.includes(value))) {
      const others = types.filter((part) => !(part instanceof LiteralType && held.includes(part.value)))
      const reference = ReferenceType.createResolvedReference(alias.name, alias, alias.project)
      return [reference, ...withNames(others, named, owner)]
    }
  }
  return types
}

const namesIn = (project) => {
  const named = new Map()
  for (const alias of project.getReflectionsByKind(ReflectionKind.TypeAlias)) {
    const values = valuesOf(alias.type)
    if (values !== undefined && values.length >= SHORTEST && !named.has(keyOf(values))) named.set(keyOf(values), alias)
  }
  return new Map([...named].sort(([one], [other]) => other.split('\n').length - one.split('\n').length))
}

export const load = (app) => {
  const computed = new Map()
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.TypeAlias)) return
    const values = computedValues(context, reflection)
    if (values !== undefined) computed.set(reflection, values)
  })
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const [alias, values] of computed) alias.type = new UnionType(values.map((value) => new LiteralType(value)))
    const named = namesIn(project)
    for (const reflection of Object.values(project.reflections)) {
      if ('type' in reflection && !computed.has(reflection))
        reflection.type = replaceIn(reflection.type, named, reflection)
    }
  })
}
