import type { SealFilePath } from '../seal/seal-file-values.ts';
import type { SealedSentence, SealedSentences, SealFile } from '../seal/types.ts';
import { verifyWindow } from '../seal/verify-window.ts';
import type { WindowRefusalReason } from '../seal/verify-window.ts';
import { GOVERNOR_KINDS } from './sentence/forces.ts';
import { ProofSource } from './source.ts';
import type { Part } from './source.ts';

/** What a seal file says that does not stand: a window not at its place or overlapping the one before, an unknown kind. */
export interface SealFault {
  /** Where in the file: `['windows', 3]`. */
  readonly path: SealFilePath;
  readonly reason: WindowRefusalReason | 'overlap' | 'unknown-kind';
  readonly message: string;
}

/** The language of a text that reads as none that is known (BCP 47). */
export const UNDETERMINED = 'und';

/** A source of which only windows can be seen: those that verify. Nothing is proven against the others. */
export function sealedSource(
  id: string,
  file: SealFile,
): { source: ProofSource; problems: readonly SealFault[] } {
  const problems: SealFault[] = [];
  const parts: Part[] = [];
  let seen = -1;
  for (const [window, given] of file.windows.entries()) {
    const verified = verifyWindow(given, file);
    const path = ['windows', window];
    if (!verified.ok) {
      problems.push({ path, reason: verified.reason, message: verified.message });
      continue;
    }
    if (verified.start < seen) {
      const message = `The window starts at token ${verified.start}, before the end of another at ${seen}; expected windows in order, none overlapping.`;
      problems.push({ path, reason: 'overlap', message });
      continue;
    }
    seen = verified.end;
    parts.push({ start: verified.start, tokens: verified.tokens });
  }
  const { confirmed, sentences } = file;
  problems.push(...unknownKinds(file));
  const source = new ProofSource({
    id,
    sealed: true,
    total: file.tokens,
    parts,
    confirmed: new Set(confirmed),
    ...(sentences ? { sentences: sentencesByDigest(confirmed, sentences) } : {}),
    ...(sentences && sentences.lang !== UNDETERMINED ? { lang: sentences.lang } : {}),
  });
  return { source, problems };
}

function sentencesByDigest(
  confirmed: readonly string[],
  { quotes }: SealedSentences,
): ReadonlyMap<string, SealedSentence> {
  return new Map(quotes.map((sentence, at) => [confirmed[at] as string, sentence]));
}

const KINDS: readonly string[] = GOVERNOR_KINDS;

function unknownKinds({ sentences }: SealFile): SealFault[] {
  return (sentences?.quotes ?? []).flatMap(({ governed }, at): SealFault[] => {
    const unknown = governed.find((kind) => !KINDS.includes(kind));
    if (unknown === undefined) return [];
    return [
      {
        path: ['sentences', 'quotes', at, 'governed'],
        reason: 'unknown-kind',
        message: `“${unknown}” is no way in which words govern a quote; expected ${KINDS.join(', ')}.`,
      },
    ];
  });
}
