import { join } from 'node:path';
import { contentFolder } from '../../src/io/content-folder.ts';
import { siteAddress } from '../../src/io/load-site.ts';
import { root } from '../source-files.ts';
import { published, type Published } from '../site/published.ts';

/** The folder of the built site that the tests look at. */
export const dist = process.env['VERBATIM_OUT'] ?? join(root, 'dist');

/** The site in it, whatever publication it is of. */
export const builtSite = (): Promise<Published> =>
  published(dist, contentFolder(process.env), siteAddress(process.env));
