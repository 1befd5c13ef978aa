import type {
  Comparison,
  TextDifference,
  PassageInCopy,
  WholeCopy,
} from '../core/compare/types.ts';
import { comparedText, element, pieceNodes, type ResultsContext } from './verify-elements.ts';
import type { WindowsCheck } from './verify-job.ts';
import { passageItem } from './verify-passages.ts';

export type Compared = Extract<Comparison, { ok: true }>;

const foundIn = (passages: readonly PassageInCopy[]): number =>
  passages.filter(({ status }) => status === 'found').length;

/** One line that says what the copy is. */
export function verdictOf({ whole, passages }: Compared, { words, data }: ResultsContext): string {
  const open = data.text !== undefined;
  const { whole: verdicts } = words;
  if (whole.kind === 'same') return verdicts.same(open);
  if (whole.kind === 'inside') return verdicts.inside(open);
  if (whole.kind === 'part') return verdicts.part;
  if (whole.kind === 'differs') return verdicts.differs(whole.count);
  if (whole.kind === 'other') return verdicts.other(foundIn(passages), passages.length);
  return verdicts.unlike;
}

/** What is said beside the verdict, which the reader is taken to: how many of the passages were found. */
export const summaryOf = ({ passages }: Compared, { words }: ResultsContext): string =>
  passages.length > 0 ? words.summary(foundIn(passages), passages.length) : words.noPassages;

/** Everything that was found, in order: the whole, what that means, each passage, what it cannot mean. */
export function findingsOf(
  compared: Compared,
  windows: WindowsCheck | undefined,
  context: ResultsContext,
): HTMLElement[] {
  const { words, data } = context;
  const { whole, passages, unsealable } = compared;
  const paragraph = (text: string): HTMLElement => element('p', {}, text);
  const findings = meaning(compared, context).map(paragraph);
  if (unsealable && whole.kind !== 'same' && whole.kind !== 'inside')
    findings.push(paragraph(words.means.unsealable));
  if (windows?.broken)
    findings.push(element('p', { class: 'banner', role: 'alert' }, words.windowsBroken));
  else if (windows && windows.count > 0) findings.push(quiet(words.windows(windows.count)));
  if (whole.kind === 'other') findings.push(...distances(whole, context));
  if (whole.kind === 'differs') findings.push(...differences(whole, context));
  findings.push(element('h3', {}, words.passages));
  if (passages.length === 0) findings.push(paragraph(words.noPassages));
  else findings.push(...passageList(compared, context));
  findings.push(element('p', { class: 'note' }, words.means.limits));
  if (data.seal)
    findings.push(quiet(`${words.sealOf(data.tokens)} `, element('code', {}, data.seal)));
  return findings;
}

const quiet = (...children: readonly (string | Node)[]): HTMLElement =>
  element('p', { class: 'quiet' }, ...children);

function passageList({ whole, passages }: Compared, context: ResultsContext): HTMLElement[] {
  // What the marks mean is said once, where marks come first.
  const marked = passages.some(
    (passage) => passage.status === 'not-found' && passage.nearest.length > 0,
  );
  const items = passages.map((passage, at) => passageItem(passage, at, context));
  return [
    ...(marked && whole.kind !== 'differs' ? [quiet(context.words.legend)] : []),
    element('ol', { class: 'compared' }, ...items),
  ];
}

/** What the verdict means for the reader, in sentences. */
function meaning({ whole, tokens }: Compared, { words, data }: ResultsContext): string[] {
  const { means } = words;
  const open = data.text !== undefined;
  switch (whole.kind) {
    case 'same':
      return [open ? means.sameOpen : means.sameSealed];
    case 'inside':
      return [means.inside(whole.before, whole.after)];
    case 'part':
      return [means.part(whole.before, whole.after)];
    case 'differs':
      return whole.before + whole.after > 0 ? [means.around(whole.before, whole.after)] : [];
    case 'other':
      return [means.other, means.lengths(tokens, data.tokens)];
    case 'unlike':
      return [
        open ? means.unlikeOpen : means.unlikeSealed,
        ...(whole.lang ? [means.language(whole.lang, data.lang)] : []),
      ];
  }
}

/** How far apart the passages stand in the copy, where that differs from the source. */
function distances(
  { distances: list, opening, ending }: Extract<WholeCopy, { kind: 'other' }>,
  { words }: ResultsContext,
): HTMLElement[] {
  if (!opening || !ending) return [];
  const phrases = words.distances;
  const lines = [
    ...(opening.source === opening.copy
      ? []
      : [phrases.opening(opening.passage + 1, opening.source, opening.copy)]),
    ...list.flatMap(({ from, to, source, copy }) => {
      if (copy < 0) return [phrases.turned(from + 1, to + 1)];
      return source === copy ? [] : [phrases.between(from + 1, to + 1, source, copy)];
    }),
    ...(ending.source === ending.copy
      ? []
      : [phrases.ending(ending.passage + 1, ending.source, ending.copy)]),
  ];
  const alike = list.length > 0 && list.every(({ source, copy }) => source === copy);
  if (!alike && lines.length === 0) return [];
  return [
    element('h3', {}, phrases.title),
    ...(alike ? [element('p', {}, phrases.same)] : []),
    ...(lines.length > 0
      ? [element('ul', { class: 'distances' }, ...lines.map((line) => element('li', {}, line)))]
      : []),
  ];
}

/** Every place where copy and source differ, with what stands around it. */
function differences(
  { differences: list, count }: Extract<WholeCopy, { kind: 'differs' }>,
  context: ResultsContext,
): HTMLElement[] {
  const { words } = context;
  const item = (difference: TextDifference): HTMLElement =>
    element(
      'li',
      {},
      element(
        'p',
        { class: 'stance' },
        `${words.into(difference.into)} · ${words.reasons[difference.reason]}`,
      ),
      comparedText(
        context,
        difference.before,
        ...pieceNodes(difference, context),
        difference.source ? '' : ' ',
        difference.after,
      ),
    );
  return [
    element('h3', {}, words.differences),
    quiet(words.legend, ...(list.length < count ? [` ${words.shownOf(list.length, count)}`] : [])),
    element('ol', { class: 'compared' }, ...list.map(item)),
  ];
}
