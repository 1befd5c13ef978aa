import type { Content } from '../../core/content/content.ts';
import { MAX_CLAIM_LENGTH, MAX_FINDING_LENGTH } from '../../core/content/schema/claim-schema.ts';
import { countCharacters } from '../../core/text/strings.ts';
import type {
  Appearance,
  Claimant,
  Evidence,
  PartyKind,
  Stance,
} from '../../core/content/types.ts';
import type { ClaimDraft } from '../../core/content/writing/claim-file.ts';
import { languageName } from '../../core/i18n/format.ts';
import { sameLanguage } from '../../core/i18n/language.ts';
import type { Asker, Choice } from './asker.ts';
import type { Given } from './flags.ts';
import type { QuoteCheck } from './quote-check.ts';

/** Whom the questions are put to, and what they are asked about. */
export interface Interview {
  readonly ask: Asker;
  readonly content: Content;
  readonly quotes: QuoteCheck;
  /** The id of a claim that says much the same. */
  readonly similar: (claim: string) => string | undefined;
}

/** Asks for all that the flags did not give. */
export async function interview(
  given: Given & { readonly published: string },
  about: Interview,
): Promise<ClaimDraft> {
  const { ask, content, similar } = about;
  const lang = given.lang ?? (await askLanguage(about));
  const claim =
    given.claim ??
    (await ask.words('The claim, in one sentence:', { problem: atMost(MAX_CLAIM_LENGTH) }));
  const alike = similar(claim);
  if (alike) ask.say(`There is a claim that says much the same: ${alike}`);
  const claimant = given.claimant ?? (await askClaimant(about));
  const appearances = given.appearances ?? (await askAppearances(about, claimant));
  const evidence = given.evidence ?? (await askEvidence(about, lang));
  const rating = given.rating ?? (evidence.length > 0 ? await askRating(about, lang) : undefined);
  const finding = given.finding ?? (await askFinding(about));
  const { topics: allTopics, notes: allNotes } = content;
  const topics = given.topics ?? (await askSome(about, 'Topics?', allTopics.value, lang));
  const contentNotes =
    given.contentNotes ??
    (await askSome(about, 'Does it need a content note?', allNotes.value, lang));
  return {
    lang,
    published: given.published,
    claim,
    claimant,
    appearances,
    evidence,
    rating,
    finding,
    topics,
    contentNotes,
    ...(await askReasoning(given, about)),
  };
}

const atMost =
  (max: number) =>
  (answer: string): string | undefined =>
    countCharacters(answer) > max
      ? `${countCharacters(answer)} characters; at most ${max}.`
      : undefined;

/** The language of what is about to be written; asked only where there is a choice. */
async function askLanguage({ ask, content }: Interview): Promise<string> {
  const languages = content.site?.value.languages ?? [];
  if (languages.length < 2) return languages[0] ?? 'en';
  const choices = languages.map((value) => ({ value, label: languageName(value, value) }));
  return ask.choose('In which language do you write?', choices);
}

async function askClaimant({ ask, content }: Interview): Promise<Claimant | undefined> {
  const sources = sourceChoices(content);
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
  return { name, kind: who, url: url || undefined };
}

async function askAppearances(
  { ask, quotes }: Interview,
  claimant: Claimant | undefined,
): Promise<Appearance[]> {
  if (claimant && 'source' in claimant) {
    const { source } = claimant;
    const quote = await ask.words(`Its words in ${source} that make the claim, copied exactly:`, {
      optional: true,
      problem: (answer) => quotes.problemOf(source, answer),
    });
    return [{ source, quote: quote || undefined }];
  }
  const url = await ask.words('Where was the claim made? An address:', { optional: true });
  if (!url) return [];
  const title = await ask.words('Title of that page:', { optional: true });
  return [{ url, title: title || undefined }];
}

async function askEvidence(about: Interview, lang: string): Promise<Partial<Evidence>[]> {
  const { ask, content } = about;
  const evidence: Partial<Evidence>[] = [];
  if (content.sources.size === 0) {
    ask.say(
      'There is no source yet: write content/sources/<id>.md first (see CONTRIBUTING.md). The claim will be a draft.',
    );
    return evidence;
  }
  do {
    const source = await ask.choose<string | undefined>(
      evidence.length === 0 ? 'The deciding passage stands in:' : 'It stands in:',
      [...sourceChoices(content), { value: undefined, label: 'None of these' }],
    );
    if (source === undefined) {
      ask.say(
        'Its record comes first: write content/sources/<id>.md (CONTRIBUTING.md shows how), then add the passage to the claim, which is a draft until then.',
      );
      break;
    }
    evidence.push(await askPassage(about, source, lang));
  } while (await ask.confirm('Another passage?'));
  return evidence;
}

const stances: readonly Choice<Stance>[] = [
  { value: 'supports', label: 'supports it' },
  { value: 'contradicts', label: 'contradicts it' },
  { value: 'qualifies', label: 'qualifies it', hint: 'it is so, but' },
  { value: 'context', label: 'gives context' },
];

async function askPassage(
  { ask, content, quotes }: Interview,
  source: string,
  lang: string,
): Promise<Partial<Evidence>> {
  if (!quotes.hasText(source))
    ask.say(
      `The text of ${source} is not here, so nobody can tell now whether a quote stands in it. Where you have the text, save it as snapshots/${source}.txt first.`,
    );
  const quote = await ask.words('The quote, copied exactly:', {
    problem: (answer) => quotes.problemOf(source, answer),
  });
  const stance = await ask.choose('What does it do to the claim?', stances);
  const readable = sameLanguage(content.sources.get(source)?.value.lang ?? lang, lang);
  const translation = readable
    ? ''
    : await ask.words(`Your translation into “${lang}”:`, { optional: true });
  const speaker = await ask.words(
    'Whose words are these, where not the source’s own? A name, or in small letters who they are (the campaign’s organisers):',
    { optional: true },
  );
  return {
    source,
    quote,
    stance,
    translation: translation || undefined,
    speaker: speaker ? namedOrDescribed(speaker) : undefined,
  };
}

/** A name begins with a capital, or in letters that have none. */
const namedOrDescribed = (speaker: string): NonNullable<Evidence['speaker']> =>
  /^\p{Ll}/u.test(speaker) ? { description: speaker } : { name: speaker };

async function askRating({ ask, content }: Interview, lang: string): Promise<string | undefined> {
  const ratings = content.ratings.value.map(({ id, label, means }) => ({
    value: id,
    label: label[lang] ?? id,
    hint: means[lang] ?? '',
  }));
  if (ratings.length === 0) return undefined;
  return ask.choose('What do these passages show of the claim?', ratings);
}

const askFinding = ({ ask }: Interview): Promise<string> =>
  ask.words('The finding: what these passages show, and no more:', {
    optional: true,
    problem: atMost(MAX_FINDING_LENGTH),
  });

async function askReasoning(
  given: Given,
  { ask }: Interview,
): Promise<Pick<ClaimDraft, 'wouldChange' | 'body'>> {
  const wouldChange =
    given.wouldChange ??
    (await ask.words('What evidence would change the finding?', { optional: true }));
  const body =
    given.body ??
    (await ask.words('The analysis: how do the passages lead there? You can go on in the file.', {
      optional: true,
    }));
  return { wouldChange, body: body || undefined };
}

const askSome = (
  { ask }: Interview,
  question: string,
  entries: readonly { readonly id: string; readonly label: Readonly<Record<string, string>> }[],
  lang: string,
): Promise<string[]> =>
  ask.chooseSome(
    question,
    entries.map(({ id, label }) => ({ value: id, label: label[lang] ?? id })),
  );

const sourceChoices = ({ sources }: Content): Choice<string>[] =>
  [...sources.values()].map(({ value: { id, title, lang } }) => ({
    value: id,
    label: title,
    hint: `${id}, ${lang}`,
  }));
