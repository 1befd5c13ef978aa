/** What this publication asks of its own words, beyond what the check asks of any publication's. */
import { describe, expect, it } from 'vitest';
import { translatableDigest } from '../../src/core/content/writing/translatable-digest.ts';
import { checkContent } from '../../src/core/check/check-content.ts';
import { tokenise } from '../../src/core/text/tokens.ts';
import { content, files, isThisPublication, faults } from './this-publication.ts';

const claims = [...content.claims.values()];
const sources = [...content.sources.values()];
const languages = content.site?.value.languages ?? [];
const words = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Every text in French that we write: claims' translations, sources' notes and pages, as Markdown and front matter. */
const french = [
  ...content.claimTranslations
    .filter(({ value }) => value.lang === 'fr')
    .map(({ file, value, markdown }) => [
      file,
      [value.claim, value.finding, ...value.alsoAsked, value.wouldChange, markdown].join('\n'),
    ]),
  ...content.sourceTranslations
    .filter(({ value }) => value.lang === 'fr')
    .map(({ file, value, markdown }) => [file, [value.rights, value.signs, markdown].join('\n')]),
  ...content.pages
    .filter(({ value }) => value.lang === 'fr')
    .map(({ file, value, markdown }) => [
      file,
      [value.title, value.description, markdown].join('\n'),
    ]),
] as const;

describe.runIf(isThisPublication)('the content', () => {
  it('can be read without a problem', () => {
    expect(faults).toEqual([]);
  });

  it('passes the check, every passage proven', () => {
    const checked = checkContent(files);
    expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(checked.summary.proven).toBe(checked.summary.passages);
  });

  it('has at least 18 claims', () => {
    expect(claims.length).toBeGreaterThanOrEqual(18);
  });

  it('has every claim and source in every language, from the original as it stands', () => {
    const fresh = new Set(
      [...content.claimTranslations, ...content.sourceTranslations].map(
        ({ file, value }) =>
          `${file.split('/')[0]}/${value.id}.${value.lang} ${value.originalDigest}`,
      ),
    );
    const wanted = [...claims, ...sources].flatMap(({ file, value }) =>
      languages
        .filter((lang) => lang !== ('claim' in value ? value.lang : languages[0]))
        .map((lang) => `${file.split('/')[0]}/${value.id}.${lang} ${translatableDigest(value)}`),
    );
    expect(wanted.filter((translation) => !fresh.has(translation))).toEqual([]);
  });

  it('has for every claim, in every language, other ways in which people put it', () => {
    const texts = [...claims, ...content.claimTranslations];
    expect(texts.filter(({ value }) => value.alsoAsked.length < 4).map(({ file }) => file)).toEqual(
      [],
    );
  });

  it('has every page in every language', () => {
    const names = new Set(content.pages.map(({ value }) => value.name));
    const wanted = [...names].flatMap((name) => languages.map((lang) => `${name}.${lang}`));
    expect(content.pages.map(({ value }) => `${value.name}.${value.lang}`).sort()).toEqual(
      wanted.sort(),
    );
  });
});

describe.runIf(isThisPublication)('its quotes', () => {
  const quotes = claims.flatMap(({ value }) =>
    value.evidence.map(({ quote }) => [value.id, quote] as const),
  );

  it.each(quotes)('are short: %s', (_, quote) => {
    expect(words(quote)).toBeLessThanOrEqual(45);
  });

  it('have a translation that is never set as somebody’s words', () => {
    const marked = claims.flatMap(({ value }) =>
      value.evidence
        .filter(({ translation }) => translation === undefined || /["“”«»]/u.test(translation))
        .map(({ id }) => `${value.id} ${id}`),
    );
    expect(marked).toEqual([]);
  });

  it('do not reach the English of findings and analyses as anybody’s words', () => {
    const marked = claims.filter(({ value, markdown }) =>
      /["“”«»]/u.test(`${value.finding}${value.claim}${markdown}`),
    );
    expect(marked.map(({ file }) => file)).toEqual([]);
  });
});

describe.runIf(isThisPublication)('its sources', () => {
  it.each(sources.map(({ value }) => [value.id, value] as const))(
    'say how %s reads, as our reading',
    (_, source) => {
      expect(source.translated).toMatchObject({ sure: false, signs: expect.stringMatching(/«/u) });
    },
  );
});

describe.runIf(isThisPublication)('its seals', () => {
  it.each([...content.seals].map(([id, { json }]) => [id, json] as const))(
    'open less than a third of %s',
    (_, json) => {
      const seal = JSON.parse(json) as { tokens: number; windows: { text: string }[] };
      const opened = seal.windows.reduce(
        (sum, window) => sum + tokenise(window.text).list.length,
        0,
      );
      expect(opened).toBeGreaterThan(0);
      expect(opened / seal.tokens).toBeLessThan(1 / 3);
    },
  );
});

describe.runIf(isThisPublication)('its French', () => {
  it.each(french)('%s has the spaces of French typography', (_, text) => {
    expect(text).not.toMatch(/ [;!?»%]|« |[^\s|]\u0020:(?=\s)|[«]\S/u);
  });

  it.each(french)('%s has typographic apostrophes', (_, text) => {
    expect(text).not.toMatch(/\p{L}'\p{L}/u);
  });
});
