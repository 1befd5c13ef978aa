/** The page where readers lay their own copy beside a source. What they give stays in this page and its worker. */
import type { VerifyWords } from '../core/i18n/en/verify.ts';
import type { SpokenLanguage } from '../core/i18n/words.ts';
import type { VerifyData } from '../core/publish/verify-data.ts';
import type { Comparison, ComparisonStep } from '../core/compare/types.ts';
import { MAX_FILE_BYTES, readCopyFile, type CopyKind } from './verify-file.ts';
import { textOfHtml } from './verify-html.ts';
import { CopyJobs, type WindowsCheck } from './verify-job.ts';
import { findingsOf, summaryOf, verdictOf, type Compared } from './verify-results.ts';

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const form = byId<HTMLFormElement>('verify');
const source = byId<HTMLSelectElement>('source');
const copy = byId<HTMLTextAreaElement>('copy');
const file = byId<HTMLInputElement>('file');
const chosen = byId('chosen');
const status = byId('status');
const problem = byId('problem');
const result = byId('result');
const verdict = byId('verdict');
const { worded, lang } = form.dataset as { worded: SpokenLanguage; lang: string };
/** Only the words that the page is in are loaded. */
const wordsByLang: Readonly<Record<SpokenLanguage, () => Promise<{ verify: VerifyWords }>>> = {
  de: () => import('../core/i18n/de/verify.ts'),
  en: () => import('../core/i18n/en/verify.ts'),
  fr: () => import('../core/i18n/fr/verify.ts'),
};
const { verify: words } = await wordsByLang[worded]();
const jobs = new CopyJobs();

/** What a file held; while it is there, it is what is compared. */
let fromFile: { readonly text: string; readonly kind: CopyKind } | undefined;
/** Grows with every change of what is asked, so that what comes late can tell that it is no longer wanted. */
let turn = 0;

/** Each source's data is fetched once, when the source is chosen: never because of a copy. */
const fetched = new Map<string, Promise<VerifyData>>();
function dataOf(option: HTMLOptionElement): Promise<VerifyData> {
  const { value, dataset } = option;
  const known = fetched.get(value);
  if (known) return known;
  const loading = fetch(dataset['data'] ?? '').then((response) => {
    if (!response.ok) throw new Error(String(response.status));
    return response.json() as Promise<VerifyData>;
  });
  fetched.set(value, loading);
  loading.catch(() => fetched.delete(value));
  return loading;
}

const asked = new URLSearchParams(location.search).get('source');
if (asked && [...source.options].some(({ value }) => value === asked)) source.value = asked;
prefetch();
form.hidden = false;

function prefetch(): void {
  const option = source.selectedOptions[0];
  if (option?.value) void dataOf(option).catch(() => complain(words.problems.loading, source));
}

/** What was found no longer answers what is asked. */
function reset(): number {
  jobs.stop();
  result.hidden = true;
  problem.textContent = '';
  status.textContent = '';
  for (const field of [source, copy, file]) field.removeAttribute('aria-invalid');
  return ++turn;
}

function complain(text: string, at?: HTMLElement): void {
  status.textContent = '';
  problem.textContent = text;
  at?.setAttribute('aria-invalid', 'true');
  at?.focus();
}

source.addEventListener('change', () => {
  reset();
  const { value } = source;
  history.replaceState(
    null,
    '',
    value ? `?source=${encodeURIComponent(value)}` : location.pathname,
  );
  prefetch();
});
copy.addEventListener('input', reset);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void compare();
});
file.addEventListener('change', () => {
  const [first] = file.files ?? [];
  if (first) void take(first);
});
byId('remove').addEventListener('click', () => {
  reset();
  showFile(undefined);
  file.focus();
});
addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
addEventListener('drop', (event) => {
  const [first] = event.dataTransfer?.files ?? [];
  if (!first) return;
  event.preventDefault();
  void take(first);
});

/** Shows the name of the file that was taken, or, without one, the field to paste into. */
function showFile(name: string | undefined, bytes = 0): void {
  if (name === undefined) {
    fromFile = undefined;
    file.value = '';
  }
  byId('chosen-name').textContent =
    name === undefined ? '' : words.fileChosen(name, words.kilobytes(bytes));
  chosen.hidden = name === undefined;
  byId('pasted').hidden = name !== undefined;
  byId('guessed').textContent = '';
}

/** Takes a file in place of pasted text and, where the source is known, compares it at once. */
async function take(taken: File): Promise<void> {
  const thisTurn = reset();
  showFile(undefined);
  status.textContent = words.reading;
  const read = await readCopyFile(taken);
  const text = read.ok && read.kind === 'html' ? await textOfHtml(read.text) : undefined;
  if (thisTurn !== turn) return;
  status.textContent = '';
  if (!read.ok) {
    const size = words.kilobytes(taken.size);
    const max = words.kilobytes(MAX_FILE_BYTES);
    const { tooLarge, ...others } = words.problems;
    return complain(read.problem === 'tooLarge' ? tooLarge(size, max) : others[read.problem], file);
  }
  fromFile = { text: text ?? read.text, kind: read.kind };
  showFile(taken.name, taken.size);
  if (read.guessed) byId('guessed').textContent = words.guessedEncoding;
  if (source.value) await compare();
  else source.focus();
}

/** Tells the reader how far a comparison is: each kind of step at once, and then no oftener than can be listened to. */
function progressReporter(): (step: ComparisonStep) => void {
  let last: { readonly step: string; readonly at: number } | undefined;
  return ({ step, done, total }) => {
    const at = performance.now();
    if (last?.step === step && at - last.at < 1500) return;
    last = { step, at };
    status.textContent = words.steps[step](done + 1, total);
  };
}

/** Compares what the form holds with the chosen source, and shows what was found or what is missing. */
async function compare(): Promise<void> {
  const thisTurn = reset();
  const option = source.selectedOptions[0];
  const text = fromFile?.text ?? copy.value;
  const field = fromFile ? file : copy;
  if (!option?.value) return complain(words.problems.noSource, source);
  if (!/\S/.test(text)) return complain(words.problems.empty, field);

  status.textContent = words.loading;
  const data = await dataOf(option).catch(() => undefined);
  if (thisTurn !== turn) return;
  if (!data) return complain(words.problems.loading, source);
  status.textContent = words.reading;
  const outcome = await jobs.compare(askFor(text, data), progressReporter());
  if (thisTurn !== turn || outcome === undefined) return;
  if (outcome === 'failed') return complain(words.problems.failed);
  const { comparison, windows } = outcome;
  if (comparison.ok) showResults(comparison, windows, data);
  else complain(problemOf(comparison.reason), field);
}

const askFor = (text: string, data: VerifyData): Parameters<CopyJobs['compare']>[0] => ({
  text,
  markdown: fromFile?.kind === 'markdown',
  source: {
    lang: data.lang,
    tokens: data.tokens,
    seal: data.seal,
    text: data.text,
    passages: data.passages,
  },
  ...(data.sealFile === undefined ? {} : { sealFile: JSON.stringify(data.sealFile) }),
});

const problemOf = (reason: Extract<Comparison, { ok: false }>['reason']): string => {
  const { surrogate, marks, tooLong, empty } = words.problems;
  return { 'lone-surrogate': surrogate, 'combining-run': marks, 'too-long': tooLong, empty }[
    reason
  ];
};

function showResults(
  comparison: Compared,
  windows: WindowsCheck | undefined,
  data: VerifyData,
): void {
  const context = { words, worded, lang, data };
  verdict.textContent = verdictOf(comparison, context);
  byId('findings').replaceChildren(...findingsOf(comparison, windows, context));
  result.dataset['kind'] = comparison.whole.kind;
  result.hidden = false;
  status.textContent = summaryOf(comparison, context);
  verdict.focus();
}
