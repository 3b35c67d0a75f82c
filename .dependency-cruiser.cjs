// The arrows between the rooms: each knows only those above it (docs/architecture.md).
const rooms = ['calendar', 'law', 'rules', 'dossier', 'evaluation', 'explain', 'schema']

const knowsNoneBelow = rooms.slice(0, -1).map((room, index) => ({
  name: `${room}-knows-no-lower-room`,
  comment: `src/${room} may know only itself and the rooms above it; of the dossier, rules know the types.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: `^src/(${rooms.slice(index + 1).join('|')})/`,
    ...(room === 'rules' && { dependencyTypesNot: ['type-only'] }),
  },
}))

const rulesKnowNoEvaluation = {
  name: 'rules-know-no-evaluation',
  severity: 'error',
  from: { path: '^src/(law|rules)/' },
  to: { path: '^src/(evaluation|explain)/' },
}

const onlyIn = (name, packages, where) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: where },
  to: { path: `(^|/)node_modules/(${packages})/` },
})

module.exports = {
  forbidden: [
    ...knowsNoneBelow,
    rulesKnowNoEvaluation,
    onlyIn('fp-ts-in-one-file', 'fp-ts', '^src/calendar/either\\.ts$'),
    onlyIn('date-fns-in-its-places', 'date-fns|@date-fns', '^src/calendar/'),
    onlyIn('zod-in-the-dossier', 'zod', '^src/(dossier|schema)/'),
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
