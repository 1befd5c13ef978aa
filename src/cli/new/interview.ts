import { charactersOf, LONGEST_CLAIM, LONGEST_FINDING } from '../../core/content/schema/lengths.ts';
import { languageName } from '../../core/i18n/format.ts';
import { sameLanguage } from '../../core/i18n/language.ts';
import type {
  Appearance,
  Claimant,
  Evidence,
  PartyKind,
  Stance,
} from '../../core/content/types.ts';
import type { ClaimDraft } from '../../core/content/writing/claim-file.ts';
import type { Content } from '../../core/content/content.ts';
import type { Asker, Choice } from './asker.ts';
import type { Given } from './flags.ts';
import type { QuoteProblems } from './quote-problems.ts';

/** Asks for all that the flags did not give. `similar` names a claim that says much the same. */
export async function interview(
  given: Given & { readonly published: string },
  content: Content,
  ask: Asker,
  quotes: QuoteProblems,
  similar: (claim: string) => string | undefined,
): Promise<ClaimDraft> {
  const lang = given.lang ?? (await langOf(ask, content.site?.value.languages ?? []));
  const claim =
    given.claim ??
    (await ask.words('The claim, in one sentence:', { problem: atMost(LONGEST_CLAIM) }));
  const alike = similar(claim);
  if (alike) ask.say(`There is a claim that says much the same: ${alike}`);
  const sources = [...content.sources.values()].map(({ value: { id, title, lang } }) => ({
    value: id,
    label: title,
    hint: `${id}, ${lang}`,
  }));

  const claimant = given.claimant ?? (await claimantOf(ask, sources));
  const appearances = given.appearances ?? (await appearancesOf(ask, claimant, quotes));
  const evidence = given.evidence ?? (await evidenceOf(ask, content, lang, sources, quotes));
  const ratings = content.ratings.value.map(({ id, label, means }) => ({
    value: id,
    label: label[lang] ?? id,
    hint: means[lang] ?? '',
  }));
  const rating =
    given.rating ??
    (evidence.length > 0 && ratings.length > 0
      ? await ask.choose('What do these passages show of the claim?', ratings)
      : undefined);
  const finding =
    given.finding ??
    (await ask.words('The finding: what these passages show, and no more:', {
      optional: true,
      problem: atMost(LONGEST_FINDING),
    }));
  const named = (
    entries: readonly { id: string; label: Readonly<Record<string, string>> }[],
  ): Choice<string>[] => entries.map(({ id, label }) => ({ value: id, label: label[lang] ?? id }));
  const topics = given.topics ?? (await ask.chooseSome('Topics?', named(content.topics.value)));
  const contentNotes =
    given.contentNotes ??
    (await ask.chooseSome('Does it need a content note?', named(content.notes.value)));
  const wouldChange =
    given.wouldChange ??
    (await ask.words('What evidence would change the finding?', { optional: true }));
  const body =
    given.body ??
    (await ask.words('The analysis: how do the passages lead there? You can go on in the file.', {
      optional: true,
    }));
  const { published } = given;
  return {
    lang,
    published,
    claim,
    appearances,
    evidence,
    topics,
    contentNotes,
    finding,
    wouldChange,
    ...(claimant ? { claimant } : {}),
    ...(rating ? { rating } : {}),
    ...(body ? { body } : {}),
  };
}

const atMost =
  (most: number) =>
  (answer: string): string | undefined =>
    charactersOf(answer) > most
      ? `${charactersOf(answer)} characters; at most ${most}.`
      : undefined;

/** The language of what is about to be written; asked only where there is a choice. */
const langOf = async (ask: Asker, languages: readonly string[]): Promise<string> =>
  languages.length > 1
    ? ask.choose(
        'In which language do you write?',
        languages.map((value) => ({ value, label: languageName(value, value) })),
      )
    : (languages[0] ?? 'en');

async function claimantOf(
  ask: Asker,
  sources: readonly Choice<string>[],
): Promise<Claimant | undefined> {
  const who = await ask.choose<PartyKind | 'source' | 'nobody'>('Who makes the claim?', [
    { value: 'nobody', label: 'Nobody in particular', hint: 'a question that readers have' },
    ...(sources.length > 0 ? [{ value: 'source' as const, label: 'A source of this site' }] : []),
    { value: 'person', label: 'A person', hint: 'who spoke publicly in a public role' },
    { value: 'organization', label: 'An organisation' },
    { value: 'publication', label: 'A publication' },
  ]);
  if (who === 'nobody') return undefined;
  if (who === 'source') return { source: await ask.choose('Which source?', sources) };
  const name = await ask.words('Name:');
  const url = await ask.words('A page about them:', { optional: true });
  return { name, kind: who, ...(url ? { url } : {}) };
}

async function appearancesOf(
  ask: Asker,
  claimant: Claimant | undefined,
  quotes: QuoteProblems,
): Promise<Appearance[]> {
  if (claimant && 'source' in claimant) {
    const { source } = claimant;
    const words = await ask.words(`Its words in ${source} that make the claim, copied exactly:`, {
      optional: true,
      problem: (answer) => quotes.of(source, answer),
    });
    return [{ source, ...(words ? { quote: words } : {}) }];
  }
  const url = await ask.words('Where was the claim made? An address:', { optional: true });
  if (!url) return [];
  const title = await ask.words('Title of that page:', { optional: true });
  return [{ url, ...(title ? { title } : {}) }];
}

const stances: readonly Choice<Stance>[] = [
  { value: 'supports', label: 'supports it' },
  { value: 'contradicts', label: 'contradicts it' },
  { value: 'qualifies', label: 'qualifies it', hint: 'it is so, but' },
  { value: 'context', label: 'gives context' },
];

async function evidenceOf(
  ask: Asker,
  content: Content,
  lang: string,
  sources: readonly Choice<string>[],
  quotes: QuoteProblems,
): Promise<Partial<Evidence>[]> {
  const evidence: Partial<Evidence>[] = [];
  if (sources.length === 0)
    ask.say(
      'There is no source yet: write content/sources/<id>.md first (see CONTRIBUTING.md). The claim will be a draft.',
    );
  while (sources.length > 0 && (evidence.length === 0 || (await ask.confirm('Another passage?')))) {
    const source = await ask.choose<string | undefined>(
      evidence.length === 0 ? 'The deciding passage stands in:' : 'It stands in:',
      [...sources, { value: undefined, label: 'None of these' }],
    );
    if (source === undefined) {
      ask.say(
        'Its record comes first: write content/sources/<id>.md (CONTRIBUTING.md shows how), then add the passage to the claim, which is a draft until then.',
      );
      break;
    }
    if (!quotes.has(source))
      ask.say(
        `The text of ${source} is not here, so nobody can tell now whether a quote stands in it. Where you have the text, save it as snapshots/${source}.txt first.`,
      );
    const words = await ask.words('The quote, copied exactly:', {
      problem: (answer) => quotes.of(source, answer),
    });
    const stance = await ask.choose('What does it do to the claim?', stances);
    const foreign = !sameLanguage(content.sources.get(source)?.value.lang ?? lang, lang);
    const translation = foreign
      ? await ask.words(`Your translation into “${lang}”:`, { optional: true })
      : '';
    const speaker = await ask.words('Whose words are these, where not the source’s own?', {
      optional: true,
    });
    evidence.push({
      source,
      quote: words,
      stance,
      ...(translation ? { translation } : {}),
      ...(speaker ? { speaker: { name: speaker } } : {}),
    });
  }
  return evidence;
}
