import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../src/core/content/schema/json-schema.ts';

const FOLDER = 'docs/schemas';
const schemas = Object.entries(jsonSchemas());

/** To renew them after a change of a format: npx vitest run --project unit published-schemas -u */
describe('docs/schemas', () => {
  it.each(schemas)('%s.json says what the check expects', async (name, schema) => {
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../../${FOLDER}/${name}.json`);
  });

  it('holds a schema for each kind of file, and no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(schemas.map(([name]) => `${name}.json`).sort());
  });

  it('is where editors are told to look', () => {
    const { 'yaml.schemas': mapped } = JSON.parse(
      readFileSync('.vscode/settings.json', 'utf8'),
    ) as { 'yaml.schemas': Record<string, string | string[]> };
    expect(Object.keys(mapped).sort()).toEqual(
      ['site', 'ratings', 'topics', 'notes', 'domains', 'waivers']
        .map((name) => `./${FOLDER}/${name}.json`)
        .sort(),
    );
  });
});
