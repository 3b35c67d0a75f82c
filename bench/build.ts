import buildIfStale from '../test/support/build-if-stale.js'

// What is measured is what users get: the built package, under its own name. It has to be there
// before any module that imports it is loaded, hence a program of its own.
buildIfStale()
