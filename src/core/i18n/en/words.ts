import { proof } from './proof.ts';
import { card, feeds } from './publish.ts';
import { search } from './search.ts';
import { prose, site } from './site.ts';
import { standards } from './standards.ts';
import { verify } from './verify.ts';

export const en = { lang: 'en', site, proof, prose, search, card, feeds, verify, standards };

/** Every word that the product says to readers, in one language; `lang` says which. */
export type Words = Readonly<typeof en>;
