// The dependencies between the folders: each knows only those before it (docs/architecture.md).
const folders = ['calendar', 'law', 'dossier', 'rules', 'evaluation', 'explain', 'letters', 'schema', 'rulebook']

const knowsNoneAfter = folders.slice(0, -1).map((folder, index) => ({
  name: `${folder}-knows-no-later-folder`,
  comment: `src/${folder} may know only itself and the folders before it.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: `^src/(${folders.slice(index + 1).join('|')})/` },
}))

const rulesKnowNoParser = {
  name: 'rules-know-no-parser',
  comment: 'Whoever takes one rule does not pay for the schema of the dossier.',
  severity: 'error',
  from: { path: '^src/(rules|evaluation)/' },
  to: { path: '^src/dossier/(parse-dossier|.*schema.*)\\.ts$' },
}

const onlyIn = (name, packages, where) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: where },
  to: { path: `(^|/)node_modules/(${packages})/` },
})

module.exports = {
  forbidden: [
    ...knowsNoneAfter,
    rulesKnowNoParser,
    onlyIn('fp-ts-in-one-file', 'fp-ts', '^src/calendar/either\\.ts$'),
    onlyIn('date-fns-in-its-places', 'date-fns|@date-fns', '^src/calendar/'),
    onlyIn('zod-in-the-dossier', 'zod', '^src/(dossier|schema|rulebook)/'),
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-node-built-ins', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
