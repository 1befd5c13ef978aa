import { expect } from 'vitest';
import { prove } from '../../../src/core/proof/prove.ts';
import { sealedSource } from '../../../src/core/proof/sealed-source.ts';
import type { QuoteSpec } from '../../../src/core/proof/types.ts';
import { parseSealFile, writeSealFile } from '../../../src/core/seal/seal-file.ts';
import type { SealFile } from '../../../src/core/seal/types.ts';

export const DAYS = Array.from(
  { length: 24 },
  (_, day) => `Le jour ${day + 2}, le vent était dans la vallée et la pluie sur les arbres.`,
);
/** So many tokens that the sentences below are well within a quarter of them. */
export const TEXT = [
  ...DAYS.slice(0, 8),
  'Il est faux de dire que le pont était sûr avant la crue.',
  ...DAYS.slice(8, 16),
  'Selon la mairie, les travaux ont duré trois ans et quatre mois.',
  ...DAYS.slice(16),
  'Le maire a ouvert le pont au printemps.',
].join(' ');

export const spec = (quote: string, more: Partial<QuoteSpec> = {}): QuoteSpec => ({
  quote,
  lang: 'fr',
  ...more,
});
export const GOVERNED = spec('le pont était sûr avant la crue');
export const GIVEN = spec('les travaux ont duré trois ans et quatre mois');
export const PART = spec('a ouvert le pont au printemps');
export const WHOLE = spec('Le maire a ouvert le pont au printemps.');

/** The proof of a quote in the build, which has the seal file alone. */
export const provenIn = (file: SealFile, quote: QuoteSpec): ReturnType<typeof prove> => {
  const parsed = parseSealFile(writeSealFile(file));
  if (!parsed.ok) throw new Error(parsed.message);
  const { source, problems } = sealedSource('it', parsed.file);
  expect(problems).toEqual([]);
  return prove(quote, source);
};
