/** The page where readers lay their own copy beside a source. What they give stays in this page and its worker. */
import type { VerifyData } from '../core/publish/verify-data.ts';
import type { ComparisonStep } from '../core/compare/types.ts';
import { LARGEST_FILE, readCopyFile } from './verify-file.ts';
import type { CopyKind } from './verify-file.ts';
import { textOfHtml } from './verify-html.ts';
import { CopyJobs } from './verify-job.ts';
import { findingsOf, summaryOf, verdictOf } from './verify-results.ts';
import { verifyWords } from './verify-words.ts';

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
const { worded = 'en', lang = 'en' } = form.dataset;
const words = await verifyWords(worded);
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
  const [one] = file.files ?? [];
  if (one) void take(one);
});
byId('remove').addEventListener('click', () => {
  reset();
  show(undefined);
  file.focus();
});
addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
addEventListener('drop', (event) => {
  const [one] = event.dataTransfer?.files ?? [];
  if (!one) return;
  event.preventDefault();
  void take(one);
});

function show(name: string | undefined, bytes = 0): void {
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
async function take(one: File): Promise<void> {
  const mine = reset();
  show(undefined);
  status.textContent = words.reading;
  const read = await readCopyFile(one);
  const text = read.ok && read.kind === 'html' ? await textOfHtml(read.text) : undefined;
  if (mine !== turn) return;
  status.textContent = '';
  if (!read.ok) {
    const size = words.kilobytes(one.size);
    const most = words.kilobytes(LARGEST_FILE);
    const { tooLarge, ...others } = words.problems;
    return complain(
      read.problem === 'tooLarge' ? tooLarge(size, most) : others[read.problem],
      file,
    );
  }
  fromFile = { text: text ?? read.text, kind: read.kind };
  show(one.name, one.size);
  if (read.guessed) byId('guessed').textContent = words.guessedEncoding;
  if (source.value) await compare();
  else source.focus();
}

/** Says how far a comparison is: each kind of step at once, and then no oftener than can be listened to. */
function saysSteps(): (step: ComparisonStep) => void {
  let last: { readonly step: string; readonly at: number } | undefined;
  return ({ step, done, total }) => {
    const at = performance.now();
    if (last?.step === step && at - last.at < 1500) return;
    last = { step, at };
    status.textContent = words.steps[step](done + 1, total);
  };
}

async function compare(): Promise<void> {
  const mine = reset();
  const option = source.selectedOptions[0];
  const { problems } = words;
  if (!option?.value) return complain(problems.noSource, source);
  const text = fromFile?.text ?? copy.value;
  const field = fromFile ? file : copy;
  if (!/\S/.test(text)) return complain(problems.empty, field);

  status.textContent = words.loading;
  let data: VerifyData;
  try {
    data = await dataOf(option);
  } catch {
    if (mine === turn) complain(problems.loading, source);
    return;
  }
  if (mine !== turn) return;
  status.textContent = words.reading;
  const { lang: of, tokens, seal, text: whole, passages, sealFile } = data;
  const outcome = await jobs.compare(
    {
      text,
      markdown: fromFile?.kind === 'markdown',
      source: { lang: of, tokens, seal, text: whole, passages },
      ...(sealFile === undefined ? {} : { sealFile: JSON.stringify(sealFile) }),
    },
    saysSteps(),
  );
  if (mine !== turn || outcome === undefined) return;
  if (outcome === 'failed') return complain(problems.failed);
  const { comparison, windows } = outcome;
  if (!comparison.ok) {
    const { reason } = comparison;
    const why = {
      'lone-surrogate': problems.surrogate,
      'combining-run': problems.marks,
      'too-long': problems.tooLong,
      empty: problems.empty,
    }[reason];
    return complain(why, field);
  }
  const telling = { words, lang, data };
  verdict.textContent = verdictOf(comparison, telling);
  byId('findings').replaceChildren(...findingsOf(comparison, windows, telling));
  result.dataset['kind'] = comparison.whole.kind;
  result.hidden = false;
  status.textContent = summaryOf(comparison, telling);
  verdict.focus();
}
