import { proof as enProof, type ProofWords } from './en/proof.ts';
import { card as enCard, feeds as enFeeds, type CardWords, type FeedWords } from './en/publish.ts';
import { search as enSearch, type SearchWords } from './en/search.ts';
import { prose as enProse, site as enSite, type ProseWords, type SiteWords } from './en/site.ts';
import { verify as enVerify, type VerifyWords } from './en/verify.ts';
import { proof as frProof } from './fr/proof.ts';
import { card as frCard, feeds as frFeeds } from './fr/publish.ts';
import { search as frSearch } from './fr/search.ts';
import { prose as frProse, site as frSite } from './fr/site.ts';
import { verify as frVerify } from './fr/verify.ts';
import { primarySubtag } from './language.ts';

/** Every word that the product says to readers, in one language. */
export interface Words {
  /** The language that these words are in: English where the one asked for has none. */
  readonly lang: string;
  readonly site: SiteWords;
  readonly proof: ProofWords;
  readonly prose: ProseWords;
  readonly search: SearchWords;
  readonly card: CardWords;
  readonly feeds: FeedWords;
  readonly verify: VerifyWords;
}

const en: Words = {
  lang: 'en',
  site: enSite,
  proof: enProof,
  prose: enProse,
  search: enSearch,
  card: enCard,
  feeds: enFeeds,
  verify: enVerify,
};
const fr: Words = {
  lang: 'fr',
  site: frSite,
  proof: frProof,
  prose: frProse,
  search: frSearch,
  card: frCard,
  feeds: frFeeds,
  verify: frVerify,
};
const known: Readonly<Record<string, Words>> = { en, fr };

/** The words for a language tag; those of `fr` serve `fr-CA`, and English serves a language without words. */
export function wordsFor(lang: string): Words {
  const primary = primarySubtag(lang);
  return Object.hasOwn(known, primary) ? known[primary]! : en;
}
