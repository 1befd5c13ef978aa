import { allFiles } from '../core/export/all-files.ts';
import type { PublishedFile } from '../core/export/types.ts';
import type { Site } from '../core/model/types.ts';
import { embedScripts } from '../io/embed-scripts.ts';

/** Every file of the site that is not a page: cards, data, feeds and the rest. */
export async function* publishedFiles(site: Site): AsyncGenerator<PublishedFile> {
  yield* allFiles(site, embedScripts());
}
