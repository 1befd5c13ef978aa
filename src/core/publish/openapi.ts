import { schemas } from './api-schema.ts';
import { pageNamed } from '../site/lookup.ts';
import type { Site } from '../site/types.ts';
import { rootUrl } from '../site/urls.ts';

/** The version of the API: its first number is the `v1` of the addresses; see docs/api-changelog.md. */
const apiVersion = '1.2.0';

interface Endpoint {
  readonly path: string;
  readonly summary: string;
  readonly type: string;
  readonly schema: string | null;
  readonly parameter?: string;
}

const json = 'application/json';

/** Every file of `/api/v1/` and its schema. */
export const endpoints: readonly Endpoint[] = [
  {
    path: '/claims.json',
    summary: 'All claims, newest first, in short.',
    type: json,
    schema: 'Claims',
  },
  {
    path: '/claims/{id}.json',
    summary: 'The whole of a claim.',
    type: json,
    schema: 'Claim',
    parameter: 'The claim’s id.',
  },
  {
    path: '/claims.csv',
    summary: 'All claims as a table (RFC 4180).',
    type: 'text/csv',
    schema: null,
  },
  {
    path: '/sources.json',
    summary: 'All sources, and what is known of them.',
    type: json,
    schema: 'Sources',
  },
  {
    path: '/texts/{id}.txt',
    summary: 'The text of an open source.',
    type: 'text/plain',
    schema: null,
    parameter: 'The source’s id.',
  },
  {
    path: '/ratings.json',
    summary: 'The scale of ratings, in order.',
    type: json,
    schema: 'Ratings',
  },
  {
    path: '/corrections.json',
    summary: 'Corrections, updates and withdrawals, newest first.',
    type: json,
    schema: 'Corrections',
  },
  {
    path: '/claimreview.json',
    summary: 'Every claim as a schema.org ClaimReview, in a DataFeed.',
    type: json,
    schema: 'DataFeed',
  },
];

/** `openapi.json` (OpenAPI 3.1): static files, so nothing but GET, and no parameters but ids. */
export const openapi = (site: Site) => ({
  openapi: '3.1.0',
  info: {
    title: `${site.name} API`,
    version: apiVersion,
    description:
      'Claims, the passages that settle them, and the proof that the passages stand in their sources.',
    license: {
      name: site.license.content,
      ...(pageNamed(site, 'about') && { url: rootUrl(site, '/about/') }),
    },
  },
  servers: [{ url: rootUrl(site, '/api/v1') }],
  paths: Object.fromEntries(
    endpoints.map((endpoint) => [endpoint.path, { get: operation(endpoint) }]),
  ),
  components: { schemas },
});

const operation = ({ path, summary, type, schema, parameter }: Endpoint) => ({
  operationId: path
    .replace(/\{id\}/, 'one')
    .replace(/[^a-z]+(.)/g, (_, c: string) => c.toUpperCase())
    .replace(/^./, (c) => c.toLowerCase()),
  summary,
  ...(parameter && {
    parameters: [
      {
        name: 'id',
        in: 'path',
        required: true,
        description: parameter,
        schema: { type: 'string' },
      },
    ],
  }),
  responses: {
    200: {
      description: summary,
      content: {
        [type]: {
          schema: schema === null ? { type: 'string' } : { $ref: `#/components/schemas/${schema}` },
        },
      },
    },
    ...(parameter && { 404: { description: 'There is no such file.' } }),
  },
});
