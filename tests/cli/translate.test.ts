import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLE_CONTENT } from '../core/check/example-content.ts';
import { workshop, type Workshop } from './content-in-folder.ts';

let shop: Workshop;
beforeEach(async () => {
  const { 'claims/bridge-opened.fr.md': _translation, ...rest } = EXAMPLE_CONTENT;
  shop = await workshop(rest);
});
afterEach(() => shop.remove());

const target = 'content/claims/bridge-opened.fr.md';

describe('npm run translate', () => {
  it('writes a place for every word, above it the original', async () => {
    expect((await shop.run('translate', 'bridge-opened', 'fr')).code).toBe(0);
    const text = await shop.read(target);
    expect(text).toMatch(
      /^---\nof: [0-9a-f]{16}\n# en: The bridge opened to traffic in 1932\.\nclaim: >-\n/,
    );
    expect(text).toContain(
      '  # en: The great bridge opened to traffic in the spring of 1932\n  opening-year: >-\n',
    );
    expect(text).toContain('# en: The report says so [@opening-year].\n');
  });

  it('keeps the words that are there and takes the new digest', async () => {
    await shop.run('translate', 'bridge-opened', 'fr');
    const filled =
      (await shop.read(target)).replace('claim: >-\n', 'claim: >-\n  Le pont a ouvert.\n') +
      'Le rapport le dit.\n';
    await shop.write(target, filled);
    expect((await shop.run('translate', 'bridge-opened', 'fr')).out).toContain('is up to date');

    const original = 'content/claims/bridge-opened.md';
    await shop.write(
      original,
      (await shop.read(original)).replace('opened to traffic in 1932.', 'opened to cars in 1932.'),
    );
    const { out } = await shop.run('translate', 'bridge-opened', 'fr');
    expect(out).toContain('look at your words again: claim\n');
    const text = await shop.read(target);
    expect(text).toContain(
      '# en: The bridge opened to cars in 1932.\nclaim: >-\n  Le pont a ouvert.\n',
    );
    expect(text.endsWith('---\nLe rapport le dit.\n')).toBe(true);
    expect(text.slice(0, 30)).not.toBe(filled.slice(0, 30));
  });

  it('translates the record of a source', async () => {
    const { code } = await shop.run('translate', 'harbour-report', 'fr');
    expect(code).toBe(0);
    expect(await shop.read('content/sources/harbour-report.fr.md')).toMatch(
      /^---\nof: [0-9a-f]{16}\n# en: The harbour and its bridge\ntitle: >-\n/,
    );
  });

  it('asks for the short name of a source and its author’s interest, and for no title in its own language', async () => {
    const record = 'content/sources/journal-du-port.md';
    await shop.write(
      record,
      (await shop.read(record)).replace(
        'kind:',
        'short: the journal\ninterest: It is the port’s.\nkind:',
      ),
    );
    await shop.run('translate', 'journal-du-port', 'fr');
    const target = 'content/sources/journal-du-port.fr.md';
    const made = await shop.read(target);
    expect(made).toMatch(
      /^---\nof: .*\n# en: the journal\nshort: >-\n\n?# en: It is the port’s\.\ninterest: >-\n/,
    );
    await shop.write(record, (await shop.read(record)).replace('the journal', 'the paper'));
    expect((await shop.run('translate', 'journal-du-port', 'fr')).out).toContain(': short\n');
    expect((await shop.read(target)).split('\n')[1]).not.toBe(made.split('\n')[1]);
  });

  it.each([
    [['bridge-opend', 'fr'], 'Did you mean “bridge-opened”?'],
    [['bridge-opened', 'de'], 'It has: en, fr'],
    [['bridge-opened', 'en'], 'written in en already'],
    [['bridge-opened'], 'are needed'],
  ])('%j is wrong use, and it says why', async (args, why) => {
    const { code, err } = await shop.run('translate', ...args);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });

  it('touches nothing that it cannot read', async () => {
    await shop.write(target, '---\nclaim: [\n---\nWords.\n');
    expect((await shop.run('translate', 'bridge-opened', 'fr')).code).toBe(1);
    expect(await shop.read(target)).toBe('---\nclaim: [\n---\nWords.\n');
    await shop.write('content/claims/bridge-opened.md', '---\nclaim: [\n---\n');
    expect((await shop.run('translate', 'bridge-opened', 'fr')).err).toContain('npm run check');
  });
});
