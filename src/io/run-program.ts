import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The file to run for a program that an installed package brings: `programOf('typescript', 'tsc')`. */
export function programOf(packageName: string, program = packageName): string {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[program];
  if (file === undefined)
    throw new Error(`The package ${packageName} brings no program “${program}”.`);
  return join(dirname(manifest), file);
}

/**
 * Runs a JavaScript or TypeScript file under this very Node, its output going where ours goes.
 * Gives its exit code; 1 where a signal ended it.
 */
export function runProgram(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { stdio: 'inherit', env: { ...env } });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
