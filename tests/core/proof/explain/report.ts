import { explain } from '../../../../src/core/proof/explain/explain.ts';
import { mend } from '../../../../src/core/proof/explain/explained.ts';
import { openSource } from '../../../../src/core/proof/source.ts';

export const TEXT =
  'Ouverture des débats. Bien que Verdelinne n’hébergeait pas Vieux Quai, il fournissait des services de sécurité complets pour garder le port ouvert. La société a perdu 20 % de sa valeur en 2019, lors d’une enquête sur l’harcèlement des personnes. Dans un rapport publié samedi, elle a salué « un jour de fête » et demandé la fin du site.';
export const source = openSource('it', TEXT);

/** Applies mends until the quote is proven, as a contributor would, or gives up. */
export function mended(quote: string, lang = 'fr', against = source): string | undefined {
  let now = quote;
  for (let round = 0; round < 4; round++) {
    const { status, faults } = explain({ quote: now, lang }, against);
    if (status === 'proven') return now;
    now = mend(now, faults);
  }
  return undefined;
}
