import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { proseLoader } from './astro/prose-loader.ts';

/** All running text of the publication: analyses, notes on sources, pages. Facts and links come from the model. */
const prose = defineCollection({
  loader: proseLoader(),
  schema: z.object({ kind: z.enum(['claim', 'source', 'page']), of: z.string(), lang: z.string() }),
});

export const collections = { prose };
