// Stryker tries a mutant against the tests that were running when it was reached, and one that was reached while none
// was running against all of them. So none ever runs here, as far as Stryker can tell.

const known: unknown = Reflect.get(globalThis, '__stryker__')
const stryker: object = typeof known === 'object' && known !== null ? known : {}
Reflect.set(globalThis, '__stryker__', stryker)
Object.defineProperty(stryker, 'currentTestId', { configurable: true, get: () => undefined, set: () => {} })
