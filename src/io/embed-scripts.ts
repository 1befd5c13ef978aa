import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { EmbedScripts } from '../core/publish/host-script.ts';

let scripts: EmbedScripts | undefined;

/** The scripts of cards and their hosts, compiled to plain scripts; once a process. */
export function embedScripts(): EmbedScripts {
  return (scripts ??= { card: compile('card.ts'), host: compile('host.ts') });
}

function compile(name: string): string {
  const source = readFileSync(join(process.cwd(), 'src/browser', name), 'utf8');
  const { code } = transformSync(source, {
    loader: 'ts',
    format: 'iife',
    minify: true,
    target: 'es2020',
    charset: 'ascii',
  });
  return code.trim();
}
