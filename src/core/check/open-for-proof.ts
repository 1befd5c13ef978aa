import { FILE_START } from '../problem.ts';
import type { FileFault, Range } from '../problem.ts';
import type { Content } from '../content/content.ts';
import { lineIndex } from '../content/line-index.ts';
import type { ProofSource } from '../proof/source.ts';
import { openSource } from '../proof/source.ts';
import { sealedSource } from '../proof/sealed-source.ts';
import { parseSealFile } from '../seal/seal-file.ts';
import type { SealFilePath } from '../seal/seal-file-values.ts';
import { sealText, SealRefused } from '../seal/seal-text.ts';
import { SCHEME } from '../seal/types.ts';
import { TextRefused } from '../text/tokens.ts';
import type { SourceFacts } from './checked.ts';

/** A source as its quotes are proven, and, where the text of a sealed one is at hand, the whole. */
export interface SourceText {
  readonly proven: ProofSource;
  readonly whole?: ProofSource;
}

export interface OpenedSource {
  /** Missing where there is no readable text or seal. */
  readonly text?: SourceText;
  readonly facts?: SourceFacts;
  readonly problems: readonly FileFault[];
}

/** Makes the text of a source ready for proofs. What is wrong with a text or a seal is a problem of its file. */
export function openForProof(
  id: string,
  content: Content,
  snapshots?: ReadonlyMap<string, string>,
): OpenedSource {
  const problems: FileFault[] = [];
  const [text, seal] = [content.texts.get(id), content.seals.get(id)];
  const kind = content.sources.get(id)?.value.text;
  if (kind === 'open' && text !== undefined) {
    const proven = readable(`sources/${id}.txt`, text, problems, () => openSource(id, text));
    if (!proven) return { problems };
    const facts = { tokens: proven.total, ...languageOf(proven) };
    // That an empty text is empty is said once, not by each quote from it.
    return proven.total > 0 ? { text: { proven }, facts, problems } : { facts, problems };
  }
  if (kind !== 'sealed' || !seal) return { problems };

  const parsed = parseSealFile(seal.json);
  if (!parsed.ok) return { problems: [sealProblem(id, seal, parsed)] };
  const { source, problems: faults } = sealedSource(id, parsed.file);
  for (const fault of faults) problems.push(sealProblem(id, seal, fault));
  const whole = wholeText(id, seal.file, source, parsed.file.seal, snapshots?.get(id), problems);
  return {
    text: { proven: source, ...(whole ? { whole } : {}) },
    facts: {
      tokens: source.total,
      opened: source.parts.reduce((sum, { tokens }) => sum + tokens.list.length, 0),
      seal: { scheme: SCHEME, seal: parsed.file.seal },
      sentencesJudged: parsed.file.sentences !== undefined,
      ...languageOf(source),
    },
    problems,
  };
}

const languageOf = ({ surelyReadsAs }: ProofSource): Pick<SourceFacts, 'readsAs'> =>
  surelyReadsAs ? { readsAs: surelyReadsAs } : {};

function sealProblem(
  id: string,
  { file, json }: { file: string; json: string },
  { reason, message, path }: { reason: string; message: string; path: SealFilePath },
): FileFault {
  const again = `ake the file anew from the text. Run: npm run seal -- ${id}`;
  const fix = reason === 'rules' ? `Use the newer program that made it, or m${again}` : `M${again}`;
  return {
    file,
    ...placeInSealFile(json, path),
    rule: 'window-invalid',
    message,
    fix,
  };
}

/** The whole text of a sealed source, where it is at hand and is the text that was sealed. */
function wholeText(
  id: string,
  file: string,
  source: ProofSource,
  seal: string,
  text: string | undefined,
  problems: FileFault[],
): ProofSource | undefined {
  if (text === undefined) return undefined;
  return readable(file, text, problems, () => {
    const whole = sealText(text);
    if (whole.seal.seal === seal) return openSource(id, text);
    problems.push({
      file,
      ...FILE_START,
      rule: 'window-invalid',
      message: `The text at hand is not the text of “${id}” that was sealed.`,
      found: `${whole.seal.tokens} tokens, ${whole.seal.seal}`,
      expected: `${source.total} tokens, ${seal}`,
      fix: `Find the text that was sealed, or seal this one. Run: npm run seal -- ${id}`,
    });
    return undefined;
  });
}

/** Runs what reads a text; a text that cannot be read as words is a problem, not a failure. */
function readable<T>(
  file: string,
  text: string,
  problems: FileFault[],
  read: () => T,
): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TextRefused) && !(error instanceof SealRefused)) throw error;
    const at =
      error instanceof TextRefused && file.endsWith('.txt')
        ? lineIndex(text).range(error.refusal.at, error.refusal.at + 1)
        : FILE_START;
    problems.push({ file, ...at, rule: 'encoding', message: error.message });
    return undefined;
  }
}

/** How an entry of each list of a seal file begins. */
const ENTRIES: Readonly<Record<string, RegExp>> = {
  confirmed: /"[^"]*"(?=\s*[,\]])/g,
  quotes: /"stands"/g,
  windows: /"start"/g,
};

/**
 * Where a path such as `['windows', 3, 'salts']` stands in a seal file. Keys are found by their text, which no value
 * can imitate: a quotation mark inside a value is written `\"`.
 */
function placeInSealFile(json: string, path: SealFilePath): Range {
  let at = 0;
  for (const [i, step] of path.entries())
    if (typeof step === 'string') at = Math.max(at, json.indexOf(`"${step}"`, at));
    else at = [...json.slice(at).matchAll(ENTRIES[String(path[i - 1])]!)][step]!.index + at;
  const end = json.indexOf('\n', at);
  return lineIndex(json).range(at, end === -1 ? json.length : end);
}
