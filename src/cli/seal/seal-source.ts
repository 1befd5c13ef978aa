import type { SentenceOpening } from '../../core/proof/open-sentences.ts';
import { planSeal, type Unproven } from '../../core/proof/plan-seal.ts';
import type { QuoteSpec } from '../../core/proof/types.ts';
import { bytesInBase64url } from '../../core/seal/base64url.ts';
import { sealText, SealRefused } from '../../core/seal/seal-text.ts';
import { SALT_BYTES } from '../../core/seal/tree.ts';
import { writeSealFile } from '../../core/seal/seal-file.ts';
import { TextRefused } from '../../core/text/tokens.ts';

export interface SealedSource {
  /** The bytes of the seal file. */
  readonly json: string;
  readonly seal: string;
  /** The share of the text's tokens that its windows show, 0 to 1. */
  readonly opened: number;
  readonly unproven: readonly Unproven[];
  readonly openings: readonly SentenceOpening[];
}

/** Seals a text and opens what its quotes need; or says why the text cannot be sealed. */
export function sealSource(
  id: string,
  text: string,
  specs: readonly QuoteSpec[],
  wholeSentences: boolean,
): SealedSource | { readonly refused: string } {
  try {
    const whole = sealText(text);
    const { file, unproven, openings } = planSeal(id, whole, specs, { wholeSentences });
    const bytesOfSalts = file.windows.reduce(
      (sum, { salts }) => sum + bytesInBase64url(salts.length),
      0,
    );
    return {
      json: writeSealFile(file),
      seal: file.seal,
      opened: bytesOfSalts / SALT_BYTES / file.tokens,
      unproven,
      openings,
    };
  } catch (error) {
    if (error instanceof SealRefused || error instanceof TextRefused)
      return { refused: error.message };
    throw error;
  }
}
