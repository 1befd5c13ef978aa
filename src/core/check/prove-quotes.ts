import type { Problem, Range } from '../claim/problem.ts';
import type { Appearance, Claim, Evidence } from '../claim/types.ts';
import type { Content, Located } from '../parse/parse-content.ts';
const explain = (spec: QuoteSpec, source: ProofSource, _others: readonly ProofSource[]) =>
  prove(spec, source);
import { prove } from '../proof/prove.ts';
import type { ProofSource } from '../proof/source.ts';
import type { Finding, Proof, QuoteSpec } from '../proof/types.ts';
import type { ClaimProofs, SourceFacts } from './checked.ts';
import type { SourceText } from './open-sources.ts';
import { openSources } from './open-sources.ts';

/** Failed quotes that are looked for in all other sources too; more of them say nothing new, and would take long. */
const MOST_SEARCHED_ELSEWHERE = 20;

export interface Proven {
  readonly proofs: ReadonlyMap<string, ClaimProofs>;
  readonly sources: ReadonlyMap<string, SourceFacts>;
  readonly problems: readonly Problem[];
  /** Quotes of claims, and how many of them are proven. */
  readonly passages: number;
  readonly proven: number;
}

type Quoting = Evidence | Extract<Appearance, { source: string }>;

/** Proves every quote of every claim, and puts what is found of each at its place in the file. */
export function proveQuotes(content: Content, snapshots?: ReadonlyMap<string, string>): Proven {
  const { texts, facts, problems } = openSources(content, snapshots);
  let passages = 0;
  let proven = 0;
  let searchedElsewhere = 0;

  const proofOf = (claim: Located<Claim>, at: (string | number)[], quoting: Quoting) => {
    const { source: id, quote, prefix, suffix } = quoting;
    if (quote === undefined) return undefined;
    passages += 1;
    const source = texts.get(id);
    if (!source) return undefined;
    const lang = content.sources.get(id)!.value.lang;
    const spec = { quote, lang, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
    const proof = prove(spec, source.proven);
    if (proof.status === 'proven') proven += 1;
    const findings = proof.status === 'proven' ? proof.findings : explained(spec, proof, source);
    for (const finding of findings) problems.push(placed(finding, claim, at));
    return proof;
  };

  const explained = (
    spec: QuoteSpec,
    proof: Proof,
    { proven: source, whole }: SourceText,
  ): readonly Finding[] => {
    const elsewhere = searchedElsewhere++ < MOST_SEARCHED_ELSEWHERE;
    const others = elsewhere ? [...texts.values()].map((text) => text.whole ?? text.proven) : [];
    const { findings } = explain(
      spec,
      whole ?? source,
      others.filter((other) => other.id !== source.id),
    );
    // The whole text may well hold what no window shows: then it is the windows that need work.
    return findings.some(({ severity }) => severity === 'error') ? findings : proof.findings;
  };

  const proofs = new Map<string, ClaimProofs>();
  for (const [id, claim] of content.claims)
    proofs.set(id, {
      evidence: claim.value.evidence.map((entry, i) => proofOf(claim, ['evidence', i], entry)),
      appearances: claim.value.appearances.map((place, i) =>
        'source' in place ? proofOf(claim, ['appearances', i], place) : undefined,
      ),
    });
  return { proofs, sources: facts, problems, passages, proven };
}

function placed(finding: Finding, claim: Located<Claim>, at: (string | number)[]): Problem {
  const { field, span, rule, severity, message, found, expected, fix } = finding;
  const range: Range = claim.at([...at, field], span);
  return {
    file: claim.file,
    ...range,
    rule,
    severity,
    message,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(fix === undefined ? {} : { fix }),
  };
}
