import type { Words } from '../en/words.ts';
import { proof } from './proof.ts';
import { card, feeds } from './publish.ts';
import { search } from './search.ts';
import { prose, site } from './site.ts';
import { standards } from './standards.ts';
import { verify } from './verify.ts';

export const fr: Words = { lang: 'fr', site, proof, prose, search, card, feeds, verify, standards };
