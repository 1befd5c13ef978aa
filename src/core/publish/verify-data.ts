import type { CopySource } from '../compare/types.ts';
import type { Lang } from '../content/types.ts';
import { claimOf } from '../site/lookup.ts';
import type { Site, SourceView } from '../site/types.ts';
import { pathOf } from '../site/urls.ts';
import { textOf } from '../site/texts.ts';
import { jsonFile, type PublishedFile } from './published-file.ts';

/** From the root of the site: what a reader’s browser needs to lay a copy beside a source. */
export const verifyPath = (source: string): string => `verify/${source}.json`;

/** A claim that quotes a passage, in a reader's language. */
export interface QuotedBy {
  readonly path: string;
  readonly claim: string;
  /** Of the text, which may not be the reader's. */
  readonly lang: Lang;
}

/** The content of such a file. `passages` are by place; `quotedBy` is, for each of them, by language of the site. */
export interface VerifyData extends CopySource {
  readonly id: string;
  readonly quotedBy: readonly Readonly<Record<Lang, readonly QuotedBy[]>>[];
  /** The seal file as it is, for whoever checks the windows: docs/proof.md. Sealed sources only. */
  readonly sealFile?: unknown;
}

/** One file for each source; nothing in it that the site does not show, or a seal file hold. */
export function* verifyFiles(site: Site): Generator<PublishedFile> {
  for (const source of site.sources)
    yield jsonFile(verifyPath(source.id), verifyData(site, source));
}

function verifyData(site: Site, source: SourceView): VerifyData {
  const { id, lang, tokens, openText: text, seal, sealFile, passages } = source;
  return {
    id,
    lang,
    tokens,
    seal: seal?.seal,
    text,
    passages: passages.map(({ passage: { segments, prefix, suffix, sentence } }) => ({
      segments: segments.map(({ exact, start, end }) => ({ exact, start, end })),
      prefix,
      suffix,
      governed: sentence?.governed,
    })),
    quotedBy: passages.map(({ quotedBy }) => {
      const claims = [...new Set(quotedBy.map(({ claim }) => claim))];
      return Object.fromEntries(
        site.languages.map((to) => [to, claims.map((claim) => quoting(site, claim, to))]),
      );
    }),
    sealFile: sealFile === undefined ? undefined : (JSON.parse(sealFile) as unknown),
  };
}

function quoting(site: Site, id: string, lang: Lang): QuotedBy {
  const { text } = textOf(claimOf(site, id), lang);
  return { path: pathOf(site, lang, `/claims/${id}/`), claim: text.claim, lang: text.lang };
}
