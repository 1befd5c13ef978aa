import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programOf } from '../src/io/run-program.ts';
import { measuredRun, type MeasuredRun } from './measured-run.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Our configuration, without anything of ours. */
const config = `import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://measured.example',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
});
`;

const collection = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  documents: defineCollection({ loader: glob({ pattern: '*.md', base: './documents' }) }),
};
`;

/** As much on a page as ours have, so that sizes are alike: paragraphs of a hundred letters. */
const page = (bytes: number): string => `---
import { getCollection, render } from 'astro:content';

export const getStaticPaths = async () =>
  (await getCollection('documents')).map((entry) => ({ params: { path: entry.id }, props: { entry } }));

const { entry } = Astro.props;
const { Content } = await render(entry);
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>{entry.data.claim}</title>
    <meta name="description" content={entry.data.finding} />
  </head>
  <body>
    <h1>{entry.data.claim}</h1>
    <p>{entry.data.finding}</p>
    {entry.data.evidence.map(({ quote }) => <blockquote>{quote}</blockquote>)}
    <Content />
    {Array.from({ length: ${Math.max(0, Math.round((bytes - 1200) / 107))} }, (_, i) => <p>{String(i).padEnd(100, ' letter')}</p>)}
  </body>
</html>
`;

/**
 * Builds a bare Astro site of so many pages from the same Markdown, over and over where there are more
 * pages than documents; a page has about so many bytes. It stands inside the repository, where the same packages are found.
 */
export async function bareAstro(
  documents: readonly string[],
  pages: number,
  bytes: number,
): Promise<MeasuredRun> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(root, '.cache/bare-'));
  try {
    await mkdir(join(folder, 'src/pages'), { recursive: true });
    await mkdir(join(folder, 'documents'));
    await writeFile(join(folder, 'astro.config.mjs'), config);
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
    await writeFile(join(folder, 'src/content.config.ts'), collection);
    await writeFile(join(folder, 'src/pages/[path].astro'), page(bytes));
    for (let i = 0; i < pages; i++) {
      await writeFile(join(folder, `documents/document-${i}.md`), documents[i % documents.length]!);
    }
    return await measuredRun(
      programOf('astro'),
      ['build', '--root', folder, '--silent'],
      folder,
      {},
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
