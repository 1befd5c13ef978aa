import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What the core may not reach for: it is a function of its arguments, in Node and in a browser alike. */
const impureGlobals = ['process', 'fetch', 'window', 'document', 'navigator', 'localStorage'].map(
  (name) => ({ name, message: 'core is pure: take it as an argument.' }),
);

export default defineConfig([
  globalIgnores(['dist/', '.astro/', '.cache/', 'tests/fixtures/', 'public/']),
  js.configs.recommended,
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-console': 'error',
      'no-control-regex': 'off', // control characters are among the things that content is checked for
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // TypeScript itself knows what is defined, the globals of each place included.
      'no-undef': 'off',
    },
  },
  {
    // A function that one can hold in one's head; what it measures and what it tests may be longer.
    files: ['src/**', 'bench/**'],
    rules: {
      complexity: ['error', 15],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-shadow': 'error',
    },
  },
  {
    // A promise that nobody awaits loses its error. The rule needs types, which eslint-plugin-astro cannot give for pages.
    files: ['src/**/*.ts', 'bench/**/*.ts', 'tests/**/*.ts'],
    ignores: ['**/*.astro/**', 'tests/fixtures/**'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    files: ['src/core/**'],
    rules: { 'no-restricted-globals': ['error', ...impureGlobals] },
  },
  {
    files: ['**/*.astro/*.js', '**/*.astro/*.ts'],
    rules: { 'no-var': 'off' },
  },
  {
    files: ['tests/**', '**/*.mjs'],
    rules: { 'no-console': 'off' },
  },
]);
