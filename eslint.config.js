import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** DESIGN law 1: which room of the sandbox may look into which. A room not named here may not be imported. */
const rooms = {
  host: [],
  protocol: [],
  settings: [],
  java: [],
  data: [],
  spring: ['java', 'host', 'data'],
  ark: ['java', 'spring', 'host'],
  maven: ['java', 'host'],
  arklet: ['java', 'spring', 'ark', 'host'],
  splitter: ['java', 'maven'],
  arkctl: ['arklet', 'ark', 'maven', 'host'],
  cluster: ['arklet', 'ark', 'host'],
  shell: ['host', 'maven', 'arkctl', 'arklet', 'cluster', 'splitter', 'java'],
  evaluation: [],
  conformance: ['host', 'java', 'spring', 'ark', 'arklet', 'maven', 'arkctl', 'cluster', 'shell', 'main'],
};
/** What everybody may look into: these look into nothing. */
const ground = ['protocol', 'settings'];
const all = [...Object.keys(rooms), 'main'];

const arrows = Object.entries(rooms).map(([room, allowed]) => ({
  files: [`sandbox/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...all
            .filter((other) => other !== room && !allowed.includes(other) && !ground.includes(other))
            .map((other) => ({
              group: [`**/${other}/**`],
              message: `sandbox/${room} may not look into sandbox/${other} (arrows point one way).`,
            })),
          { group: ['**/src/**'], message: 'The sandbox does not know the website.' },
          ...(room === 'host' ? [] : [{ group: ['node:*', 'fs', 'path'], message: 'Node API only in host/node and main/.' }]),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.astro', 'coverage', 'playwright-report', 'test-results', 'public'] },
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      // Prettier breaks what can be broken; strings, templates, patterns and addresses stay whole.
      'max-len': ['error', { code: 140, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true }],
    },
  },
  {
    // With types: a promise that nobody awaits loses its error; a switch that misses a case does nothing for it.
    files: ['sandbox/**/*.ts', 'src/**/*.ts', 'e2e/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  ...arrows,
  {
    files: [
      'sandbox/**/testing/*.ts',
      'sandbox/**/*.test.ts',
      'sandbox/**/*.bench.ts',
      'sandbox/**/*.mjs',
      'sandbox/java/oracle/*.ts',
      'sandbox/java/bench.ts',
      'sandbox/conformance/record-*.ts',
    ],
    rules: { 'no-restricted-imports': 'off' },
  },
);
