import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coreFigures, type CoreFigures } from './core-figures.ts';
import { NO_TIME, type Duration, type MeasuredRun } from './measured-run.ts';
import type { Output } from './output-figures.ts';
import { siteFigures, type SiteFigures } from './site-figures.ts';
import { CUT_LANGUAGES, cutRates, cutsOf, percent } from './proof/cut-rates.ts';
import { fairQuotes } from './proof/fair-quotes.ts';
import { measure, type Measured } from './proof/measure.ts';
import { WrongUse, type CommandIo } from '../src/cli/command.ts';
import { runCommand, runProcess } from '../src/cli/run-command.ts';

export const help = `npm run bench [-- --claims <number>] [--what proof|build|all] [--no-images]

Measures the core alone (proof), and the build of a publication made up for it (build) beside a bare
Astro site of as many pages. The same figures make the same publication.

  --claims <number>   how many claims, and as many sources; 1000 unless given
  --what <part>       proof, build or all; all unless given
  --no-images         leaves the pictures out, which take longer than all the rest together
`;

const PROOF_SIZES = [1_000, 10_000, 100_000];
const MUTATIONS = 100_000;
const FAIR_QUOTES = 1_000;

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      claims: { type: 'string', default: '1000' },
      what: { type: 'string', default: 'all' },
      'no-images': { type: 'boolean', default: false },
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
    io.out(cutsTable());
    io.out(fairTable());
  }
  if (values.what !== 'proof') {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
    try {
      const figures = await siteFigures(claims, folder, !values['no-images'], (step) =>
        io.err(`${step}\n`),
      );
      io.out(buildTable(claims, figures));
      io.out(outputsTable(claims, figures.outputs));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return 0;
}

function proofTable({
  quotes,
  sealMs,
  windowsPerSecond,
  explanation,
  hostile,
}: CoreFigures): string {
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
    row(
      'made to take long',
      `tokens of 64 KB at most ${hostile.tokens.toFixed(0)} ms, explanation at most ${hostile.explanation.toFixed(0)} ms`,
    ),
  ]);
}

function judgementTable({ mutations, falseAccepts, variations, falseRejects }: Measured): string {
  return table('Judgement, on made-up texts', [
    row('changed in meaning', `${mutations} quotes, ${falseAccepts} accepted`),
    row('typed otherwise', `${variations} quotes, ${falseRejects} rejected`),
  ]);
}

/** Of cuts that mislead, how many the proof names, in all and of each kind; of fair ones, how many it names wrongly. */
function cutsTable(): string {
  return table(
    'Cuts written by hand: named, in percent',
    CUT_LANGUAGES.map((lang) => {
      const { misleading, byKind } = cutRates(cutsOf(lang));
      const kinds = [...byKind].map(([kind, rate]) => `${kind} ${percent(rate).toFixed(0)}`);
      return row(
        `${lang}, ${misleading.of} that mislead`,
        `${percent(misleading).toFixed(1)} (${kinds.join(', ')})`,
      );
    }),
  );
}

function fairTable(): string {
  return table(
    'Fair quotes from texts of packages: named, in percent',
    CUT_LANGUAGES.map((lang) => {
      const { byKind } = cutRates(fairQuotes(lang, FAIR_QUOTES));
      const kinds = [...byKind].map(
        ([kind, rate]) => `${kind} ${percent(rate).toFixed(1)} of ${rate.of}`,
      );
      return row(lang, kinds.join(', ') || 'no texts');
    }),
  );
}

/** Phases of a build that make something else than pages. What is left is what Astro and our pages cost. */
const phasesWithoutPages = ['cards and data', 'search index', 'images'];

const durationOf = (build: MeasuredRun, phase: string): Duration =>
  build.phases.get(phase) ?? NO_TIME;

function durationOfPages(build: MeasuredRun): Duration {
  const others = phasesWithoutPages.map((phase) => durationOf(build, phase));
  const whole = durationOf(build, 'build');
  return {
    ms: others.reduce((left, { ms }) => left - ms, whole.ms),
    cpuMs: others.reduce((left, { cpuMs }) => left - cpuMs, whole.cpuMs),
  };
}

function buildTable(claims: number, figures: SiteFigures): string {
  const { cold, warm, bare, pages, pageBytes, images, files, bytes, sealMs } = figures;
  const times = (name: string, measured: (build: MeasuredRun) => Duration): string =>
    row(name, `${both(measured(cold))}; again ${both(measured(warm))}`);
  const ours = durationOfPages(cold);
  const drawn = durationOf(cold, 'images');
  return table(`${claims} claims, ${claims} sources, ${pages} pages: time (processor time)`, [
    times('build', (build) => build),
    times('  check and proof', (build) => durationOf(build, 'check')),
    times('  pages (Astro)', durationOfPages),
    ...phasesWithoutPages.map((phase) => times(`  ${phase}`, (build) => durationOf(build, phase))),
    ...(images > 0
      ? [row('an image, drawn anew', `${perItem(drawn, images)} ms (${images} images)`)]
      : []),
    row('bare Astro, as many pages', both(bare)),
    row(
      'ours to bare, a page',
      `${perItem(ours, pages)} ms to ${perItem(bare, pages)} ms: ${(ours.ms / bare.ms).toFixed(2)} × (${(ours.cpuMs / bare.cpuMs).toFixed(2)} ×)`,
    ),
    row('a page', `${(pageBytes / 1024).toFixed(1)} KiB, ours and bare`),
    row('most memory', `${mebibytes(cold.peak)}; bare ${mebibytes(bare.peak)}`),
    row('files', `${files} (${(files / claims).toFixed(1)} a claim)`),
    row('bytes', `${mebibytes(bytes)} (${Math.round(bytes / claims)} a claim)`),
    row('sealing ten sources', seconds(sealMs)),
  ]);
}

function outputsTable(claims: number, outputs: readonly Output[]): string {
  return table(
    'Outputs that are no pages, a claim',
    outputs.map(({ kind, ms, files, bytes }) =>
      row(
        kind,
        `${(ms / claims).toFixed(3)} ms, ${Math.round(bytes / claims)} bytes (${files} files)`,
      ),
    ),
  );
}

const table = (title: string, rows: readonly string[]): string => `${title}\n${rows.join('')}\n`;
const row = (name: string, value: string): string => `  ${name.padEnd(32)}${value}\n`;
const both = ({ ms, cpuMs }: Duration): string => `${seconds(ms)} (${seconds(cpuMs)})`;
const perItem = ({ ms, cpuMs }: Duration, count: number): string =>
  `${(ms / count).toFixed(2)} (${(cpuMs / count).toFixed(2)})`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const rate = (perSecond: number): string => Math.round(perSecond).toLocaleString('en');
const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

await runProcess((args, io) => runCommand({ help, run }, args, io));
