import { join } from 'node:path';
import { allFiles } from '../core/export/all-files.ts';
import type { PublishedFile } from '../core/export/types.ts';
import type { Site } from '../core/model/types.ts';
import { embedScripts } from '../io/embed-scripts.ts';
import { drawImages } from './images.ts';

/** Every file of the site that is not a page: cards, data, feeds and the rest, and the pictures of claims. */
export async function* publishedFiles(site: Site): AsyncGenerator<PublishedFile> {
  yield* allFiles(site, embedScripts());
  yield* drawImages(site, join(process.cwd(), '.cache', 'og'));
}
