import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../src/core/content/yaml/yaml-document.ts';

describe('readYaml', () => {
  it('keeps every scalar as the text it looks like', () => {
    const { value, faults } = readYaml(
      'a: 2026\nb: no\nc: false\nd: 1e3\ne: 2026-11-21\nf: 0x1F\n',
    );
    expect(faults).toEqual([]);
    expect({ ...(value as object) }).toEqual({
      a: '2026',
      b: 'no',
      c: 'false',
      d: '1e3',
      e: '2026-11-21',
      f: '0x1F',
    });
  });

  it('says that YAML is nested too deeply in words of its own', () => {
    const { faults } = readYaml(`a: ${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}\n`);
    expect(faults.length).toBeGreaterThan(0);
    for (const { message } of faults) expect(message).toContain('nested too deeply');
  });

  it('reads an empty value as null, and an empty text in quotes as text', () => {
    expect({ ...(readYaml('a:\nb: ~\nc: null\nd: ""\n').value as object) }).toEqual({
      a: null,
      b: null,
      c: null,
      d: '',
    });
  });

  it.each([
    ['an anchor', 'a: &x b\n', /anchor/],
    ['an alias', 'a: *x\n', /alias/i],
    ['a tag', 'a: !!str b\n', /tag/],
    ['a tag of its own', 'a: !thing b\n', /tag/],
    ['a key that stands twice', 'a: 1\na: 2\n', /“a” stands twice/],
    ['a map as a key', '? { b: c }\n: d\n', /key of a map must be text/],
    ['a second document', 'a: b\n...\nc: d\n', /./],
    ['a directive', '%YAML 1.1\n---\na: b\n', /directive/],
    ['a tab as indentation', 'a:\n\t- b\n', /./],
  ])('refuses %s', (_, source, message) => {
    const { faults } = readYaml(source);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.map((fault) => fault.message).join('\n')).toMatch(message);
  });

  it('says how to write a text with a colon in it, as French does', () => {
    const source = 'title: Le port : le pont : fin\n';
    const [fault] = readYaml(source).faults;
    expect(fault?.fix).toContain('>-');
    expect(source.slice(fault?.start, fault?.end)).not.toBe('');
  });

  it('never takes a key for a property that objects have', () => {
    const { value } = readYaml('__proto__: { polluted: yes }\nconstructor: x\n');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['[', 16_000],
    ['- ', 16_000],
    ['{a: ', 8_000],
    ['[a,', 10_000],
    ['? ', 16_000],
    ['a: [\n', 6_000],
    ['"', 32_000],
    ['a: &x b\n', 4_000],
    ['- *x\n', 6_000],
  ])('answers %j repeated with a fault', (unit, times) => {
    expect(readYaml(unit.repeat(times)).faults.length).toBeGreaterThan(0);
  });

  it.each([
    ['? \n: x\n', ['A key of a map must be text.']],
    ['? {a: b}\n: x\n', ['A key of a map must be text.']],
    ['[a]: x\n', ['A key of a map must be text.']],
    ['? !!binary x\n: y\n', ['A tag, tag:yaml.org,2002:binary, stands here.']],
    ['a: !!set {a}\n', ['A tag, tag:yaml.org,2002:set, stands here.']],
    ['a: !<x> y\n', ['A tag, x, stands here.']],
    ['!x a: b\n', ['A tag, !x, stands here.']],
    ['- !x [a]\n', ['A tag, !x, stands here.']],
    ['a:\n\tb: c\n\td: e\n', ['A tab indents this line.']],
    ['a: &b c\n', ['An anchor, &b, stands here.']],
  ])('says once what is wrong with %j', (source, messages) => {
    expect(readYaml(source).faults.map(({ message }) => message)).toEqual(messages);
  });

  it('reads ten thousand keys of one map', () => {
    const source = Array.from({ length: 10_000 }, (_, index) => `key${index}: x`).join('\n');
    expect(readYaml(source).faults).toEqual([]);
  });
});

describe('locate', () => {
  const source = `claim: The bridge opened. # a note
evidence:
  - id: a
    quote: 'it''s here'
would-change:
empty: {}
`;
  const reading = readYaml(source);
  const at = (...path: (string | number)[]): string => source.slice(...reading.locate(path));

  it('gives a scalar without its quotes or the comment behind it', () => {
    expect(at('claim')).toBe('The bridge opened.');
    expect(at('evidence', 0, 'quote')).toBe("it''s here");
  });
  it('gives the key of what is empty, of a list and of a map', () => {
    expect(at('would-change')).toBe('would-change');
    expect(at('wouldChange')).toBe('would-change');
    expect(at('evidence')).toBe('evidence');
    expect(at('empty')).toBe('empty');
  });
  it('gives the nearest thing above what is not there', () => {
    expect(at('evidence', 0, 'source')).toBe('id: a');
    expect(at('evidence', 7, 'quote')).toBe('evidence');
  });
});

/** Words of a value, none of which is white space or means anything to YAML where it stands. */
const word = fc
  .stringMatching(/^[A-Za-z0-9é«’日\u{1f600}.,;!?()-]{1,8}$/u)
  .filter((text) => /^[A-Za-zé日\u{1f600}]/u.test(text));
const words = fc.array(word, { minLength: 1, maxLength: 12 });
const breaks = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });

/** Each way to write a list of words, broken into lines where `broken` says so. */
const STYLES: Readonly<Record<string, (list: string[], broken: boolean[]) => string>> = {
  plain: (list, broken) => `k: ${joined(list, broken, '\n    ')} # end\n`,
  single: (list, broken) => `k: '${joined(list, broken, '\n  ').replaceAll('’', "''")}'\n`,
  double: (list, broken) =>
    `k: "${joined(list, broken, ' \\\n  ').replaceAll('é', '\\u00e9').replaceAll('!', '\\x21')}"\n`,
  doubleFolded: (list, broken) =>
    `k: "${joined(list, broken, '\n  ').replaceAll('\u{1f600}', '\\U0001F600')}"\n`,
  literal: (list, broken) => `k: |\n  ${joined(list, broken, '\n  ')}\n`,
  folded: (list, broken) => `k: >-\n    ${joined(list, broken, '\n    ')}\n\nother: x\n`,
  indented: (list, broken) => `k: >2+\n   ${joined(list, broken, '\n\n  ')}\n`,
};

function joined(list: string[], broken: boolean[], lineBreak: string): string {
  return list.reduce((text, next, index) => text + (broken[index - 1] ? lineBreak : ' ') + next);
}

describe('a span of a value maps back to the source', () => {
  it.each(Object.keys(STYLES))('of a scalar that is %s', (style) => {
    fc.assert(
      fc.property(words, breaks, (list, broken) => {
        const source = `before: x\n${STYLES[style]?.(list, broken) ?? ''}`;
        const reading = readYaml(source, 7);
        expect(reading.faults).toEqual([]);
        const value = (reading.value as Record<string, string>)['k'] ?? '';
        const unescape = (text: string): string =>
          text
            .replaceAll("''", "'")
            .replace(
              /\\(?:x21|u00e9|U0001F600)/g,
              (escape) => ({ '\\x21': '!', '\\u00e9': 'é' })[escape] ?? '\u{1f600}',
            );
        let from = 0;
        for (const piece of value.split(/\s+/).filter(Boolean)) {
          const start = value.indexOf(piece, from);
          from = start + piece.length;
          const [a, b] = reading.locate(['k'], [start, from]);
          const shown = source.slice(a - 7, b - 7);
          expect(
            style === 'plain' || style.startsWith('l') || style.startsWith('f')
              ? shown
              : unescape(shown),
          ).toBe(piece);
        }
        // A span over the whole value covers all of its words and no quotes, header or comment.
        const [a, b] = reading.locate(['k'], [0, value.length]);
        const whole = unescape(source.slice(a - 7, b - 7)).replace(/\\\n/g, '');
        expect(whole.split(/\s+/).filter(Boolean)).toEqual(value.split(/\s+/).filter(Boolean));
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
