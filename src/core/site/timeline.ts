/** What is dated about a claim, in order, and where it stands on a line. */
import type { ChangeKind, DateText } from '../content/types.ts';
import { compareStrings } from '../text/strings.ts';
import { appearanceDate } from './claim-facts.ts';
import { sourcesOf } from './lookup.ts';
import type { ClaimView, Site } from './types.ts';

/** Something with a date: an appearance, a source, the first publication of the claim, or a change of it. */
export type DatedEvent = { readonly date: DateText } & (
  | { readonly kind: 'appearance'; readonly index: number }
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'published' }
  | { readonly kind: ChangeKind; readonly index: number }
);

/** Earliest first; what happened on one day in the order in which such things happen. */
export function datedEvents(site: Site, claim: ClaimView): DatedEvent[] {
  const appearedIn = new Set(claim.appearances.map(({ source }) => source));
  const events: DatedEvent[] = [
    ...claim.appearances.flatMap((appearance, index): DatedEvent[] => {
      const date = appearanceDate(site, appearance);
      return date === undefined ? [] : [{ kind: 'appearance', index, date }];
    }),
    ...sourcesOf(site, claim).flatMap(({ id, published: date }): DatedEvent[] =>
      date === undefined || appearedIn.has(id) ? [] : [{ kind: 'source', source: id, date }],
    ),
    { kind: 'published', date: claim.published },
    ...claim.history.map(({ kind, date }, index): DatedEvent => ({ kind, index, date })),
  ];
  return events.toSorted((a, b) => compareStrings(a.date, b.date));
}

/** A place on the line: a date that is known to the day is a point, others are as wide as their month or year. */
export interface TimelineMark {
  /** In thousandths of the line. */
  readonly x: number;
  readonly width: number;
}

/** With fewer different dates a line shows nothing that the list does not. */
const MIN_DATES = 3;

/** Where dates stand on a line from the first to the last of them; nothing where they are too few for one. */
export function timelineMarks(dates: readonly DateText[]): TimelineMark[] | undefined {
  if (new Set(dates).size < MIN_DATES) return undefined;
  const spans = dates.map(daysOf);
  const from = Math.min(...spans.map(([first]) => first));
  const to = Math.max(...spans.map(([, last]) => last));
  const place = (day: number): number => ((day - from) / Math.max(1, to - from)) * 1000;
  return spans.map(([first, last]) => ({ x: place(first), width: place(last) - place(first) }));
}

/** The first and the last day that a date may mean, counted from 1970. */
function daysOf(date: DateText): [first: number, last: number] {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const dayAt = (...at: [number, number, number]): number => Date.UTC(...at) / 86_400_000;
  const first = dayAt(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return [first, first];
  return [first, dayAt(month === undefined ? year + 1 : year, month ?? 0, 1) - 1];
}
