import type { NearestPart, PassageInCopy } from '../core/compare/types.ts';
import {
  besideText,
  comparedText,
  element,
  pieceNodes,
  type ResultsContext,
} from './verify-elements.ts';

/** One passage of the source: whether it stands in the reader's copy, or else what comes nearest there. */
export function passageItem(
  passage: PassageInCopy,
  at: number,
  context: ResultsContext,
): HTMLElement {
  const { words, worded, data, lang } = context;
  const item = element('li', { id: `passage-${at + 1}` });
  const heading = element('h4', { class: 'stance' }, element('span', {}, words.passage(at + 1)));
  item.append(heading);
  if (passage.status === 'found') {
    const { doubt, times, part } = passage;
    heading.append(
      ` · ${doubt ? words.foundDoubt : times > 1 ? words.foundTimes(times) : words.found}`,
    );
    const { before, text, after } = passage.around;
    const mark = element('mark', {}, text);
    item.append(comparedText(context, ...besideText(before), mark, ...besideText(after)));
    if (part) item.append(element('p', { class: 'quiet' }, words.inSentence));
    if (doubt) item.append(element('p', { class: 'doubt' }, words.doubts[doubt]));
  } else {
    heading.append(` · ${words.notFound}`);
    item.className = 'missing';
    item.append(...missingPassage(passage, at, context));
  }
  const claims = data.quotedBy[at]?.[lang] ?? [];
  if (claims.length > 0)
    item.append(
      element(
        'p',
        { class: 'quiet' },
        `${words.quotedIn} `,
        ...claims.flatMap(({ path, claim, lang: claimLang }, i) => [
          i > 0 ? ' · ' : '',
          element('a', { href: path, lang: claimLang === worded ? undefined : claimLang }, claim),
        ]),
      ),
    );
  return item;
}

/** Our words of a passage that the copy has not, and the places of the copy that come nearest. */
function missingPassage(
  { reasons, apart, nearest }: Extract<PassageInCopy, { status: 'not-found' }>,
  at: number,
  context: ResultsContext,
): HTMLElement[] {
  const { words, data } = context;
  const ours = (data.passages[at]?.segments ?? []).map(({ exact }) => exact).join(' […] ');
  const quote = comparedText(context, ours);
  if (apart) return [quote, element('p', {}, words.apart)];
  if (nearest.length === 0) return [quote, element('p', {}, words.nothingNear)];
  return [
    ...(reasons.length > 0
      ? [element('p', {}, reasons.map((reason) => words.reasons[reason]).join(' '))]
      : []),
    ...nearest.flatMap((near) => [
      element('p', { class: 'quiet' }, words.nearest(near.into)),
      nearestText(near, context),
    ]),
  ];
}

/** A place of the copy that comes near to a passage, with what differs marked. */
function nearestText({ around, pieces }: NearestPart, context: ResultsContext): HTMLElement {
  const nodes: (string | Node)[] = [];
  let at = 0;
  let needsSpace = false;
  for (const piece of pieces) {
    // The copy's own spaces stand between its words; what only our text has brings one of its own.
    const found = piece.copy ? around.text.indexOf(piece.copy, at) : -1;
    const space = found < 0 ? ' ' : around.text.slice(at, found);
    nodes.push(space || (needsSpace ? ' ' : ''), ...pieceNodes(piece, context));
    if (found >= 0) at = found + piece.copy.length;
    needsSpace = found < 0;
  }
  return comparedText(
    context,
    ...besideText(around.before),
    ...nodes,
    ...besideText(needsSpace ? ` ${around.after}` : around.after),
  );
}
