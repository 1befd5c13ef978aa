import { join } from 'node:path';
import { allFiles } from '../core/publish/all-files.ts';
import type { PublishedFile } from '../core/publish/types.ts';
import type { Site } from '../core/site/types.ts';
import { embedScripts } from '../io/embed-scripts.ts';
import { drawImages } from './images.ts';

/** Every text of the site that is not a page: cards, data, feeds and the rest. */
export const publishedFiles = (site: Site): Iterable<PublishedFile> =>
  allFiles(site, embedScripts());

/**
 * The pictures of claims, drawn anew only where what they show has changed. `VERBATIM_IMAGES` names another folder to
 * keep them in, or is `none`, where a build is measured without them.
 */
export function publishedImages(site: Site): AsyncIterable<PublishedFile> {
  const folder = process.env['VERBATIM_IMAGES'] || join(process.cwd(), '.cache', 'og');
  return drawImages(folder === 'none' ? { ...site, claims: [] } : site, folder);
}
