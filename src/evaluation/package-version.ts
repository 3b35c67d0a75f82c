/** The version of this package; a test checks that it equals the one in package.json. @internal */
export const PACKAGE_VERSION = '0.2.1'
