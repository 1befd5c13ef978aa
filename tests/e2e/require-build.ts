import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './built-site.ts';

export default function requireBuild(): void {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`No site stands in ${dist}. Build it first: npm run build`);
  }
}
