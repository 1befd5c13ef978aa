import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bareAstro } from './bare-astro.ts';
import { madeContent } from './made-content.ts';
import { measuredRun, type MeasuredRun } from './measured-run.ts';
import { outputFigures, type Output } from './output-figures.ts';

const cli = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

export interface SiteFigures {
  /** The first build, with nothing kept from an earlier one; and a second one of the same content. */
  readonly cold: MeasuredRun;
  readonly warm: MeasuredRun;
  /** A bare Astro site of as many pages. */
  readonly bare: MeasuredRun;
  /** Pages that Astro rendered. */
  readonly pages: number;
  /** Of those pages, on average. */
  readonly pageBytes: number;
  /** Pictures of claims. */
  readonly images: number;
  readonly files: number;
  readonly bytes: number;
  readonly sealMs: number;
  /** What is no page of components, made by functions of the core. */
  readonly outputs: readonly Output[];
}

/** Builds a made-up publication of so many claims in `folder`, by the same commands as a real one. */
export async function siteFigures(
  claims: number,
  folder: string,
  images: boolean,
  progress: (step: string) => void,
): Promise<SiteFigures> {
  progress(`making ${claims} claims and as many sources`);
  const { files, snapshots } = madeContent(claims);
  const content = join(folder, 'content');
  for (const [path, text] of files) await place(join(content, path), text);
  for (const [id, text] of snapshots) await place(join(folder, 'snapshots', `${id}.txt`), text);
  const out = join(folder, 'dist');
  const env = {
    VERBATIM_CONTENT: content,
    VERBATIM_OUT: out,
    SITE: '',
    BASE: '',
    VERBATIM_IMAGES: images ? join(folder, 'images') : 'none',
  };

  progress('sealing');
  const sealing = await measuredRun(
    cli,
    ['seal', '--snapshots', join(folder, 'snapshots')],
    folder,
    env,
  );
  progress('making cards and data');
  const outputs = await outputFigures(content);
  progress('building');
  const cold = await measuredRun(cli, ['build'], folder, env);
  progress('building again');
  const warm = await measuredRun(cli, ['build'], folder, env);
  const { pages, ...size } = await sizeOf(out);
  progress(`building ${pages} pages of bare Astro`);
  const documents = [...files]
    .filter(([path]) => path.startsWith('claims/'))
    .map(([, text]) => text);
  const bare = await bareAstro(documents, pages, size.pageBytes);
  return { cold, warm, bare, pages, sealMs: sealing.ms, outputs, ...size };
}

async function place(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** A card is no page of Astro's: `embed/<id>/`, of whatever language. */
const card = /(^|\/)embed\/[^/]+\/index\.html$/;

async function sizeOf(
  folder: string,
): Promise<Pick<SiteFigures, 'files' | 'bytes' | 'pages' | 'pageBytes' | 'images'>> {
  let [files, bytes, pages, pageBytes, images] = [0, 0, 0, 0, 0];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files += 1;
    const { size } = await stat(path);
    bytes += size;
    if (path.endsWith('.png')) images += 1;
    if (path.endsWith('.html') && !card.test(path.replaceAll('\\', '/'))) {
      pages += 1;
      pageBytes += size;
    }
  }
  return { files, bytes, pages, pageBytes: pageBytes / pages, images };
}
