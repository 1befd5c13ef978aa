import type { ContentNote, HelpLine } from '../content/types.ts';
import type { Site } from './types.ts';
import { isLinkable } from './urls.ts';

/** A line of a content note as it is shown: `href` where its contact is an address, `looked` where its day is its own. */
export interface ShownHelpLine extends Omit<HelpLine, 'looked'> {
  readonly href?: string;
  readonly looked?: string;
}

/** The lines of a note, and the day on which all of them were looked up, if that is one day: then it is said once. */
export function helpLines(
  site: Site,
  lines: readonly HelpLine[],
): { readonly lines: readonly ShownHelpLine[]; readonly looked?: string } {
  const [day] = lines.map(({ looked }) => looked);
  const common = lines.every(({ looked }) => looked === day) ? day : undefined;
  return {
    lines: lines.map((line) => ({
      ...line,
      href: addressOf(site, line),
      looked: common === undefined ? line.looked : undefined,
    })),
    looked: common,
  };
}

/** `example.org` or `example.org/help`, as far as the site links there: a number to call has no such end. */
function addressOf(site: Site, { contact }: HelpLine): string | undefined {
  const address = `https://${contact}`;
  return /^[^\s/]+\.[a-z]{2,}(?:\/\S*)?$/i.test(contact) && isLinkable(site, address)
    ? address
    : undefined;
}

/** A contact of help lines, with the countries where it can be reached. */
export interface NumberAtOnce {
  readonly contact: string;
  readonly countries: readonly string[];
}

/** The contacts of the urgent ones among some notes, in their order: one that serves several countries is there once. */
export function numbersAtOnce(notes: readonly ContentNote[]): NumberAtOnce[] {
  const lines = notes.flatMap((note) => (note.urgent ? note.lines : []));
  return [...Map.groupBy(lines, ({ contact }) => contact)].map(([contact, same]) => ({
    contact,
    countries: [...new Set(same.map(({ country }) => country))],
  }));
}
