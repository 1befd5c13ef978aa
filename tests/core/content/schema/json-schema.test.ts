import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../../../src/core/content/schema/json-schema.ts';
import { CLAIM, RATINGS, SITE, SOURCE } from '../content-of.ts';

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
const schemas = jsonSchemas();
/** What an editor sees: YAML read with its usual types. */
const valid = (name: string, yaml: string): boolean =>
  ajv.validate(schemas[name] ?? false, parse(yaml)) as boolean;
const front = (file: string): string => file.split('---')[1] ?? '';

describe('jsonSchemas', () => {
  it('are valid schemas, one for each kind of file, the same each time', () => {
    for (const schema of Object.values(schemas)) expect(ajv.validateSchema(schema)).toBe(true);
    expect(Object.keys(schemas)).toContain('claim-translation');
    expect(JSON.stringify(jsonSchemas())).toBe(JSON.stringify(schemas));
  });
  it('accept what the check accepts', () => {
    expect(valid('claim', front(CLAIM))).toBe(true);
    expect(
      valid('source', `${front(SOURCE)}accessed: 2026\ntranslated: { by: machine, sure: false }`),
    ).toBe(true);
    expect(valid('site', SITE)).toBe(true);
    expect(valid('ratings', `${RATINGS}  value: 4\n`)).toBe(true);
    expect(valid('topics', 'a: { label: { en: A }, about: { en: B } }')).toBe(true);
    expect(valid('domains', 'forum.example: Why')).toBe(true);
  });
  it('refuse an unknown key, a missing one and a wrong word', () => {
    expect(valid('claim', `${front(CLAIM)}raiting: x`)).toBe(false);
    expect(valid('claim', front(CLAIM).replace('rating: disputed', ''))).toBe(false);
    expect(valid('claim', front(CLAIM).replace('supports', 'support'))).toBe(false);
    expect(valid('topics', 'a: { label: { en: A } }')).toBe(false);
  });
  it('explain each key of a claim', () => {
    const { properties } = schemas['claim'] as {
      properties: Record<string, { description?: string }>;
    };
    for (const [key, { description }] of Object.entries(properties))
      expect(description, key).toMatch(/\S/);
  });
});
