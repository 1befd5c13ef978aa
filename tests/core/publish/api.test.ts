import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { allFiles } from '../../../src/core/publish/all-files.ts';
import { schemas } from '../../../src/core/publish/api-schema.ts';
import { endpoints, openapi } from '../../../src/core/publish/openapi.ts';
import { embedScripts } from '../../../src/io/embed-scripts.ts';
import { claimNamed, hostile, site } from './site-fixture.ts';

const files = new Map([...allFiles(site, embedScripts())].map((file) => [file.path, file]));
const body = (path: string): string => String(files.get(path)!.body);
const json = (path: string) => JSON.parse(body(path));

/** The published schemas, closed: ours must not say a word that they do not know. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)]);
  const open = 'properties' in schema && !('additionalProperties' in schema);
  return { ...Object.fromEntries(entries), ...(open && { additionalProperties: false }) };
};
const ajv = new Ajv2020({ allErrors: true, strict: true, validateFormats: true });
formats.default(ajv);
ajv.addVocabulary(['components']);
ajv.addSchema({ $id: 'api', components: { schemas: closed(schemas) } } as object, 'api');
const problemsOf = (schema: string, value: unknown) => {
  const validate = ajv.getSchema(`api#/components/schemas/${schema}`)!;
  return validate(value) ? [] : validate.errors;
};

describe('the API', () => {
  const published = endpoints.flatMap(({ path, schema }) =>
    [...files.keys()]
      .filter((file) => new RegExp(`^api/v1${path.replace('{id}', '[a-z-]+')}$`).test(file))
      .map((file) => [file, schema] as const),
  );

  it('describes every file that it has', () => {
    const described = new Set(published.map(([file]) => file));
    const all = [...files.keys()].filter((file) => file.startsWith('api/'));
    expect(all.filter((file) => !described.has(file))).toEqual(['api/v1/openapi.json']);
    expect(
      new Set(published.map(([file]) => file.replace(/(claims|texts)\/[a-z-]+/, '$1/{id}'))).size,
    ).toBe(endpoints.length);
  });

  it.each(published.filter(([, schema]) => schema !== null))('%s is as %s says', (file, schema) =>
    expect(problemsOf(schema!, json(file))).toEqual([]),
  );

  it('is described by an OpenAPI 3.1 document whose references all lead somewhere', () => {
    const document = openapi(site);
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.servers[0]!.url).toBe('https://verbatim.example/x/api/v1');
    const references = [
      ...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g),
    ].map(([, name]) => name!);
    expect(references.filter((name) => !Object.hasOwn(schemas, name))).toEqual([]);
    const ids = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps the order of keys and the bytes', () => {
    expect(Object.keys(json('api/v1/claims/corrected-claim.json'))).toEqual([
      'id',
      'url',
      'lang',
      'translations',
      'claim',
      'claimant',
      'appearances',
      'rating',
      'finding',
      'status',
      'published',
      'modified',
      'topics',
      'contentNotes',
      'alsoAsked',
      'evidence',
      'wouldChange',
      'history',
      'digest',
    ]);
    const again = new Map(
      [...allFiles(structuredClone(site), embedScripts())].map((file) => [
        file.path,
        String(file.body),
      ]),
    );
    for (const [path, { body: bytes }] of files) expect(again.get(path), path).toBe(String(bytes));
  });

  it('ends every file of text with a newline', () => {
    for (const [path, { body: text }] of files)
      if (!/\.(js|txt)$/.test(path)) expect(String(text).endsWith('\n'), path).toBe(true);
  });

  it('gives each file one place, without the base', () => {
    expect(
      [...files.keys()].filter((path) => path.startsWith('/') || path.startsWith('x/')),
    ).toEqual([]);
    expect([...allFiles(site, embedScripts())]).toHaveLength(files.size);
  });

  it('gives no number to a rating that is no degree, and no position to a sealed text', () => {
    const claim = json('api/v1/claims/corrected-claim.json');
    expect(claim.rating).toEqual({ id: 'disputed', label: 'Rated disputed' });
    const [sealed, open] = claim.evidence;
    expect(JSON.stringify(sealed)).not.toContain('TextPositionSelector');
    expect(sealed.proof).toEqual({
      status: 'proven',
      text: 'sealed',
      scheme: 'verbatim-seal/1',
      seal: 'c2VhbC1vZi1yZXBvcnQ',
      start: 12,
      end: 25,
      of: 640,
    });
    const { start, end } = open.selectors[1];
    const text = [...claimNamed('corrected-claim').evidence[1]!.passage.quote].join('');
    expect([...body('api/v1/texts/minutes.txt')].slice(start, end).join('')).toBe(text);
  });

  it('does not lead to what is never linked', () =>
    expect(json('api/v1/claims/corrected-claim.json').evidence[0]).not.toHaveProperty('original'));

  it('keeps hostile words as they are: JSON has no need of less', () =>
    expect(json('api/v1/claims/hostile-claim.json').finding).toBe(hostile));
});

describe('claims.csv', () => {
  /** RFC 4180, read by the letter. */
  const rows = [...body('api/v1/claims.csv').matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g)].map(
    ([, row]) =>
      [...row!.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell!.replaceAll('""', '"')),
  );

  it('is nothing but rows of quoted cells, all of one width', () => {
    expect(body('api/v1/claims.csv').replace(/(?:"(?:[^"]|"")*"(?:,|\r\n))/g, '')).toBe('');
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('carries the claims of claims.json', () => {
    const [head, ...claims] = rows;
    const listed = json('api/v1/claims.json').claims;
    expect(claims).toHaveLength(listed.length);
    for (const key of ['id', 'url', 'finding', 'modified', 'digest'])
      expect(claims.map((row) => row[head!.indexOf(key)])).toEqual(
        listed.map((claim: Record<string, string>) => claim[key]),
      );
  });

  it('has no cell that a spreadsheet runs', () => {
    const cells = rows.flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell))).toEqual([]);
    expect(cells.some((cell) => cell.startsWith("'=cmd|"))).toBe(true);
  });
});
