/** Whatever is asked of it, it throws. */
const refusing = (target: object): unknown => {
  const refuse = (): never => {
    throw new Error('refused')
  }
  return new Proxy(target, {
    get: refuse,
    has: refuse,
    ownKeys: refuse,
    getPrototypeOf: refuse,
    getOwnPropertyDescriptor: refuse,
  })
}

const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

const cyclic = (): unknown => {
  const value: { self?: unknown } = {}
  value.self = value
  return value
}

const nested = (depth: number): unknown => {
  let value: unknown = []
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { events: value }
  return value
}

const LONG = 100_000

/** Each kind of value that no JSON dossier holds where it stands, made anew at each use. */
export const kinds: { readonly [kind: string]: () => unknown } = {
  'not a number': () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  'a day as a number': () => 20_230_116,
  'a big integer': () => 20_230_116n,
  'a symbol': () => Symbol('C50.9'),
  'a function': () => () => '2023-01-16',
  'a class': () => class Day {},
  'a boxed string': () => Object('2023-01-16'),
  'a boxed boolean': () => Object(true),
  'a date': () => new Date(0),
  'an invalid date': () => new Date(Number.NaN),
  'a map': () => new Map([['start', '2023-01-16']]),
  'a set': () => new Set(['2023-01-16']),
  'a regular expression': () => /2023-01-16/,
  'an error': () => new Error('C50.9'),
  'a promise': () => Promise.resolve('2023-01-16'),
  'an array of bytes': () => new Uint8Array(LONG),
  'a sparse array': () => new Array(4_000_000_000),
  'an array of a forged length': () => new Proxy([], { get: (_, key) => (key === 'length' ? 1e15 : undefined) }),
  'an array whose length is no number': () => new Proxy([], { get: (_, key) => (key === 'length' ? {} : undefined) }),
  'a proxy that throws': () => refusing({}),
  'an array proxy that throws': () => refusing([]),
  'a revoked proxy': () => revoked({}),
  'a revoked array proxy': () => revoked([]),
  'a cycle': cyclic,
  'a deep nest': () => nested(LONG),
  'a prototype in disguise': () => JSON.parse('{"__proto__": {"start": "2023-01-16"}, "constructor": {}}'),
  'an object that converts itself to a day': () => ({ toString: () => '2023-01-16', toJSON: () => '2023-01-16' }),
  'an object that throws when converted': () => ({
    [Symbol.toPrimitive]: () => {
      throw new Error('refused')
    },
  }),
  'a lone surrogate': () => '\uD800',
  'a day with a terminator': () => '2023-01-16\u0000',
  'a day in other digits': () => '２０２３-０１-１６',
  'a day in right-to-left order': () => '\u202E2023-01-16',
  'a long string': () => 'C50.9 '.repeat(LONG),
  'an empty string': () => '',
  __proto__: () => '__proto__',
  toString: () => 'toString',
}
