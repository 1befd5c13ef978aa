/** What a draft may lack: it has no page, so nothing is shown without it, and whoever writes it may stop half-way. */
import type { TextFault } from '../problem.ts';
import type { YamlPath } from './yaml/locate-yaml.ts';
import type { YamlReading } from './yaml/yaml-document.ts';

const OF_THE_CLAIM: Readonly<Record<string, string>> = {
  rating: 'a rating of ratings.yml',
  finding: 'what the evidence shows, in one or two sentences',
};
const OF_EVIDENCE: Readonly<Record<string, string>> = {
  source: 'the id of the source that the quote stands in',
  stance: 'supports, contradicts, qualifies or context',
  quote: 'the exact words of the source',
};

interface Gap {
  readonly path: YamlPath;
  readonly key: string;
  readonly expected: string;
}

/** Whether the front matter of a claim says that it is a draft. */
export const isDraft = (value: unknown): boolean => isMap(value) && value['status'] === 'draft';

/** A fault, of the case `draft`, for each thing that a draft lacks and that its claim needs before it can be published. */
export function draftGaps({ value, locate }: YamlReading): TextFault[] {
  if (!isMap(value)) return [];
  const entries = Array.isArray(value['evidence']) ? (value['evidence'] as unknown[]) : [];
  const gaps: Gap[] = [
    ...lacking(value, OF_THE_CLAIM, []),
    ...entries.flatMap((entry, i) =>
      isMap(entry) ? lacking(entry, OF_EVIDENCE, ['evidence', i]) : [],
    ),
  ];
  if (entries.length === 0)
    gaps.push({
      path: ['evidence'],
      key: 'evidence',
      expected: 'at least one quote from a source',
    });
  return gaps.map(({ path, key, expected }) => {
    const [start, end] = locate(path);
    return {
      rule: 'schema',
      case: 'draft',
      message: `This draft has no \`${key}\` yet: ${expected}.`,
      expected,
      fix: `Add \`${key}: …\` before you write \`status: published\`.`,
      start,
      end,
    };
  });
}

const lacking = (
  map: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, string>>,
  above: YamlPath,
): Gap[] =>
  Object.entries(wanted)
    .filter(([key]) => map[key] === undefined || map[key] === null)
    .map(([key, expected]) => ({ path: [...above, key], key, expected }));

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
