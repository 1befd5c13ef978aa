import { join } from 'node:path';
import { allFiles } from '../core/export/all-files.ts';
import type { PublishedFile } from '../core/export/types.ts';
import type { Site } from '../core/model/types.ts';
import { embedScripts } from '../io/embed-scripts.ts';
import { drawImages } from './images.ts';

/** Every text of the site that is not a page: cards, data, feeds and the rest. */
export const publishedFiles = (site: Site): Iterable<PublishedFile> =>
  allFiles(site, embedScripts());

/** The pictures of claims, drawn anew only where what they show has changed. */
export const publishedImages = (site: Site): AsyncIterable<PublishedFile> =>
  drawImages(site, join(process.cwd(), '.cache', 'og'));
