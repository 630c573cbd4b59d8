import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom, on two axes. `type:` is the layer: the domain knows nobody, apps wire everything together and nobody imports
 * an app. `scope:` is where it runs: the engine never needs the browser.
 */
const mayImport = {
  'type:domain': ['type:domain'],
  'type:programma': ['type:domain', 'type:programma'],
  'type:contracts': ['type:domain', 'type:contracts'],
  'type:adapter': ['type:domain', 'type:contracts', 'type:programma', 'type:adapter'],
  'type:application': ['type:domain', 'type:contracts', 'type:programma', 'type:adapter', 'type:read-model', 'type:application'],
  'type:read-model': ['type:domain', 'type:contracts', 'type:programma', 'type:adapter', 'type:read-model'],
  'type:workflow': ['type:domain', 'type:contracts', 'type:application', 'type:workflow'],
  'type:ui': ['type:domain', 'type:contracts', 'type:ui'],
  'type:infra': ['type:domain', 'type:contracts', 'type:programma', 'type:adapter', 'type:infra'],
  'type:app': ['type:domain', 'type:contracts', 'type:programma', 'type:adapter', 'type:application', 'type:read-model', 'type:workflow', 'type:ui', 'type:infra'],
  'type:test': ['*'],
  'scope:domain': ['scope:domain'],
  'scope:engine': ['scope:domain', 'scope:engine'],
  'scope:web': ['scope:domain', 'scope:engine', 'scope:web'],
  'scope:infra': ['scope:domain', 'scope:engine', 'scope:infra'],
  'scope:test': ['*'],
};

const framework = ['@nestjs/*', 'typeorm', 'kafkajs', 'pg'];
const externals = {
  'type:domain': { allowedExternalImports: ['zod', 'fast-check'] },
  'type:contracts': { bannedExternalImports: [...framework, '@temporalio/*'] },
  'type:workflow': { bannedExternalImports: [...framework, '@temporalio/worker', '@temporalio/client', '@temporalio/activity'] },
  'type:ui': { bannedExternalImports: [...framework, '@temporalio/*'] },
};

const boundaries = nx.rules['enforce-module-boundaries'];
const why =
  ' Why: the arrows between layers point one way, so that the rules of the Cirkel can be read and tested without any server. ' +
  'How to comply: move what you need to a layer below, or let the app pass it in. The table is at the top of eslint.config.mjs.';
const boundariesWithReason = {
  ...boundaries,
  meta: { ...boundaries.meta, messages: Object.fromEntries(Object.entries(boundaries.meta.messages).map(([id, text]) => [id, text + why])) },
};

/** Specs may also start real servers, and decide under the real programme definitions. */
const specsMayImport = Object.fromEntries(
  Object.entries(mayImport).map(([tag, allowed]) => [tag, tag.startsWith('type:') ? [...allowed, 'type:infra', 'type:programma'] : [...allowed, 'scope:engine']]),
);
const boundariesOption = (table) => [
  'error',
  {
    depConstraints: Object.entries(table).map(([sourceTag, onlyDependOnLibsWithTags]) => ({ sourceTag, onlyDependOnLibsWithTags, ...externals[sourceTag] })),
    // A definition is checked against the schema of the domain, and the domain's specs decide under a real definition.
    ignoredCircularDependencies: [['domain', 'programmas']],
    // The list of words is text, and the one source of the page that explains them.
    allow: ['/docs/woordenlijst\\.md$'],
  },
];
const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/testing/**/*.ts', '**/test/**/*.ts'];

const noKafka = {
  name: 'kafkajs',
  message: 'Only libs/messaging speaks to Kafka: its ports can get another client, and its settings (one send at a time, acks all) were measured. Import @cirkel/messaging.',
};
const noProcess = (message) => ({ group: ['node:*', 'fs', 'path', 'crypto', 'http', 'https', 'net', 'os', 'child_process', 'timers', 'timers/*'], message });

/**
 * Where typed rules get their types: each file from the tsconfig of its project, or, when everything is checked in one process
 * (`npm test`), from one program for all. The first would then hold thirty programs in memory, 4 GB.
 */
const types =
  process.env['CIRKEL_LINT'] === 'alles'
    ? { project: ['infra/launcher/tsconfig.alles.json', 'apps/web/tsconfig.json', 'libs/ui/tsconfig.json', 'libs/public-pages/tsconfig.json'] }
    : { projectService: true };

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/.nx/', '**/.cirkel/', '**/coverage/'] },
  ...tseslint.configs.recommended,
  {
    plugins: { cirkel: { rules: { 'module-boundaries': boundariesWithReason } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }] },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { ...types, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-imports': ['error', { paths: [noKafka] }],
      'cirkel/module-boundaries': boundariesOption(mayImport),
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-imports': ['error', { paths: [noKafka], patterns: [noProcess('The domain is pure: no I/O and no clock. What it needs to know comes in as data.')] }],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'The domain has no clock: `now` is in the context.' }, { object: 'Math', property: 'random', message: 'The domain draws nothing: numbers and ids are in the context.' }],
      'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain has no clock: `now` is in the context.' }],
    },
  },
  {
    files: ['workflows/**/*.ts', 'libs/temporal/src/workflow/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [noKafka],
          patterns: [
            noProcess('A workflow is replayed and must do the same each time: what touches the world is an activity.'),
            {
              regex: '^@cirkel/(?!temporal/workflow$)',
              allowTypeImports: true,
              message: 'No domain code runs in the workflow sandbox: its rules may change while an item lives for seven years. Import types only, or @cirkel/temporal/workflow.',
            },
            {
              regex: '^@temporalio/(?!workflow$|common$)',
              allowTypeImports: true,
              message: 'Only @temporalio/workflow works inside the workflow sandbox; the other packages belong to the worker and the client.',
            },
          ],
        },
      ],
    },
  },
  { files: ['libs/messaging/**/*.ts', 'test/**/*.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    // In a test a missing value is a failing test, which is what the reader wants to see.
    files: specs,
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'cirkel/module-boundaries': boundariesOption(specsMayImport) },
  },
  { files: ['**/*.js', '**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
