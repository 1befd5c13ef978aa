import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coreFigures, type CoreFigures } from '../bench/core-figures.ts';
import type { MeasuredRun } from '../bench/measured-run.ts';
import { siteFigures, type SiteFigures } from '../bench/site-figures.ts';
import { measure, type Measured } from '../../core/proof/measure/measure.ts';
import { WrongUse, type CommandIo } from '../command.ts';

export const help = `npm run bench [-- --claims <number>] [--what proof|build|all]

Measures the core alone (proof), and the build of a publication made up for it (build) beside a bare
Astro site of as many pages. The same figures make the same publication.

  --claims <number>   how many claims, and as many sources; 1000 unless given
  --what <part>       proof, build or all; all unless given
`;

const PROOF_SIZES = [1_000, 10_000, 100_000];
const MUTATIONS = 10_000;

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      claims: { type: 'string', default: '1000' },
      what: { type: 'string', default: 'all' },
    },
  });
  const claims = Number(values.claims);
  if (!Number.isInteger(claims) || claims < 1)
    throw new WrongUse('--claims is a whole number from 1.');
  if (!['proof', 'build', 'all'].includes(values.what))
    throw new WrongUse('--what is proof, build or all.');

  if (values.what !== 'build') {
    io.err('proving\n');
    io.out(proofTable(coreFigures(PROOF_SIZES)));
    io.out(judgementTable(measure(MUTATIONS, 1)));
  }
  if (values.what !== 'proof') {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
    try {
      io.out(buildTable(claims, await siteFigures(claims, folder, (step) => io.err(`${step}\n`))));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return 0;
}

function proofTable({ quotes, sealMs, windowsPerSecond, explanation }: CoreFigures): string {
  const rows = quotes.map(({ quotes: count, ms }, i) => {
    const before = quotes[i - 1];
    const growth = before
      ? `, ${(ms / before.ms).toFixed(1)} × the time for ${count / before.quotes} × the quotes`
      : '';
    return row(
      `${count} quotes, ${count / 10} sources`,
      `${seconds(ms)} (${rate((count * 1000) / ms)}/s${growth})`,
    );
  });
  return table('Proof, one core', [
    ...rows,
    row('sealing 1,000 words', seconds(sealMs)),
    row('windows of 25 tokens', `${rate(windowsPerSecond)}/s`),
    row(
      'explaining a failure',
      `median ${explanation.median.toFixed(1)} ms, most ${explanation.most.toFixed(1)} ms`,
    ),
  ]);
}

function judgementTable({ mutations, falseAccepts, variations, falseRejects }: Measured): string {
  return table('Judgement, on made-up texts', [
    row('changed in meaning', `${mutations} quotes, ${falseAccepts} accepted`),
    row('typed otherwise', `${variations} quotes, ${falseRejects} rejected`),
  ]);
}

function buildTable(
  claims: number,
  { cold, warm, bare, pages, images, files, bytes, sealMs }: SiteFigures,
): string {
  // What is no page of components is told apart: the rest of the build is what Astro and our pages cost.
  const within = ['cards and data', 'search index', 'images'];
  const pagesMs = (run: MeasuredRun): number =>
    within.reduce(
      (ms, phase) => ms - (run.phases.get(phase) ?? 0),
      run.phases.get('build') ?? run.ms,
    );
  const phases: [string, (run: MeasuredRun) => number][] = [
    ['check and proof', (run) => run.phases.get('check') ?? 0],
    ['pages (Astro)', pagesMs],
    ...within.map((phase): [string, (run: MeasuredRun) => number] => [
      phase,
      (run) => run.phases.get(phase) ?? 0,
    ]),
  ];
  const rendering = pagesMs(cold);
  return table(`${claims} claims, ${claims} sources, ${pages} pages`, [
    row('build', `${seconds(cold.ms)}; again ${seconds(warm.ms)}`),
    ...phases.map(([name, of]) =>
      row(`  ${name}`, `${seconds(of(cold))}; again ${seconds(of(warm))}`),
    ),
    ...(images > 0
      ? [
          row(
            'an image, drawn anew',
            `${((cold.phases.get('images') ?? 0) / images).toFixed(1)} ms (${images} images)`,
          ),
        ]
      : []),
    row('bare Astro, as many pages', seconds(bare.ms)),
    row(
      'ours to bare, a page',
      `${(rendering / pages).toFixed(2)} ms to ${(bare.ms / pages).toFixed(2)} ms: ${(rendering / bare.ms).toFixed(2)} ×`,
    ),
    row('most memory', `${mebibytes(cold.peak)}; bare ${mebibytes(bare.peak)}`),
    row('files', `${files} (${(files / claims).toFixed(1)} a claim)`),
    row('bytes', `${mebibytes(bytes)} (${Math.round(bytes / claims)} a claim)`),
    row('sealing ten sources', seconds(sealMs)),
  ]);
}

const table = (title: string, rows: readonly string[]): string => `${title}\n${rows.join('')}\n`;
const row = (name: string, value: string): string => `  ${name.padEnd(32)}${value}\n`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const rate = (perSecond: number): string => Math.round(perSecond).toLocaleString('en');
const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
