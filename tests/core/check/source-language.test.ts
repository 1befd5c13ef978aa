import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/core/check/check-content.ts';
import type { Edit } from '../../../src/core/check/example.ts';
import { LISTED, UNLISTED } from '../proof/languages/declaration.ts';
import { exampleFiles } from './example-content.ts';
import { QUOTE, sealedReport } from './sealed-report.ts';

const REPORT = 'sources/harbour-report';
const TEXT = `${REPORT}.txt`;

/** What is said of the report's language and of its quote, where its record says `lang`. */
function said(lang: string, edits: readonly Edit[]): string[] {
  const record = { file: `${REPORT}.md`, from: 'lang: en', to: `lang: ${lang}` };
  const { problems } = checkContent(exampleFiles([record, ...edits]));
  return problems
    .map(({ rule }) => rule)
    .filter((rule) => /^(?:source-language|quote-cut|quote-governed)$/.test(rule))
    .sort();
}
const text = (to: string): Edit => ({ file: TEXT, to });
const quoting = (quote: string): Edit => ({
  file: 'claims/bridge-opened.md',
  from: QUOTE,
  to: quote,
});

describe('the language that a record gives', () => {
  it('is an error where the text clearly reads as another, whichever they are', () => {
    for (const [lang, declaration] of Object.entries(LISTED))
      for (const stated of ['en', 'fr', 'da'])
        expect([
          lang,
          stated,
          said(stated, [text(`${QUOTE}. ${declaration} ${declaration}`)]),
        ]).toEqual([lang, stated, lang === stated ? [] : ['source-language']]);
  });

  it('stands where no list tells of it', () => {
    for (const [lang, declaration] of Object.entries(UNLISTED))
      expect([lang, said(lang, [text(declaration)])]).toEqual([lang, []]);
  });

  it('stands where the text is too short to tell', () => {
    expect(said('fr', [text(`${QUOTE}, said the clerk of the town to the king.`)])).toEqual([]);
  });

  it('switches off none of the rules of the language that the text reads as', () => {
    const town =
      'The clerk said that he did not take the money from the town. It was for the bridge, and the bridge was for all of us. He had it with him when he left for the city in the spring of that year, and it was there that they found it.';
    const edits = [text(town), quoting('take the money from the town')];
    for (const lang of ['fr', 'tlh', 'da', 'und'])
      expect([lang, said(lang, edits)]).toEqual([lang, ['quote-cut', 'source-language']]);
    expect(said('en', edits)).toEqual(['quote-cut']);
  });

  it('is looked at in the windows of a sealed text', () => {
    expect(said('fr', sealedReport())).toEqual(['source-language']);
    expect(said('en', sealedReport())).toEqual([]);
  });
});
