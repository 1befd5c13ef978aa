/** The front matter's schemas in JSON Schema (2020-12), for editors: made from the same Zod schemas that the check uses. */
import { z } from 'zod';
import { claimFrontMatter } from './claim-schema.ts';
import { claimTranslationFrontMatter } from './claim-translation-schema.ts';
import type { EditorHint } from './fields.ts';
import {
  domainsFile,
  notesFile,
  pageFrontMatter,
  ratingsFile,
  siteFile,
  topicsFile,
  waiversFile,
} from './publication-schema.ts';
import { sourceFrontMatter, sourceTranslationFrontMatter } from './source-schema.ts';

const SCHEMAS = {
  claim: claimFrontMatter,
  'claim-translation': claimTranslationFrontMatter,
  source: sourceFrontMatter,
  'source-translation': sourceTranslationFrontMatter,
  page: pageFrontMatter,
  site: siteFile,
  ratings: ratingsFile,
  topics: topicsFile,
  notes: notesFile,
  domains: domainsFile,
  waivers: waiversFile,
} as const;

/** Lists that may also be written as a map by this key. */
const MAPS: Readonly<Record<string, string>> = {
  ratings: 'id',
  topics: 'id',
  notes: 'id',
  domains: 'domain',
};

/** One JSON Schema for each kind of file, by its name: `claim`, `source`, `site` … Stable from call to call. */
export function jsonSchemas(): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const made = z.toJSONSchema(schema, { io: 'input', override: asEditorsSeeIt });
      const idKey = MAPS[name];
      return [name, idKey === undefined ? made : listOrMap(made, idKey)];
    }),
  ) as Record<string, Record<string, unknown>>;
}

/** A YAML reader hands an editor numbers and booleans where the check reads text: a field's hint says what it may see. */
function asEditorsSeeIt({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const hint = (z.globalRegistry.get(zodSchema) as Partial<EditorHint> | undefined)?.json;
  if (hint === undefined) return;
  const { description } = jsonSchema;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  Object.assign(jsonSchema, description === undefined ? {} : { description }, hint);
}

/** The schema of a list of records, widened to the same records in a map by `idKey`. */
function listOrMap(list: Record<string, unknown>, idKey: string): Record<string, unknown> {
  const { $schema, items, ...rest } = list;
  const item = items as { properties?: Record<string, unknown>; required?: string[] };
  const properties = Object.fromEntries(
    Object.entries(item.properties ?? {}).filter(([key]) => key !== idKey),
  );
  const entry = {
    ...item,
    properties,
    required: (item.required ?? []).filter((key) => key !== idKey),
  };
  const byKey = {
    type: 'object',
    additionalProperties: idKey === 'domain' ? { anyOf: [{ type: 'string' }, entry] } : entry,
  };
  return { $schema, anyOf: [{ ...rest, items }, byKey] };
}
