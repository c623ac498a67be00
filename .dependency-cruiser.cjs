/** The rooms of the house, in the order in which they may import: a room uses rooms to its left. */
const core = [
  'text',
  'evidence',
  'lexicon',
  'search',
  'read',
  'review',
  'compare',
  'track',
  'charts',
  'brief',
];

/** In `src/core`, a room may use any room listed above it and nothing below. */
const roomRules = core.map((room, at) => ({
  name: `core-${room}-uses-only-rooms-above`,
  comment: `src/core/${room} may import ${core.slice(0, at + 1).join(', ')}: what reads must not depend on what is written from it.`,
  severity: 'error',
  from: { path: `^src/core/${room}/` },
  to: { path: '^src/', pathNot: `^src/core/(${core.slice(0, at + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'core-is-pure',
      comment:
        'The core runs in a browser too and gives the same bytes everywhere: no files, network or clock.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'brief-reads-results-only',
      comment: 'A brief decides nothing: it takes results and never reads a text itself.',
      severity: 'error',
      from: { path: '^src/core/brief/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: {
        path: '^src/core/(text|read)/',
        pathNot: '^src/core/(text/(text|span|language|escape-html)|read/(values|values/\\w+|reading))\\.ts$',
      },
    },
    {
      name: 'collect-and-store-stay-below-tasks',
      comment: 'Documents come in and rest without knowing what anybody asks of them.',
      severity: 'error',
      from: { path: '^src/(collect|store)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(tasks|cli|serve)/' },
    },
    {
      name: 'tasks-do-not-print',
      comment:
        'A task returns data; the command line and the server are thin and only they speak to a person.',
      severity: 'error',
      from: { path: '^src/tasks/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(cli|serve)/' },
    },
    {
      name: 'command-line-calls-tasks',
      comment:
        'The command line goes through tasks, so that a server can offer the same things. It may name the types of results.',
      severity: 'error',
      from: { path: '^src/(cli|serve)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(collect|store)/', pathNot: '^src/collect/input-error\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-test-in-product',
      comment: 'Tests import the product, never the other way round.',
      severity: 'error',
      from: { pathNot: '\\.test\\.ts$' },
      to: { path: '\\.test\\.ts$' },
    },
    {
      name: 'declared-packages-only',
      comment:
        'What runs for a user must be among the dependencies, or it breaks after an install without development packages.',
      severity: 'error',
      // A contract is what tests of several engines share.
      from: { path: '^src/', pathNot: '\\.(test|contract)\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
