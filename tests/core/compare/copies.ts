import { compareCopy } from '../../../src/core/compare/compare-copy.ts';
import type {
  Comparison,
  ComparisonStep,
  CopySource,
  PassageInCopy,
} from '../../../src/core/compare/types.ts';
import { prove } from '../../../src/core/proof/prove.ts';
import { openSource } from '../../../src/core/proof/source.ts';
import { sealText } from '../../../src/core/seal/seal-text.ts';

export const PARAGRAPHS = [
  'Le conseil du port s’est réuni mardi soir dans la grande salle, devant une centaine d’habitants venus en voisins.',
  'Selon le rapport, la digue n’a pas cédé pendant la tempête, et les bateaux amarrés au nord sont restés à flot jusqu’au matin.',
  'Le maire a rappelé que les travaux de 1998 avaient coûté 12 500 euros, une somme que le bourg avait mis dix ans à rembourser.',
  'Une habitante a demandé pourquoi la sirène était restée muette. Personne, dans la salle, n’a su lui répondre tout de suite.',
  'Le gardien du phare avait pourtant noté, heure par heure, la montée de l’eau dans son registre, que chacun peut consulter.',
  'La séance s’est achevée vers minuit. Une autre réunion est prévue au printemps, quand les experts auront rendu leurs conclusions.',
];
export const TEXT = PARAGRAPHS.join('\n\n');
export const QUOTES = [
  's’est réuni mardi soir dans la grande salle',
  'la digue n’a pas cédé pendant la tempête',
  'les travaux de 1998 avaient coûté 12 500 euros',
  'Le gardien du phare avait pourtant noté […] la montée de l’eau dans son registre',
  'Une autre réunion est prévue au printemps',
];

export function sourceOf(text: string, quotes: readonly string[]): CopySource {
  const proven = openSource('source', text);
  const passages = quotes.map((quote) => {
    const { status, passage } = prove({ quote, lang: 'fr' }, proven);
    if (status !== 'proven' || !passage) throw new Error(`${status}: ${quote}`);
    return passage;
  });
  return { lang: 'fr', tokens: proven.total, passages };
}

const known = sourceOf(TEXT, QUOTES);
export const SEALED: CopySource = { ...known, seal: sealText(TEXT).seal.seal };
export const OPEN: CopySource = { ...known, text: TEXT };

export function run(
  text: string,
  source: CopySource,
): { comparison: Comparison; steps: ComparisonStep[] } {
  const work = compareCopy(text, source);
  const steps: ComparisonStep[] = [];
  for (;;) {
    const next = work.next();
    if (next.done) return { comparison: next.value, steps };
    steps.push(next.value);
  }
}

export function compared(text: string, source: CopySource): Extract<Comparison, { ok: true }> {
  const { comparison } = run(text, source);
  if (!comparison.ok) throw new Error(comparison.reason);
  return comparison;
}

export const statuses = (passages: readonly PassageInCopy[]): string[] =>
  passages.map(({ status }) => status);
export const ALL = QUOTES.map(() => 'found');
export const MENU = 'Accueil Journal Météo\nSe connecter\n\n';
export const FOOT = '\n\nPlan du site · Mentions légales · © Le Port';
