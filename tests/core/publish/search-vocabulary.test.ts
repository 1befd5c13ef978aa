import { describe, expect, it } from 'vitest';
import { searchDocuments } from '../../../src/core/publish/search-documents.ts';
import { vocabularyFiles } from '../../../src/core/publish/search-vocabulary.ts';
import { VOCABULARY_SHARDS } from '../../../src/core/search/vocabulary.ts';
import { site } from './site-fixture.ts';

const documents = [...searchDocuments(site)];

describe('the documents of the search', () => {
  it('are one for each claim and language, with what a result shows', () => {
    expect(documents).toHaveLength(site.claims.length * site.languages.length);
    for (const { url, found } of documents) expect(found).toMatchObject({ url });
    expect(documents[0]!.found.claim).toBe('The bridge was closed in May.');
  });
});

describe('the vocabulary', () => {
  const files = vocabularyFiles(documents);
  const words = (path: string) =>
    JSON.parse(files.find((file) => file.path === path)!.body) as Record<string, number>;

  it('has a file for each language and letter, also where there is no word', () => {
    expect(files.map(({ path }) => path)).toEqual(
      site.languages.flatMap((lang) => VOCABULARY_SHARDS.map((one) => `words/${lang}/${one}.json`)),
    );
  });

  it('counts the claims that have a word, as it is mostly written, in the language of the page', () => {
    const having = documents.filter(
      ({ lang, texts }) => lang === 'en' && texts.some((text) => /\bbridge\b/i.test(text)),
    );
    expect(having.length).toBeGreaterThan(1);
    expect(words('words/en/b.json')['bridge']).toBe(having.length);
    expect(words('words/fr/p.json')['pont']).toBeGreaterThan(0);
    expect(words('words/en/p.json')).not.toHaveProperty('pont');
  });
});
