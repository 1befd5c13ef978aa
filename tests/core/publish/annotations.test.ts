import { describe, expect, it } from 'vitest';
import { annotations } from '../../../src/core/publish/annotations.ts';
import { site } from './site-fixture.ts';
import { passageOf } from './open-text.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const of = (id: string): any =>
  JSON.parse(
    JSON.stringify(
      annotations(
        site,
        site.sources.find((source) => source.id === id)!,
      ),
    ),
  );
const all = site.sources.map(({ id }) => [id, of(id)] as const);

describe('the annotations of a source', () => {
  it.each(all)('%s: a collection with what the Web Annotation model requires', (id, collection) => {
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection.id).toBe(`https://verbatim.example/x/annotations/${id}.jsonld`);
    expect(collection.type).toBe('AnnotationCollection');
    const items = collection.first?.items ?? [];
    expect(collection.total).toBe(items.length);
    if (collection.first)
      expect(collection.first).toMatchObject({ type: 'AnnotationPage', startIndex: 0 });
    for (const item of items) {
      expect(item).toMatchObject({
        type: 'Annotation',
        motivation: 'linking',
        id: expect.stringContaining(`${collection.id}#`),
      });
      expect(item.created).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
      for (const target of [item.target].flat()) {
        expect(target.source).toMatch(/^https:\/\//);
        expect(target.selector.type).toBe('TextQuoteSelector');
      }
    }
    expect(new Set(items.map((item: { id: string }) => item.id)).size).toBe(items.length);
  });

  it('refines words by their place in code points, in the text that is published', () => {
    const target = of('minutes').first.items.at(-1).target;
    expect(target.source).toBe('https://verbatim.example/x/api/v1/texts/minutes.txt');
    const [start, end] = passageOf('closed the bridge', 1).segments[0]!.codePoints!;
    expect(target.selector.refinedBy).toEqual({ type: 'TextPositionSelector', start, end });
  });

  it('gives no place in a sealed text, and one target for each run about an omission', () => {
    const [{ target }] = of('sealed-report').first.items;
    expect(target).toHaveLength(2);
    expect(JSON.stringify(target)).not.toContain('refinedBy');
    expect(target[0].source).toBe('https://verbatim.example/x/sources/sealed-report/');
  });
});
