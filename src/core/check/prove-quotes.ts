import type { FileFault } from '../problem.ts';
import type { Claim } from '../content/types.ts';
import type { Content, Located } from '../content/content.ts';
import { explain } from '../proof/explain/explain.ts';
import { prove } from '../proof/prove.ts';
import type { ProofSource } from '../proof/source.ts';
import type { QuoteFault, Proof, QuoteSpec } from '../proof/types.ts';
import type { ClaimProofs, SourceFacts } from './checked.ts';
import type { SourceText } from './open-for-proof.ts';
import { openForProof } from './open-for-proof.ts';
import { quotesOf } from './quotes-of.ts';
import type { MadeQuote } from './quotes-of.ts';

/** Failed quotes that are looked for in other sources too, and tokens of those that are held at once for it. */
const MAX_SEARCHED_ELSEWHERE = 20;
const MAX_TOKENS_ELSEWHERE = 500_000;

export interface Proven {
  readonly proofs: ReadonlyMap<string, ClaimProofs>;
  readonly sources: ReadonlyMap<string, SourceFacts>;
  readonly problems: readonly FileFault[];
  /** Quotes of claims, and how many of them are proven. */
  readonly passages: number;
  readonly proven: number;
}

/** A quote of a claim, and where its proof goes. */
interface Job extends MadeQuote {
  readonly claim: Located<Claim>;
}

type Failed = Job & { readonly proof: Proof; readonly opened: SourceText };

/**
 * Proves every quote of every claim, and puts what is found of each at its place in the file. Source by source, so that
 * no more than one text is held as tokens at a time.
 */
export function proveQuotes(content: Content, snapshots?: ReadonlyMap<string, string>): Proven {
  const proofs = new Map(
    [...content.claims].map(([id, { value }]) => [
      id,
      { evidence: empty(value.evidence), appearances: empty(value.appearances) },
    ]),
  );
  const facts = new Map<string, SourceFacts>();
  const problems: FileFault[] = [];
  const failed: Failed[] = [];
  let passages = 0;
  let proven = 0;
  for (const [id, jobs] of jobsBySource(content)) {
    passages += jobs.length;
    const opened = openForProof(id, content, snapshots);
    problems.push(...opened.problems);
    if (opened.facts) facts.set(id, opened.facts);
    if (!opened.text) continue;
    for (const job of jobs) {
      const proof = prove(job.spec, opened.text.proven);
      proofs.get(job.claim.value.id)![job.list][job.index] = proof;
      if (proof.status === 'proven') proven += 1;
      // Windows that do not fit their seal show nothing, and are a problem of their own.
      else if (proof.status === 'unopened' && opened.problems.length > 0) continue;
      else if (failed.length < MAX_SEARCHED_ELSEWHERE) {
        failed.push({ ...job, proof, opened: opened.text });
        continue;
      }
      problems.push(...placed(judged(job.spec, proof, opened.text, []), job));
    }
  }
  const others = failed.length > 0 ? held(content) : [];
  for (const job of failed)
    problems.push(...placed(judged(job.spec, job.proof, job.opened, others), job));
  return { proofs, sources: facts, problems, passages, proven };
}

const empty = (list: readonly unknown[]): (Proof | undefined)[] => list.map(() => undefined);

/** Every source with the quotes that claims make of it; a quote of an unknown source has no place here. */
function jobsBySource(content: Content): Map<string, Job[]> {
  const jobs = new Map<string, Job[]>([...content.sources.keys()].map((id) => [id, []]));
  const langOf = (id: string): string | undefined => content.sources.get(id)?.value.lang;
  for (const claim of content.claims.values())
    for (const quote of quotesOf(claim.value, langOf))
      jobs.get(quote.source)!.push({ ...quote, claim });
  return jobs;
}

/** Sources to look in for quotes that are not in their own, as many as can be held. */
function held(content: Content): ProofSource[] {
  const sources: ProofSource[] = [];
  let tokens = 0;
  for (const id of content.sources.keys()) {
    const source = openForProof(id, content).text?.proven;
    if (!source) continue;
    tokens += source.total;
    if (tokens > MAX_TOKENS_ELSEWHERE) break;
    sources.push(source);
  }
  return sources;
}

/** What there is to say about a quote: for one that is not proven always an error. */
function judged(
  spec: QuoteSpec,
  proof: Proof,
  { proven: source, whole }: SourceText,
  others: readonly ProofSource[],
): readonly QuoteFault[] {
  if (proof.status === 'proven') {
    // A seal file may list what nobody checked; where the whole text is at hand, it decides.
    const inWhole = whole && prove(spec, whole);
    return all(inWhole && inWhole.status !== 'proven' ? inWhole : proof);
  }
  const explained = explain(spec, whole ?? source, others);
  // The whole text may well hold what no window shows: then it is the windows that need work.
  const explaining = [explained, proof].find(({ faults }) => faults.length > 0);
  return explaining ? all(explaining) : [unproven(source.id, proof)];
}

const all = ({ faults, remarks }: Pick<Proof, 'faults' | 'remarks'>): readonly QuoteFault[] => [
  ...faults,
  ...remarks,
];

/** Whatever a proof has to say for itself, a quote that is not proven fails the check. */
const unproven = (source: string, { status }: Proof): QuoteFault => ({
  rule: 'quote-not-found',
  field: 'quote',
  message: `The quote is not proven to stand in ${source} (${status}).`,
});

function placed(faults: readonly QuoteFault[], { claim, list, index }: Job): FileFault[] {
  return faults.map(({ field, span, replacement: _, ...fault }) => ({
    ...fault,
    // Windows are opened for claims that are published, so a draft may quote what none shows yet.
    ...(fault.rule === 'quote-unopened' && claim.value.status === 'draft' ? { case: 'draft' } : {}),
    file: claim.file,
    ...claim.at([list, index, field], span),
  }));
}
