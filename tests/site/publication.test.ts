import { beforeAll, describe } from 'vitest';
import { siteAddress } from '../../src/io/site-address.ts';
import { contentFolder } from '../../src/io/content-folder.ts';
import { dist } from '../e2e/built-site.ts';
import { published, type Published } from './published.ts';
import { holdsForAnySite } from './site-rules.ts';

describe('the site that was built', () => {
  let built: Published;
  beforeAll(async () => {
    built = await published(dist, contentFolder(process.env), siteAddress(process.env));
  });
  holdsForAnySite(() => built);
});
