import type { Checked } from '../core/check/checked.ts';
import type { Proof } from '../core/proof/types.ts';
import type { Tokens } from '../core/text/tokens.ts';
import { TextRefused, tokenise } from '../core/text/tokens.ts';
import { printable } from './plain-text.ts';

/** Tokens of the source that are shown on each side of a passage. */
const AROUND = 30;

/**
 * Each passage that a claim quotes, marked in its context, where the source's text is at hand: open sources', and the
 * texts of sealed ones that were given. `file` is a path of the content.
 */
export function explainFile(
  file: string,
  checked: Checked,
  snapshots: ReadonlyMap<string, string>,
): string {
  const id = /^claims\/([^/.]+)(?:\.[^/]+)?\.md$/.exec(file)?.[1];
  const claim = id === undefined ? undefined : checked.content.claims.get(id)?.value;
  const proofs = id === undefined ? undefined : checked.proofs.get(id);
  if (!claim || !proofs)
    return `${printable(file)} is no claim that could be read, so it has no passages to explain.\n\n`;

  const quoting = [
    ...claim.evidence.map(({ id: name, source }, i) => ({
      name: `[@${name}]`,
      source,
      proof: proofs.evidence[i],
    })),
    ...claim.appearances.flatMap((place, i) =>
      'source' in place && place.quote !== undefined
        ? [{ name: `appearance ${i + 1}`, source: place.source, proof: proofs.appearances[i] }]
        : [],
    ),
  ];
  const texts = new Map<string, Tokens | undefined>();
  const textOf = (source: string): Tokens | undefined => {
    if (!texts.has(source))
      texts.set(source, readable(checked.content.texts.get(source) ?? snapshots.get(source)));
    return texts.get(source);
  };
  return quoting
    .map(
      ({ name, source, proof }) =>
        `${name} in ${source}: ${proof?.status ?? 'no text to look in'}\n${context(proof, textOf(source))}\n`,
    )
    .join('\n')
    .concat('\n');
}

function context(proof: Proof | undefined, text: Tokens | undefined): string {
  const passage = proof?.passage;
  if (!passage) return '  no place was found for this quote; the problems below say why';
  const place = `  words ${passage.start + 1} to ${passage.end} of ${passage.total}`;
  if (!text) return `${place}; the text is not at hand: give its folder with --snapshots`;
  if (text.list.length !== passage.total)
    return `${place}; the text at hand is not the one that was sealed`;
  const [start, end] = [text.span(passage.start)[0], text.span(passage.end - 1)[1]];
  const from = text.span(Math.max(0, passage.start - AROUND))[0];
  const to = text.span(Math.min(passage.total, passage.end + AROUND) - 1)[1];
  const { raw } = text;
  const flat = (part: string): string => printable(part).replace(/\s+/gu, ' ');
  const before = `${from > 0 ? '… ' : ''}${flat(raw.slice(from, start))}`;
  const after = `${flat(raw.slice(end, to))}${to < raw.trimEnd().length ? ' …' : ''}`;
  return `${place}\n${wrapped(`${before}▶${flat(raw.slice(start, end))}◀${after}`)}`;
}

/** Lines of a width that reads well, indented. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > 90) lines.push(`    ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

function readable(text: string | undefined): Tokens | undefined {
  if (text === undefined) return undefined;
  try {
    return tokenise(text);
  } catch (error) {
    if (error instanceof TextRefused) return undefined;
    throw error;
  }
}
