import { headerRules, headersFor, patternOf, type HeaderSite } from './headers.ts';

/** A header's usual value, and the paths that have another. */
interface Varying {
  readonly name: string;
  readonly usual: string | undefined;
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/** What nginx needs in `http` and in `server`. Its `add_header` leaves out a header whose value is empty. */
export function nginxSnippet(site: HeaderSite): { http: string; server: string } {
  const all = varying(site);
  const variable = (name: string) => `$verbatim_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = all
    .filter(({ others }) => others.size > 0)
    .map(({ name, usual, others }) =>
      [
        `map $uri ${variable(name)} {`,
        `  default "${usual ?? ''}";`,
        ...[...others].flatMap(([value, patterns]) =>
          patterns.map((pattern) => `  "~${pattern}" "${value}";`),
        ),
        '}',
      ].join('\n'),
    );
  const adds = all.map(
    ({ name, usual, others }) =>
      `add_header ${name} ${others.size > 0 ? variable(name) : `"${usual}"`} always;`,
  );
  return { http: maps.join('\n'), server: adds.join('\n') };
}

/** What Caddy needs in a site block. Its matchers exclude one another, so that no order of directives matters. */
export function caddySnippet(site: HeaderSite): string {
  let matchers = 0;
  return varying(site)
    .flatMap(({ name, usual, others }) => {
      if (others.size === 0) return [`header ${name} "${usual}"`];
      const every: string[] = [];
      const lines = [...others].flatMap(([value, patterns]) => {
        const matcher = `@verbatim${++matchers}`;
        every.push(...patterns);
        return [
          `${matcher} path_regexp ${patterns.join('|')}`,
          `header ${matcher} ${name} "${value}"`,
        ];
      });
      if (usual === undefined) return lines;
      const rest = `@verbatim${++matchers}`;
      return [
        ...lines,
        `${rest} not path_regexp ${every.join('|')}`,
        `header ${rest} ${name} "${usual}"`,
      ];
    })
    .join('\n');
}

function varying(site: HeaderSite): Varying[] {
  const usual = headersFor(`${site.base}no/such/page/`, site);
  const others = new Map<string, Map<string, string[]>>(
    Object.keys(usual).map((name) => [name, new Map()]),
  );
  for (const rule of headerRules(site))
    for (const [name, value] of Object.entries(rule.headers)) {
      if (usual[name] === value) continue;
      const values = others.get(name) ?? new Map<string, string[]>();
      others.set(name, values.set(value, [...(values.get(value) ?? []), patternOf(rule)]));
    }
  return [...others].map(([name, values]) => ({ name, usual: usual[name], others: values }));
}
