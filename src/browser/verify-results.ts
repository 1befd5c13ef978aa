import type { VerifyData } from '../core/publish/verify-data.ts';
import type {
  Around,
  Comparison,
  TextDifference,
  NearestPart,
  PassageInCopy,
  DiffPiece,
  WholeCopy,
} from '../core/compare/types.ts';
import type { VerifyWords } from '../core/i18n/en/verify.ts';
import { element, visible } from './verify-elements.ts';
import type { Windows } from './verify-job.ts';

export type Compared = Extract<Comparison, { ok: true }>;

/** What findings are told with: the words, the language of the page, the source. */
export interface Telling {
  readonly words: VerifyWords;
  readonly lang: string;
  readonly data: VerifyData;
}

const foundIn = (passages: readonly PassageInCopy[]): number =>
  passages.filter(({ status }) => status === 'found').length;

/** One line that says what the copy is. */
export function verdictOf({ whole, passages }: Compared, { words, data }: Telling): string {
  const open = data.text !== undefined;
  const { whole: say } = words;
  if (whole.kind === 'same') return say.same(open);
  if (whole.kind === 'inside') return say.inside(open);
  if (whole.kind === 'part') return say.part;
  if (whole.kind === 'differs') return say.differs(whole.count);
  if (whole.kind === 'other') return say.other(foundIn(passages), passages.length);
  return say.unlike;
}

/** What is said beside the verdict, which the reader is taken to: how many of the passages were found. */
export const summaryOf = ({ passages }: Compared, { words }: Telling): string =>
  passages.length > 0 ? words.summary(foundIn(passages), passages.length) : words.noPassages;

/** Everything that was found, in order: the whole, what that means, each passage, what it cannot mean. */
export function findingsOf(
  compared: Compared,
  windows: Windows | undefined,
  telling: Telling,
): HTMLElement[] {
  const { words, data } = telling;
  const { whole, passages, unsealable } = compared;
  const paragraph = (text: string): HTMLElement => element('p', {}, text);
  const quiet = (text: string): HTMLElement => element('p', { class: 'quiet' }, text);
  const told: HTMLElement[] = meaning(compared, telling).map(paragraph);
  if (unsealable && whole.kind !== 'same' && whole.kind !== 'inside')
    told.push(paragraph(words.means.unsealable));
  if (windows?.broken)
    told.push(element('p', { class: 'banner', role: 'alert' }, words.windowsBroken));
  else if (windows && windows.count > 0) told.push(quiet(words.windows(windows.count)));
  if (whole.kind === 'other') told.push(...distances(whole, telling));
  if (whole.kind === 'differs') told.push(...differences(whole, telling));

  told.push(element('h3', {}, words.passages));
  if (passages.length === 0) told.push(paragraph(words.noPassages));
  else {
    const struck = passages.some(
      (passage) => passage.status === 'not-found' && passage.nearest.length > 0,
    );
    if (struck && whole.kind !== 'differs') told.push(quiet(words.legend));
    const items = passages.map((passage, at) => passageItem(passage, at, telling));
    told.push(element('ol', { class: 'compared' }, ...items));
  }
  told.push(element('p', { class: 'note' }, words.means.limits));
  if (data.seal)
    told.push(
      element(
        'p',
        { class: 'quiet' },
        `${words.sealOf(data.tokens)} `,
        element('code', {}, data.seal),
      ),
    );
  return told;
}

function meaning({ whole, tokens }: Compared, { words, data }: Telling): string[] {
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

function distances(
  { distances: list, opening, ending }: Extract<WholeCopy, { kind: 'other' }>,
  { words }: Telling,
): HTMLElement[] {
  if (!opening || !ending) return [];
  const say = words.distances;
  const lines = [
    ...(opening.source === opening.copy
      ? []
      : [say.opening(opening.passage + 1, opening.source, opening.copy)]),
    ...list.flatMap(({ from, to, source, copy }) => {
      if (copy < 0) return [say.turned(from + 1, to + 1)];
      return source === copy ? [] : [say.between(from + 1, to + 1, source, copy)];
    }),
    ...(ending.source === ending.copy
      ? []
      : [say.ending(ending.passage + 1, ending.source, ending.copy)]),
  ];
  const alike = list.length > 0 && list.every(({ source, copy }) => source === copy);
  if (!alike && lines.length === 0) return [];
  return [
    element('h3', {}, say.title),
    ...(alike ? [element('p', {}, say.same)] : []),
    ...(lines.length > 0
      ? [element('ul', { class: 'distances' }, ...lines.map((line) => element('li', {}, line)))]
      : []),
  ];
}

function differences(
  { differences: list, count }: Extract<WholeCopy, { kind: 'differs' }>,
  telling: Telling,
): HTMLElement[] {
  const { words } = telling;
  const item = (difference: TextDifference): HTMLElement =>
    element(
      'li',
      {},
      element(
        'p',
        { class: 'stance' },
        `${words.into(difference.into)} · ${words.reasons[difference.reason]}`,
      ),
      element(
        'p',
        { class: 'copied', lang: telling.data.lang, dir: 'auto' },
        difference.before,
        ...pieceNodes(difference, telling),
        difference.source ? '' : ' ',
        difference.after,
      ),
    );
  return [
    element('h3', {}, words.differences),
    element(
      'p',
      { class: 'quiet' },
      words.legend,
      ...(list.length < count ? [` ${words.shownOf(list.length, count)}`] : []),
    ),
    element('ol', { class: 'compared' }, ...list.map(item)),
  ];
}

function passageItem(passage: PassageInCopy, at: number, telling: Telling): HTMLElement {
  const { words, data, lang } = telling;
  const { passage: name } = words;
  const item = element('li', { id: `passage-${at + 1}` });
  const heading = element('h4', { class: 'stance' }, element('span', {}, name(at + 1)));
  item.append(heading);
  if (passage.status === 'found') {
    const { doubt, times } = passage;
    heading.append(
      ` · ${doubt ? words.foundDoubt : times > 1 ? words.foundTimes(times) : words.found}`,
    );
    item.append(copied(passage.around, telling));
    if (doubt) item.append(element('p', { class: 'doubt' }, words.doubts[doubt]));
  } else {
    heading.append(` · ${words.notFound}`);
    item.className = 'missing';
    item.append(...missing(passage, at, telling));
  }
  const claims = data.quotedBy[at]?.[lang] ?? [];
  if (claims.length > 0)
    item.append(
      element(
        'p',
        { class: 'quiet' },
        `${words.quotedIn} `,
        ...claims.flatMap(({ path, claim, lang: of }, i) => [
          i > 0 ? ' · ' : '',
          element('a', { href: path, lang: of === lang ? undefined : of }, claim),
        ]),
      ),
    );
  return item;
}

function missing(
  { reasons, apart, nearest }: Extract<PassageInCopy, { status: 'not-found' }>,
  at: number,
  telling: Telling,
): HTMLElement[] {
  const { words, data } = telling;
  const ours = (data.passages[at]?.segments ?? []).map(({ exact }) => exact).join(' […] ');
  const quote = element('p', { class: 'copied', lang: data.lang, dir: 'auto' }, ours);
  if (apart) return [quote, element('p', {}, words.apart)];
  if (nearest.length === 0) return [quote, element('p', {}, words.nothingNear)];
  return [
    ...(reasons.length > 0
      ? [element('p', {}, reasons.map((reason) => words.reasons[reason]).join(' '))]
      : []),
    ...nearest.flatMap((near) => [
      element('p', { class: 'quiet' }, words.nearest(near.into)),
      nearestText(near, telling),
    ]),
  ];
}

function nearestText({ around, pieces }: NearestPart, telling: Telling): HTMLElement {
  const nodes: (string | Node)[] = [];
  let at = 0;
  let loose = false;
  for (const piece of pieces) {
    // The copy's own spaces stand between its words; what only our text has brings one of its own.
    const found = piece.copy ? around.text.indexOf(piece.copy, at) : -1;
    const space = found < 0 ? ' ' : around.text.slice(at, found);
    nodes.push(space || (loose ? ' ' : ''), ...pieceNodes(piece, telling));
    if (found >= 0) at = found + piece.copy.length;
    loose = found < 0;
  }
  return element(
    'p',
    { class: 'copied', lang: telling.data.lang, dir: 'auto' },
    ...side(around.before),
    ...nodes,
    ...side(loose ? ` ${around.after}` : around.after),
  );
}

/** A run of a comparison; what is only on one side says so to those who do not see how it is set. */
function pieceNodes({ kind, source, copy }: DiffPiece, { words }: Telling): (string | Node)[] {
  if (kind === 'same') return [copy];
  const aloud = (text: string): HTMLElement =>
    element('span', { class: 'visually-hidden' }, `[${text} `);
  const end = (): HTMLElement => element('span', { class: 'visually-hidden' }, ']');
  return [
    ...(source ? [element('del', {}, aloud(words.onlyOurs), visible(source), end())] : []),
    ...(source && copy ? [' '] : []),
    ...(copy ? [element('ins', {}, aloud(words.onlyYours), visible(copy), end())] : []),
  ];
}

/** Where the words stand in the reader's copy, with what is around them there. */
const copied = ({ before, text, after }: Around, { data }: Telling): HTMLElement =>
  element(
    'p',
    { class: 'copied', lang: data.lang, dir: 'auto' },
    ...side(before),
    element('mark', {}, text),
    ...side(after),
  );

const side = (text: string): HTMLElement[] =>
  text ? [element('span', { class: 'beside' }, text)] : [];
