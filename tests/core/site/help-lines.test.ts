import { describe, expect, it } from 'vitest';
import type { ContentNote, HelpLine } from '../../../src/core/content/types.ts';
import { helpLines, numbersAtOnce } from '../../../src/core/site/help-lines.ts';
import { site } from '../publish/site-fixture.ts';

const line = (contact: string, looked = '2026-11-24'): HelpLine => ({
  country: 'FR',
  name: 'A line',
  contact,
  looked,
  confirmed: true,
});
const hrefOf = (contact: string) => helpLines(site, [line(contact)]).lines[0]!.href;

describe('the lines of a content note', () => {
  it.each([
    ['help.example', 'https://help.example'],
    ['help.example/at-any-hour', 'https://help.example/at-any-hour'],
  ])('%s is an address', (contact, href) => expect(hrefOf(contact)).toBe(href));

  it.each(['3114', '0800 32 123', '844-878-2274', 'TROLLS', 'two words.example'])(
    '%s is to be called, or looked for',
    (contact) => expect(hrefOf(contact)).toBeUndefined(),
  );

  it('link to no site that is never linked', () =>
    expect(hrefOf('harassment.example/help')).toBeUndefined());

  it('say once on which day all of them were looked up', () => {
    const { lines, looked } = helpLines(site, [line('3114'), line('3018')]);
    expect(looked).toBe('2026-11-24');
    expect(lines.map((one) => one.looked)).toEqual([undefined, undefined]);
  });

  it('say it each for itself where the days differ', () => {
    const { lines, looked } = helpLines(site, [line('3114'), line('3018', '2026-11-25')]);
    expect(looked).toBeUndefined();
    expect(lines.map((one) => one.looked)).toEqual(['2026-11-24', '2026-11-25']);
  });

  it('may be none', () => expect(helpLines(site, [])).toEqual({ lines: [], looked: undefined }));
});

describe('the numbers that stand on the page at once', () => {
  const note = (urgent: boolean, ...lines: HelpLine[]): ContentNote => ({
    id: 'x',
    label: {},
    help: {},
    lines,
    urgent,
  });
  const inCountry = (country: string, contact: string): HelpLine => ({ ...line(contact), country });

  it('are those of urgent notes, each once with all countries that it serves', () =>
    expect(
      numbersAtOnce([
        note(true, inCountry('CA', '988'), inCountry('FR', '3114'), inCountry('US', '988')),
        note(false, inCountry('FR', '3018')),
        note(true, inCountry('CA', '988')),
      ]),
    ).toEqual([
      { contact: '988', countries: ['CA', 'US'] },
      { contact: '3114', countries: ['FR'] },
    ]));
});
