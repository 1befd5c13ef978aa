import { describe } from 'vitest';
import { builtSite } from '../e2e/built-site.ts';
import { holdsForAnySite } from './site-rules.ts';

const built = await builtSite();

describe('the site that was built', () => {
  holdsForAnySite(() => built);
});
