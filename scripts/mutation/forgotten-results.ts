// The source keeps some results for an object, such as a rulebook, in a WeakMap: a mutant of the code that makes them would
// act in the first test alone, and what it made would be read after it is gone.

let time = 0

/** Empties all maps below. */
export const forgetResults = (): void => {
  time += 1
}

/** What the bundled source has in place of WeakMap (bundle-tests.ts). */
class ForgetfulWeakMap<Key extends WeakKey, Value> {
  #kept = new WeakMap<Key, Value>()
  #time = time

  get #known(): WeakMap<Key, Value> {
    if (this.#time !== time) {
      this.#kept = new WeakMap()
      this.#time = time
    }
    return this.#kept
  }

  get(key: Key): Value | undefined {
    return this.#known.get(key)
  }

  has(key: Key): boolean {
    return this.#known.has(key)
  }

  set(key: Key, value: Value): this {
    this.#known.set(key, value)
    return this
  }

  delete(key: Key): boolean {
    return this.#known.delete(key)
  }
}

Reflect.set(globalThis, 'ForgetfulWeakMap', ForgetfulWeakMap)
