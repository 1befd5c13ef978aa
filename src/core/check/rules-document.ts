import type { BadExample, Edit, Example } from './example.ts';
import type { Rule } from './rule.ts';
import { RULE_GROUPS } from './rules.ts';

/** `docs/rules.md`: what each rule demands and why, with the examples that run as its tests. */
export function rulesDocument(): string {
  const groups = Object.entries(RULE_GROUPS).map(([title, rules]) => {
    const sections = rules.map((rule) =>
      [
        `### \`${rule.id}\``,
        `${severitiesOf(rule)}${rule.waivable ? ' · can be waived' : ''}`,
        rule.summary,
        ...rule.bad.flatMap((example) => [...snippets('Wrong', example), reportOf(example)]),
        ...rule.good.flatMap((example) => snippets('Right', example)),
      ].join('\n\n'),
    );
    return [`## ${title}`, ...sections].join('\n\n');
  });
  return `${[HEAD, ...groups].join('\n\n')}\n`;
}

const HEAD = `# Rules

What \`npm run check\` holds content against; the build runs the same code. This page is made from the rules themselves (\`npm run check -- --rules > docs/rules.md\`), and its examples are their tests. Each is a change to one small publication (\`tests/core/check/example-content.ts\`): what is wrong, what \`check\` says of it, and what is nearly the same and right.

An **error** would mislead a reader or break the site: it fails the check and the build. A **warning** wants a look, a **notice** is worth knowing. Where a rule can be waived, an entry in \`waivers.yml\` (rule, file, reason, expiry date) takes what it found out of the report.`;

/** “**Error**, warning in a draft”. */
const severitiesOf = ({ severity, cases = {} }: Rule): string =>
  [
    SEVERITIES[severity],
    ...Object.values(cases).map((named) => `${named.severity} ${named.when}`),
  ].join(', ');

const SEVERITIES = { error: '**Error**', warning: '**Warning**', notice: '**Notice**' };

/** Longer snippets, in UTF-16 code units, would say less than the rule does. */
const MAX_SNIPPET = 1200;

/** Examples that change nothing show nothing. */
function snippets(title: string, { edits, today }: Example): string[] {
  const text = edits.map(snippet).join('\n');
  const day = today === undefined ? '' : ` (checked on ${today})`;
  return edits.length > 0 && text.length < MAX_SNIPPET ? [`${title}${day}:\n\n${text}`] : [];
}

/** What the check says of a bad example. */
function reportOf({ problem: { at, message, found, expected, fix } }: BadExample): string {
  const facts = [
    found === undefined ? [] : [`found: ${found}`],
    expected === undefined ? [] : [`expected: ${expected}`],
    fix === undefined ? [] : [`mend: ${fix}`],
  ].flat();
  return fenced('text', [`${at}  ${message}`, ...facts.map((fact) => `  ${fact}`)].join('\n'));
}

function snippet({ file, to }: Edit): string {
  if (to === null) return fenced('text', `# ${file} is not there`);
  const language = file.endsWith('.md') ? 'md' : file.endsWith('.yml') ? 'yaml' : 'text';
  return fenced(language, `# ${file}\n${to}`);
}

function fenced(language: string, text: string): string {
  const shown = text
    .trimEnd()
    .replace(/[\p{Cc}\p{Cf}]/gu, (char) =>
      char === '\n' ? char : `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
  const fence = shown.includes('```') ? '````' : '```';
  return `${fence}${language}\n${shown}\n${fence}`;
}
