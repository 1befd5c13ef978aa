import { checkContent } from '../src/core/check/check-content.ts';
import { allFiles } from '../src/core/publish/all-files.ts';
import { linkSite } from '../src/core/site/link-site.ts';
import { readContent } from '../src/io/content-folder.ts';
import { embedScripts } from '../src/io/embed-scripts.ts';

/** One kind of output: how long its files take to make, in milliseconds, how many they are and how large. */
export interface Output {
  readonly kind: string;
  readonly ms: number;
  readonly files: number;
  readonly bytes: number;
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)embed\//, 'cards'],
  [/(^|\/)oembed\//, 'oEmbed'],
  [/^api\/v1\/claims\//, 'API, claim by claim'],
  [/^api\//, 'API, lists'],
  [/^annotations\//, 'annotations'],
  [/(^|\/)(feed|corrections)\.(xml|json)$/, 'feeds'],
];

/** What the functions of `core/publish` cost for the publication in a folder, each kind of output by itself. */
export async function outputFigures(folder: string): Promise<Output[]> {
  const site = linkSite(checkContent(await readContent(folder)));
  const scripts = embedScripts();
  const outputs = new Map<string, { ms: number; files: number; bytes: number }>();
  let from = performance.now();
  for (const { path, body } of allFiles(site, scripts)) {
    // A file is made when it is asked for: what has passed since the one before is its cost.
    const now = performance.now();
    const kind = kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'the rest';
    const output = outputs.get(kind) ?? { ms: 0, files: 0, bytes: 0 };
    output.ms += now - from;
    output.files += 1;
    output.bytes += Buffer.byteLength(body);
    outputs.set(kind, output);
    from = performance.now();
  }
  return [...outputs].map(([kind, output]) => ({ kind, ...output }));
}
