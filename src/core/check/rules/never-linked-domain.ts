import { neverLinkedDomain } from '../../content/links/url-policy.ts';
import type { Range } from '../../problem.ts';
import { edit } from '../example.ts';
import type { RuleFault, Rule, RuleContext } from '../rule.ts';

/** The site does not send readers to places that exist to harm people. */
export const neverLinkedDomainRule: Rule = {
  id: 'never-linked-domain',
  severity: 'error',
  cases: { appearance: { severity: 'notice', when: 'of an appearance' } },
  summary:
    'No address leads to a domain of `domains.yml`, nor to a copy of it in an archive. Where a claim appeared there, the address may stand as an appearance: it is shown as text, not linked.',
  good: [
    {
      edits: [
        edit(
          'published: 1958',
          'published: 1958\nurl: https://harmless.example/thread',
          'sources/harbour-report.md',
        ),
      ],
    },
  ],
  bad: [
    {
      edits: [
        edit(
          'published: 1958',
          'published: 1958\nurl: https://www.harm.example/thread',
          'sources/harbour-report.md',
        ),
      ],
      problem: {
        at: 'sources/harbour-report.md:6:6',
        message: 'This site never links to harm.example: it exists to harm people.',
        found: 'https://www.harm.example/thread',
        fix: 'Remove the address.',
      },
    },
  ],
  *check(context) {
    const { content } = context;
    for (const { value: claim, file, at } of content.claims.values()) {
      if (claim.claimant && 'url' in claim.claimant)
        yield* judge(context, claim.claimant.url, file, at(['claimant', 'url']));
      for (const [i, place] of claim.appearances.entries())
        if ('url' in place)
          for (const found of judge(context, place.url, file, at(['appearances', i, 'url'])))
            yield {
              ...found,
              case: 'appearance',
              fix: 'Leave it as it is: it is shown as text, not as a link.',
            };
    }
    for (const { value: source, file, at } of content.sources.values()) {
      yield* judge(context, source.url, file, at(['url']));
      yield* judge(context, source.archived?.url, file, at(['archived', 'url']));
    }
  },
};

function* judge(
  { content }: RuleContext,
  url: string | undefined,
  file: string,
  range: Range,
): Generator<RuleFault> {
  if (url === undefined) return;
  const refused = neverLinkedDomain(url, content.neverLinked.value);
  if (!refused) return;
  yield {
    file,
    ...range,
    message: `This site never links to ${refused.domain}: ${refused.reason}.`,
    found: url,
    fix: 'Remove the address.',
  };
}
