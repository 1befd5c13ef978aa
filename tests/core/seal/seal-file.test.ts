import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutWindow } from '../../../src/core/seal/windows.ts';
import { parseSealFile, writeSealFile } from '../../../src/core/seal/seal-file.ts';
import { sealText } from '../../../src/core/seal/seal-text.ts';

const document = readFileSync(new URL('../../../docs/proof.md', import.meta.url), 'utf8');
const whole = sealText('Rien n’est prouvé, et rien n’a été dit.');
const file = {
  ...whole.seal,
  confirmed: ['sqaapHkT9Ok4UY70GBzeIQ', 'NohLwF-QEDl9vKIdOgBUxQ'],
  windows: [cutWindow(whole, 8, 10), cutWindow(whole, 0, 3)],
};
const json = writeSealFile(file);
const judged = {
  ...file,
  sentences: {
    rules: 1 as const,
    lang: 'fr',
    quotes: [
      { stands: 'part' as const, governed: ['doubt', 'denial', 'doubt'], attributed: true },
      { stands: 'whole' as const, governed: [], attributed: false },
    ],
  },
};
const judgedJson = writeSealFile(judged);

describe('writing a seal file', () => {
  it('puts keys, windows and confirmations in order, and ends in a newline', () => {
    expect(
      json.startsWith(`{\n  "scheme": "verbatim-seal/1",\n  "text": "qn1",\n  "tokens": 12,\n`),
    ).toBe(true);
    expect(json.endsWith('\n}\n')).toBe(true);
    const parsed = parseSealFile(json);
    expect(parsed).toMatchObject({ ok: true });
    if (!parsed.ok) return;
    expect(parsed.file.windows.map(({ start }) => start)).toEqual([0, 8]);
    expect(parsed.file.confirmed).toEqual(['NohLwF-QEDl9vKIdOgBUxQ', 'sqaapHkT9Ok4UY70GBzeIQ']);
    expect(writeSealFile(parsed.file)).toBe(json);
  });
});

describe('sentences in a seal file', () => {
  it('stand after what was confirmed, one entry for each, in its order', () => {
    const parsed = parseSealFile(judgedJson);
    expect(parsed).toMatchObject({ ok: true });
    if (!parsed.ok) return;
    expect(parsed.file.sentences).toEqual({
      rules: 1,
      lang: 'fr',
      quotes: [
        { stands: 'whole', governed: [], attributed: false },
        { stands: 'part', governed: ['denial', 'doubt'], attributed: true },
      ],
    });
    expect(Object.keys(JSON.parse(judgedJson) as object).join(' ')).toBe(
      'scheme text tokens seal confirmed sentences windows',
    );
    expect(writeSealFile(parsed.file)).toBe(judgedJson);
  });

  it('are missing in a file that was made before they were judged, which is read all the same', () => {
    const parsed = parseSealFile(json);
    expect(parsed.ok && 'sentences' in parsed.file).toBe(false);
  });

  it('are there, empty, where no quote was confirmed', () => {
    const none = { ...judged, confirmed: [], sentences: { ...judged.sentences, quotes: [] } };
    const parsed = parseSealFile(writeSealFile(none));
    expect(parsed.ok && parsed.file.sentences?.quotes).toEqual([]);
  });

  const edited = (from: string | RegExp, to: string): string => {
    const text = judgedJson.replace(from, to);
    expect(text).not.toBe(judgedJson);
    return text;
  };
  const entry = /,\s*\{\s*"stands": "part"[^}]*\}/;
  it.each([
    ['rules', 'later rules', '"rules": 1', '"rules": 2'],
    ['rules', 'later rules with keys of their own', '"rules": 1', '"rules": 3, "more": {}'],
    ['sentences', 'rules before the first', '"rules": 1', '"rules": 0'],
    ['sentences', 'rules as text', '"rules": 1', '"rules": "1"'],
    ['sentences', 'half a rule', '"rules": 1', '"rules": 1.5'],
    ['keys', 'no rules', '"rules": 1,', ''],
    ['keys', 'no language', '"lang": "fr",', ''],
    ['sentences', 'a language that is none', '"lang": "fr"', '"lang": "le français"'],
    ['sentences', 'a language in another form', '"lang": "fr"', '"lang": ["fr"]'],
    ['sentences', 'an entry too few', entry, ''],
    ['sentences', 'an entry too many', '"quotes": [', '"quotes": [{},'],
    ['sentences', 'no list of entries', /"quotes": \[[^]*?\}\s*\]/, '"quotes": {}'],
    ['sentences', 'a whole that is half', '"whole"', '"half"'],
    ['sentences', 'an attribution in words', '"attributed": true', '"attributed": "true"'],
    ['sentences', 'kinds that are no list', '"governed": []', '"governed": ""'],
    ['sentences', 'kinds in another order', /("denial"),(\s*)("doubt")/, '$3,$2$1'],
    ['sentences', 'a kind twice', '"denial"', '"denial", "denial"'],
    ['sentences', 'a kind that is no word', '"denial"', '"Denial"'],
    ['sentences', 'a kind that is no text', '"denial"', '1'],
    ['keys', 'an entry with an unknown key', '"stands": "part"', '"stands": "part", "why": "x"'],
    ['keys', 'an entry without a key', /,\s*"attributed": true/, ''],
    [
      'keys',
      'a doubled key in an entry',
      '"stands": "part"',
      '"stands": "whole", "stands": "part"',
    ],
    ['keys', 'an entry that is no object', entry, ', true'],
    ['keys', 'no object', /"sentences": \{[^]*\},(?=\s*"windows")/, '"sentences": null,'],
    [
      'keys',
      'another place',
      /("confirmed": [^]*?\]),(\s*)("sentences": [^]*?\}),(?=\s*"windows")/,
      '$3,$2$1,',
    ],
  ] as const)('refuses it, %s: %s', (reason, _, from, to) => {
    expect(parseSealFile(edited(from, to))).toMatchObject({ ok: false, reason });
  });

  it('says where a judgement is wrong', () => {
    expect(parseSealFile(edited('"whole"', '"half"'))).toMatchObject({
      path: ['sentences', 'quotes', 0, 'stands'],
      message: '"stands" is "half"; expected "whole" or "part".',
    });
  });
});

describe('the worked example of the document', () => {
  it('is the file that is written for its text', () => {
    const example = sealText('Rien n’est prouvé.');
    const written = {
      ...example.seal,
      confirmed: [],
      sentences: { rules: 1 as const, lang: 'und', quotes: [] },
      windows: [cutWindow(example, 1, 3)],
    };
    expect(document).toContain('```json\n' + writeSealFile(written) + '```');
  });
  it('gives every salt and hash of its tree', () => {
    const { salts, tree } = sealText('Rien n’est prouvé.');
    const values = [...salts, ...tree.flat()];
    expect(values).toHaveLength(5 + 5 + 3 + 2 + 1);
    for (const value of values) expect(document).toContain(Buffer.from(value).toString('hex'));
  });
});

describe('reading a seal file', () => {
  const replaced = (from: string | RegExp, to: string): string => {
    const out = json.replace(from, to);
    expect(out).not.toBe(json);
    return out;
  };

  it('takes any layout of the same JSON', () => {
    expect(parseSealFile(JSON.stringify(JSON.parse(json))).ok).toBe(true);
    expect(parseSealFile(json.replaceAll('\n', '\r\n')).ok).toBe(true);
  });

  const bad: readonly [string, string, string][] = [
    ['not-json', 'nothing', ''],
    ['not-json', 'half a file', json.slice(0, 99)],
    ['not-json', 'deep nesting', '['.repeat(100_000)],
    ['keys', 'deep nesting that closes', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['keys', 'null', 'null'],
    ['keys', 'an unknown key', json.replace('"tokens"', '"extra": 1, "tokens"')],
    ['keys', '__proto__', json.replace('"tokens"', '"__proto__": {"tokens": 3}, "tokens"')],
    ['keys', 'a doubled key', json.replace('"tokens": 12', '"tokens": 99, "tokens": 12')],
    ['keys', 'a doubled list', json.replace('"windows": [', '"windows": [{"a": 1}], "windows": [')],
    [
      'keys',
      'keys in another order',
      json.replace(
        /"scheme": "[^"]+",\s+"text": "qn1",/,
        '"text": "qn1", "scheme": "verbatim-seal/1",',
      ),
    ],
    ['keys', 'a missing key', json.replace(/"confirmed": \[[^\]]*\],/, '')],
    ['keys', 'a window with an unknown key', json.replace('"start": 0', '"start": 0, "end": 3')],
    ['scheme', 'another scheme', json.replace('verbatim-seal/1', 'verbatim-seal/2')],
    ['scheme', 'other text rules', json.replace('qn1', 'qn2')],
    ['tokens', 'no tokens', json.replace('"tokens": 12', '"tokens": 0')],
    ['tokens', 'half a token', json.replace('"tokens": 12', '"tokens": 12.5')],
    ['tokens', 'too many', json.replace('"tokens": 12', '"tokens": 1e308')],
    ['tokens', 'text for a number', json.replace('"tokens": 12', '"tokens": "12"')],
    ['seal', 'a short seal', json.replace(/"seal": "./, '"seal": "')],
    ['confirmed', 'unsorted', json.replace(/("NohL[^"]+"),\s+("sqaa[^"]+")/, '$2, $1')],
    ['confirmed', 'twice the same', json.replace(/("NohL[^"]+"),/, '$1, $1,')],
    ['confirmed', 'not of 16 bytes', json.replace('NohL', '')],
    ['windows', 'no list', json.replace(/"windows": \[[^]*\]/, '"windows": {}')],
    ['windows', 'windows that overlap', json.replace('"start": 8', '"start": 2')],
    ['windows', 'a window past the end', json.replace('"start": 8', '"start": 4294967290')],
    ['window', 'a start before the text', json.replace('"start": 0', '"start": -1')],
    ['window', 'minus zero', json.replace('"start": 0', '"start": -0')],
    ['window', 'salts that are no text', json.replace(/"salts": "[^"]*"/, '"salts": [1]')],
  ];
  it.each(bad)('refuses it, %s: %s', (reason, _, text) => {
    expect(text).not.toBe(json);
    expect(parseSealFile(text)).toMatchObject({ ok: false, reason });
  });

  it('says where, and keeps what it shows short', () => {
    const parsed = parseSealFile(replaced('"start": 8', `"start": "${'x'.repeat(9999)}"`));
    expect(parsed).toMatchObject({ ok: false, path: ['windows', 1, 'start'] });
    if (!parsed.ok) expect(parsed.message.length).toBeLessThan(200);
  });
});
