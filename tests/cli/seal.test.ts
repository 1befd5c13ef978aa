import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLE_CONTENT } from '../core/check/example-content.ts';
import { LONG_REPORT } from '../core/check/sealed-report.ts';
import { workshop, type Workshop } from './content-in-folder.ts';

const text = EXAMPLE_CONTENT['sources/harbour-report.txt']!;
const seal = 'content/sources/harbour-report.seal.json';
const claim = 'content/claims/bridge-opened.md';

let shop: Workshop;
let sealing: (...args: string[]) => ReturnType<Workshop['run']>;
beforeEach(async () => {
  const {
    'sources/harbour-report.txt': _text,
    'sources/harbour-report.md': record,
    ...rest
  } = EXAMPLE_CONTENT;
  shop = await workshop({
    ...rest,
    'sources/harbour-report.md': record!.replace(
      'text: open',
      'text: sealed\nsealed: { on: 2026-11-21 }',
    ),
  });
  await shop.write('texts/harbour-report.txt', text);
  sealing = (...args) => shop.run('seal', '--snapshots', join(shop.folder, 'texts'), ...args);
});
afterEach(() => shop.remove());

async function change(path: string, from: string | RegExp, to: string): Promise<void> {
  const before = await shop.read(path);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await shop.write(path, after);
}

describe('npm run seal', () => {
  it('makes a seal with which the check passes, without the text', async () => {
    const { code, out } = await sealing();
    expect(code).toBe(0);
    expect(out).toMatch(
      /harbour-report: 1 of 1 quotes proven, \d+ % of the text opened; .*created/,
    );
    expect(await shop.read(seal)).not.toContain('Sixteen workers');
    const { problems } = JSON.parse((await shop.run('check', '--format', 'json')).out) as {
      problems: { rule: string }[];
    };
    expect(problems.map(({ rule }) => rule)).not.toContain('quote-unopened');
  });

  it('makes the same bytes again, and says that nothing changed', async () => {
    await sealing();
    const before = await shop.read(seal);
    expect((await sealing('harbour-report')).out).toContain('unchanged');
    expect(await shop.read(seal)).toBe(before);
  });

  it('opens nothing for a draft', async () => {
    await change(claim, 'status: published', 'status: draft');
    const { out, err } = await sealing();
    expect(out).toContain('0 of 0 quotes proven, 0 %');
    expect(err).toContain('claims/bridge-opened.md');
  });

  it('says of a quote that is not in the text where it stands and why, and seals the others', async () => {
    await change(claim, 'spring of 1932', 'spring of 1933');
    const { code, err } = await sealing();
    expect(code).toBe(1);
    expect(err).toMatch(/claims\/bridge-opened\.md:\d+:\d+ +not proven: not-found/);
    expect(err).toContain('1932');
    expect(JSON.parse(await shop.read(seal))).toMatchObject({ confirmed: [], windows: [] });
  });

  it('says which text it wants, and goes on with the other sources', async () => {
    await change('content/sources/journal-du-port.md', 'text: open', 'text: sealed');
    await rm(join(shop.folder, 'content/sources/journal-du-port.txt'));
    const { code, out, err } = await sealing();
    expect(code).toBe(1);
    expect(err).toMatch(/journal-du-port: .*texts.journal-du-port\.txt is not there/);
    expect(out).toContain('harbour-report: 1 of 1');
  });

  it('changes nothing with --check, and says whether the file is current', async () => {
    expect(await sealing('--check')).toMatchObject({
      code: 1,
      out: expect.stringContaining('not current') as string,
    });
    await expect(readFile(join(shop.folder, seal))).rejects.toThrow();
    await sealing();
    expect(await sealing('--check')).toMatchObject({
      code: 0,
      out: expect.stringContaining('is current') as string,
    });
    await change(seal, '"tokens"', '"token"');
    expect((await sealing('--check')).code).toBe(1);
  });

  it('says that the text is another than the one that was sealed', async () => {
    await sealing();
    await shop.write('texts/harbour-report.txt', `${text} And more.`);
    const { code, err } = await sealing();
    expect(code).toBe(0);
    expect(err).toContain('another text than the one that was sealed before');
  });

  it('closes no window because a claim cannot be read', async () => {
    await sealing();
    const before = await shop.read(seal);
    await change(claim, 'rating: supported', 'rating: [');
    const { code, err } = await sealing();
    expect(code).toBe(1);
    expect(err).toContain('claims/bridge-opened.md');
    expect(await shop.read(seal)).toBe(before);
  });

  it.each([
    ['harbour-reprot', 'Did you mean “harbour-report”?'],
    ['journal-du-port', 'is an open source'],
  ])('%s is wrong use', async (id, why) => {
    const { code, err } = await sealing(id);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });

  it('refuses an empty text in words', async () => {
    await shop.write('texts/harbour-report.txt', ' \n');
    expect(await sealing()).toMatchObject({
      code: 1,
      err: expect.stringContaining('cannot be sealed') as string,
    });
  });

  describe('a quote that the rest of its sentence governs', () => {
    const governed = 'the toll was paid twice by every driver';
    const sentence = `Critics falsely claim that ${governed}.`;
    const quote = 'The great bridge opened to traffic in the spring of 1932';
    beforeEach(async () => {
      await shop.write('texts/harbour-report.txt', `${LONG_REPORT}. ${sentence}`);
      await change(claim, quote, governed);
    });

    it('is not proven, and its whole sentence is opened', async () => {
      const { code, out, err } = await sealing();
      expect(code).toBe(1);
      expect(out).toContain('0 of 1 quotes proven');
      expect(out).toMatch(/bridge-opened\.md:\d+:\d+ +its whole sentence was opened\n/);
      expect(err).toContain('not proven: governed');
      expect(err).toContain('reads-alone');
      expect(await shop.read(seal)).toContain(sentence);
    });

    it('is proven where the evidence says why it may stand alone', async () => {
      await change(claim, governed, `${governed}\n    reads-alone: The claim is what critics say.`);
      expect(await sealing()).toMatchObject({ code: 0, err: '' });
      const { problems } = JSON.parse((await shop.run('check', '--format', 'json')).out) as {
        problems: { rule: string; severity: string }[];
      };
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    });

    it('keeps its sentence sealed where a quarter of the text does not allow more', async () => {
      await shop.write('texts/harbour-report.txt', `${text.split('. ')[0]}. ${sentence}`);
      const { out } = await sealing();
      expect(out).toContain(
        'its sentence stays sealed beyond the quote: more than a quarter of the text would be opened',
      );
      expect(await shop.read(seal)).not.toContain('falsely');
    });

    it('cannot be passed for one that is not, where the text is at hand', async () => {
      await shop.write('texts/harbour-report.txt', `${text.split('. ')[0]}. ${sentence}`);
      await sealing();
      await change(seal, /"governed": \[[^\]]+\]/, '"governed": []');
      expect((await sealing('--check')).out).toContain('not current');
      const texts = ['--snapshots', join(shop.folder, 'texts')];
      expect((await shop.run('check', '--format', 'json')).out).not.toContain('quote-governed');
      expect((await shop.run('check', '--format', 'json', ...texts)).out).toContain(
        'quote-governed',
      );
    });
  });

  it('opens every sentence with --whole-sentences, and says so', async () => {
    await shop.write('texts/harbour-report.txt', LONG_REPORT);
    expect((await sealing()).out).not.toContain('sentence');
    const part = await shop.read(seal);
    const { code, out } = await sealing('--whole-sentences');
    expect(code).toBe(0);
    expect(out).toContain('its whole sentence was opened');
    expect(await shop.read(seal)).not.toBe(part);
    expect((await sealing('--whole-sentences', '--check')).code).toBe(0);
    expect((await sealing('--check')).code).toBe(1);
  });

  it('asks to seal again where a quote was reworded by its brackets', async () => {
    await shop.write('texts/harbour-report.txt', LONG_REPORT);
    await sealing();
    await change(claim, 'great bridge opened', 'great bridge [the Harbour Bridge] opened');
    const checked = await shop.run('check', '--format', 'json');
    expect(checked.out).toContain('quote-unopened');
    expect((await sealing()).code).toBe(0);
    expect((await shop.run('check', '--format', 'json')).out).not.toContain('quote-unopened');
  });
});
