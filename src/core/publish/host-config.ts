import { headerRules, headersFor, patternOf, type HeaderRule, type HeaderSite } from './headers.ts';

/** What a server's configuration depends on, beside the headers. */
export interface HostSite extends HeaderSite {
  /** `https://facts.example`, without a path. */
  readonly origin: string;
}

/**
 * A whole configuration for nginx, to be included in `http`. The site lies in the folder `root`, below `base`. Headers are chosen by the address that was asked for,
 * `$request_uri`, since `$uri` becomes `/404.html` for a file that is missing. nginx leaves out a header whose value is
 * empty.
 */
export function nginxConfig(site: HostSite, root: string): string {
  const all = varying(site).filter(({ name }) => name !== 'Content-Type');
  const maps = all.filter(({ others }) => others.length > 0).map(nginxMap);
  const adds = all.map(({ name, usual, others }) => {
    const value = others.length > 0 ? variable(name) : quoted(usual);
    // What is missing today may be there tomorrow: a 404 is kept by nobody.
    return `add_header ${name} ${value}${name === 'Cache-Control' ? '' : ' always'};`;
  });
  return [
    ...maps,
    'server {',
    ...indented([
      'listen 80;',
      `server_name ${new URL(site.origin).host.replace(/:\d+$/, '')};`,
      `root ${root};`,
      'index index.html;',
      'absolute_redirect off;',
      `error_page 404 ${site.base}404.html;`,
      'charset utf-8;',
      `charset_types ${TEXT_TYPES.join(' ')};`,
      'types {',
      ...indented(NGINX_TYPES.map((line) => `${line};`)),
      '}',
      'default_type application/octet-stream;',
      'gzip on;',
      'gzip_vary on;',
      'gzip_min_length 256;',
      `gzip_types ${TEXT_TYPES.join(' ')} image/svg+xml;`,
      ...adds,
      'location / { try_files $uri $uri/ =404; }',
      ...nginxTypes(site),
    ]),
    '}',
    '',
  ].join('\n');
}

const TEXT_TYPES = [
  'text/css',
  'text/plain',
  'text/csv',
  'text/markdown',
  'text/javascript',
].concat(['json', 'ld+json', 'feed+json', 'atom+xml', 'xml'].map((type) => `application/${type}`));

const NGINX_TYPES = [
  'text/html html',
  'text/css css',
  'text/javascript js',
  'text/plain txt',
  'text/csv csv',
  'text/markdown md',
  'application/json json',
  'application/ld+json jsonld',
  'application/xml xml',
  'application/wasm wasm',
  'image/svg+xml svg',
  'image/png png',
  'font/woff2 woff2',
];

const variable = (name: string): string => `$verbatim_${name.toLowerCase().replaceAll('-', '_')}`;

const quoted = (value = ''): string => `"${value.replaceAll('"', '\\"')}"`;

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const nginxMap = ({ name, usual, others }: Varying): string =>
  [
    `map $request_uri ${variable(name)} {`,
    `  default ${quoted(usual)};`,
    ...others.flatMap(({ value, patterns }) =>
      patterns.map((pattern) => `  "~${pattern.replace(/\$$/, '(?:\\?|$)')}" ${quoted(value)};`),
    ),
    '}',
  ].join('\n');

/** The types that a file's ending does not give; each says its own charset. */
function nginxTypes(site: HostSite): string[] {
  const types = varying(site).find(({ name }) => name === 'Content-Type')?.others ?? [];
  return types.flatMap(({ value, patterns }) =>
    patterns.map(
      (pattern) =>
        `location ~ ${quoted(pattern)} { types { } default_type ${quoted(value)}; charset off; gzip_types *; }`,
    ),
  );
}

/** A whole site block for Caddy. The site lies in the folder `root`, below `base`. Its matchers exclude one another, so that no order of directives matters. */
export function caddyConfig(site: HostSite, root: string): string {
  return [
    `${site.origin} {`,
    ...indented([
      `root * ${root}`,
      // Caddy compresses nothing by a bare `encode`, and no Atom or JSON Feed of itself.
      'encode {',
      '  zstd',
      '  gzip',
      '  match {',
      ...[...TEXT_TYPES, 'text/html', 'application/javascript', 'image/svg+xml'].map(
        (type) => `    header Content-Type ${type}*`,
      ),
      '  }',
      '}',
      'file_server',
      ...varying(site).flatMap(caddyHeaders),
      'handle_errors {',
      '  header -Cache-Control',
      '  header Content-Type "text/html; charset=utf-8"',
      `  rewrite * ${site.base}404.html`,
      '  file_server',
      '}',
    ]),
    '}',
    '',
  ].join('\n');
}

function caddyHeaders({ name, usual, others }: Varying): string[] {
  if (others.length === 0) return [`header ${name} ${quoted(usual)}`];
  const lines = others.flatMap(({ value, patterns }, at) => {
    if (value === '') return [];
    const matcher = `@${name.toLowerCase()}-${at + 1}`;
    return [
      `${matcher} path_regexp ${patterns.join('|')}`,
      `header ${matcher} ${name} ${quoted(value)}`,
    ];
  });
  if (usual === undefined) return lines;
  const rest = `@${name.toLowerCase()}`;
  const every = others.flatMap(({ patterns }) => patterns).join('|');
  return [...lines, `${rest} not path_regexp ${every}`, `header ${rest} ${name} ${quoted(usual)}`];
}

/** A header's usual value, and the paths that have another; empty for those that have none. */
interface Varying {
  readonly name: string;
  readonly usual: string | undefined;
  readonly others: readonly { readonly value: string; readonly patterns: readonly string[] }[];
}

function varying(site: HeaderSite): Varying[] {
  const usual = headersFor(`${site.base}no/such/page/`, site);
  const rules = headerRules(site).filter(({ path }) => path !== `${site.base}*`);
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  return [...new Set([...Object.keys(usual), ...names])].map((name) => {
    const values = new Map<string, string[]>();
    for (const rule of rules) {
      const value = headersFor(exampleOf(rule), site)[name] ?? '';
      if (value === (usual[name] ?? '')) continue;
      const patterns = values.get(value) ?? [];
      // A rule for a part of what another rule says as well adds nothing.
      if (!patterns.some((pattern) => new RegExp(pattern).test(exampleOf(rule))))
        values.set(value, [...patterns, patternOf(rule)]);
    }
    const others = [...values].map(([value, patterns]) => ({ value, patterns }));
    return { name, usual: usual[name], others };
  });
}

/** A path that a rule is for. */
const exampleOf = ({ path }: HeaderRule): string => path.replace(/\*$/, '').replace(/:\w+/g, 'a');
