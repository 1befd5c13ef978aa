import type { Problem, Range } from '../claim/problem.ts';
import type { Appearance, Claim, Evidence } from '../claim/types.ts';
import type { Content, Located } from '../parse/parse-content.ts';
import { explain } from '../proof/explain.ts';
import { prove } from '../proof/prove.ts';
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
    for (const finding of judged(spec, proof, source))
      problems.push(placed(milder(finding, claim.value), claim, at));
    return proof;
  };

  const judged = (spec: QuoteSpec, proof: Proof, source: SourceText): readonly Finding[] => {
    if (proof.status !== 'proven') return explained(spec, proof, source);
    // A seal file may list what nobody checked; where the whole text is at hand, it decides.
    const whole = source.whole && prove(spec, source.whole);
    return whole && whole.status !== 'proven' ? whole.findings : proof.findings;
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
    return [findings, proof.findings].find(hasError) ?? [unproven(source.id, proof)];
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

const hasError = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

/** Whatever a proof has to say for itself, a quote that is not proven fails the check. */
const unproven = (source: string, { status }: Proof): Finding => ({
  rule: 'quote-not-found',
  severity: 'error',
  field: 'quote',
  message: `The quote is not proven to stand in ${source} (${status}).`,
});

/** Windows are opened for claims that are published, so a draft may quote what none shows yet. */
const milder = (finding: Finding, claim: Claim): Finding =>
  claim.status === 'draft' && finding.rule === 'quote-unopened' && finding.severity === 'error'
    ? { ...finding, severity: 'warning' }
    : finding;

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
