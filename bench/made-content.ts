import { claimFile } from '../src/core/content/writing/claim-file.ts';
import { prose, quoteFrom, textOf, vocabulary, type MadeText } from './prose.ts';
import { Random } from './random.ts';

/** A publication made up for measuring: the same for the same figures. */
export interface MadeContent {
  /** By path in the content folder. */
  readonly files: ReadonlyMap<string, string>;
  /** The texts of its sealed sources, by id. */
  readonly snapshots: ReadonlyMap<string, string>;
}

const WORDS_A_SOURCE = 1000;
const SEALED = 10;

/** As many claims as sources; each claim quotes two sources, ten of the sources are sealed. */
export function madeContent(claims: number, seed = 1): MadeContent {
  const random = new Random(seed);
  const words = vocabulary(random);
  const files = new Map(Object.entries(settings));
  const snapshots = new Map<string, string>();
  const texts = Array.from({ length: claims }, () => prose(random, words, WORDS_A_SOURCE));
  texts.forEach((text, i) => {
    const sealed = i < Math.min(SEALED, claims / 2);
    files.set(`sources/source-${i}.md`, sourceFile(`${text.words.slice(0, 8).join(' ')}`, sealed));
    if (sealed) snapshots.set(`source-${i}`, textOf(text));
    else files.set(`sources/source-${i}.txt`, textOf(text));
  });
  for (let i = 0; i < claims; i++)
    files.set(`claims/claim-${i}.md`, claim(random, texts, words, i));
  return { files, snapshots };
}

function claim(
  random: Random,
  texts: readonly MadeText[],
  words: readonly string[],
  number: number,
): string {
  const sentence = (length: number): string =>
    Array.from({ length }, () => random.one(words)).join(' ');
  const evidence = ['first', 'second'].map((id, place) => {
    // The first passage of claim n is of source n, so that every source is quoted.
    const source = place === 0 ? number : random.between(0, texts.length - 1);
    const from = random.between(2, WORDS_A_SOURCE - 30);
    const quote = quoteFrom(texts[source]!, from, from + random.between(8, 24));
    return {
      id,
      source: `source-${source}`,
      stance: 'supports' as const,
      quote,
      translation: sentence(12),
    };
  });
  return claimFile({
    lang: 'en',
    claim: `Number ${number}: ${sentence(7)}`,
    appearances: [],
    rating: random.one(['supported', 'contested']),
    finding: sentence(20),
    published: `20${random.between(10, 26)}-0${random.between(1, 9)}-1${random.between(0, 9)}`,
    topics: [random.one(topics)],
    contentNotes: [],
    evidence,
    body: [`${sentence(40)} [@first].`, `## ${sentence(4)}`, `${sentence(60)} [@second].`].join(
      '\n\n',
    ),
  });
}

const sourceFile = (title: string, sealed: boolean): string =>
  `---
title: >-
  ${title}
kind: article
lang: fr
accessed: 2026-01-01
text: ${sealed ? 'sealed\nsealed: { on: 2026-01-01 }' : 'open'}
rights: Made up for measuring.
---
Made up for measuring.
`;

const topics = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];

const settings: Record<string, string> = {
  'site.yml': `name: Measured
tagline: { en: Made up for measuring, fr: Inventé pour mesurer }
url: https://measured.example
languages: [en, fr]
publisher: { name: Measured }
license: { content: CC-BY-4.0, code: MIT }
`,
  'ratings.yml': `- { id: supported, label: { en: Supported, fr: Étayé }, means: { en: It stands., fr: Cela tient. }, value: 5, tone: positive, needs: [supports] }
- { id: contested, label: { en: Contested, fr: Disputé }, means: { en: Partly., fr: En partie. }, value: 3, tone: mixed, needs: [supports] }
`,
  'topics.yml': topics
    .map(
      (id) =>
        `${id}: { label: { en: ${id}, fr: ${id} }, about: { en: About ${id}., fr: Sur ${id}. } }\n`,
    )
    .join(''),
  'notes.yml': '{}\n',
  'domains.yml': '[]\n',
  'waivers.yml': '[]\n',
};
