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
