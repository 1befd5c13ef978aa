import type { Edit, Example, Rule } from './rule.ts';
import { RULE_GROUPS } from './rules.ts';

/** `docs/rules.md`: what each rule demands and why, with the examples that run as its tests. */
export function rulesDocument(): string {
  const groups = Object.entries(RULE_GROUPS).map(([title, rules]) => {
    const sections = rules.map((rule) =>
      [
        `### \`${rule.id}\``,
        `${severitiesOf(rule)}${rule.waivable ? ' · can be waived' : ''}`,
        rule.summary,
        ...examples('Wrong', rule.bad),
        ...examples('Right', rule.good),
      ].join('\n\n'),
    );
    return [`## ${title}`, ...sections].join('\n\n');
  });
  return `${[HEAD, ...groups].join('\n\n')}\n`;
}

const HEAD = `# Rules

What \`npm run check\` holds content against; the build runs the same code. This page is made from the rules themselves (\`npm run check -- --rules > docs/rules.md\`), and its examples are their tests.

An **error** would mislead a reader or break the site: it fails the check and the build. A **warning** wants a look, a **notice** is worth knowing. Where a rule can be waived, an entry in \`waivers.yml\` (rule, file, reason, expiry date) takes what it found out of the report.`;

/** “**Error**, warning in a draft”. */
const severitiesOf = ({ severity, cases = {} }: Rule): string =>
  [
    SEVERITIES[severity],
    ...Object.values(cases).map((named) => `${named.severity} ${named.when}`),
  ].join(', ');

const SEVERITIES = { error: '**Error**', warning: '**Warning**', notice: '**Notice**' };

/** Examples that change nothing show nothing, and long ones are tests only. */
function examples(title: string, all: readonly Example[]): string[] {
  const shown = all
    .filter(({ edits }) => edits.length > 0)
    .map(({ edits }) => edits.map(snippet).join('\n'));
  return shown.filter((text) => text.length < 1200).map((text) => `${title}:\n\n${text}`);
}

function snippet({ file, to }: Edit): string {
  const language = file.endsWith('.md') ? 'md' : file.endsWith('.yml') ? 'yaml' : 'text';
  const shown = to.replace(/[\p{Cc}\p{Cf}]/gu, (char) =>
    char === '\n' ? char : `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  const fence = shown.includes('```') ? '````' : '```';
  return `${fence}${language}\n# ${file}\n${shown.trimEnd()}\n${fence}`;
}
