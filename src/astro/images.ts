import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import type { Lang, Tone } from '../core/content/types.ts';
import { filePath } from '../core/publish/places.ts';
import { ratingIcon } from '../core/publish/rating-icons.ts';
import type { PublishedFile } from '../core/publish/published-file.ts';
import { ratingOf, sourcesOf } from '../core/site/lookup.ts';
import { headingNameOf, inLang, textOf } from '../core/site/texts.ts';
import type { ClaimView, Site } from '../core/site/types.ts';
import { formatDate } from '../core/i18n/format.ts';
import { wordsFor } from '../core/i18n/words.ts';
import { drawable, fontsFor } from './image-fonts.ts';
import { inOrder } from './in-order.ts';

/** All that a picture shows; the same gives the same picture. */
interface Drawing {
  readonly lang: Lang;
  readonly site: string;
  /** Empty where our fonts cannot write it. */
  readonly claim: string;
  readonly rating: string;
  /** The glyph's markup, on a grid of 16. */
  readonly icon: string;
  readonly tone: Tone;
  readonly foot: string;
}

/** Raised when the layout changes, so that no picture of the old one is taken from the cache. */
const layout = 1;
const width = 1200;
const height = 630;
const margin = 72;
const claimTop = 116;
const claimHeight = 340;
const leading = 1.18;
const iconTop = 472;
const paper = '#fffefa';
const ink = '#1c1b19';
const quiet = '#57534c';
const tones: Readonly<Record<Tone, string>> = {
  positive: '#17603b',
  mixed: '#7a4b00',
  negative: '#9c1f1f',
  neutral: '#4b4f58',
};

/**
 * The pictures of claims, drawn anew only where what they show has changed. `VERBATIM_IMAGES` names another folder to
 * keep them in, or is `none`, where a build is measured without them.
 */
export function publishedImages(site: Site): AsyncIterable<PublishedFile> {
  const folder = process.env['VERBATIM_IMAGES'] || join(process.cwd(), '.cache', 'og');
  return drawImages(folder === 'none' ? { ...site, claims: [] } : site, folder);
}

/**
 * The pictures of all claims in all languages, `og/<id>.png`, 1200 by 630 pixels. Each is kept in `cacheDir` under
 * the digest of what it shows, so an unchanged claim is not drawn again.
 */
export async function* drawImages(site: Site, cacheDir: string): AsyncGenerator<PublishedFile> {
  await mkdir(cacheDir, { recursive: true });
  const jobs = site.languages.flatMap((lang) =>
    site.claims.map((claim) => () => imageOf(site, claim, lang, cacheDir)),
  );
  // One more than there are processors: while pictures are packed, the next one is laid out.
  yield* inOrder(jobs, availableParallelism() + 1);
}

async function imageOf(
  site: Site,
  claim: ClaimView,
  lang: Lang,
  cacheDir: string,
): Promise<PublishedFile> {
  const drawing = drawingOf(site, claim, lang);
  const key = createHash('sha256')
    .update(JSON.stringify([layout, sharp.versions, drawing]))
    .digest('hex');
  const file = join(cacheDir, `${key}.png`);
  const body = existsSync(file) ? await readFile(file) : await drawInto(file, drawing);
  return { path: filePath(site, lang, `/og/${claim.id}.png`), body, type: 'image/png' };
}

async function drawInto(file: string, drawing: Drawing): Promise<Uint8Array> {
  const png = await draw(drawing);
  // Another claim or another build may be writing the same picture: what has a name is always whole.
  const whole = `${file}.${randomUUID()}`;
  await writeFile(whole, png);
  await rename(whole, file);
  return png;
}

function drawingOf(site: Site, claim: ClaimView, lang: Lang): Drawing {
  const words = wordsFor(site, lang).card;
  const { text } = textOf(claim, lang);
  const rating = ratingOf(site, claim.rating);
  // A rating that we no longer stand by is not spread.
  const withdrawn = claim.status === 'withdrawn';
  const sources = sourcesOf(site, claim);
  const source = sources.length === 1 && drawable(headingNameOf(sources[0]!, lang).name);
  return {
    lang,
    site: drawable(site.name),
    claim: drawable(text.claim),
    rating: withdrawn ? words.withdrawnShort : drawable(inLang(site, rating.label, lang)),
    icon: withdrawn ? ratingIcon('', 'neutral') : ratingIcon(rating.id, rating.tone),
    tone: withdrawn ? 'neutral' : rating.tone,
    // Figures alone, where a month's name cannot be written.
    foot: [
      drawable(formatDate(lang, claim.modified)) || claim.modified,
      source || words.sources(sources.length),
    ].join(' · '),
  };
}

/** The picture as PNG. */
async function draw(drawing: Drawing): Promise<Uint8Array> {
  const size = sizeFor(drawing.claim);
  const color = tones[drawing.tone];
  const line = width - 2 * margin;
  const at = (top: number, style: Style): Style => ({
    position: 'absolute',
    left: margin,
    top,
    width: line,
    ...style,
  });
  const tree = box(
    { width, height, backgroundColor: paper, color: ink, fontFamily: 'Source Serif 4' },
    [
      text(at(58, { fontSize: 30, fontWeight: 600, color: quiet, lineClamp: 1 }), drawing.site),
      box(at(claimTop, { height: claimHeight, alignItems: 'center' }), [
        text(
          {
            width: line,
            fontSize: size,
            fontWeight: 600,
            lineHeight: leading,
            lineClamp: Math.floor(claimHeight / (size * leading)),
            wordBreak: 'break-word',
          },
          drawing.claim,
        ),
      ]),
      text(
        at(iconTop - 5, {
          left: margin + 66,
          width: line - 66,
          fontSize: 44,
          fontWeight: 600,
          color,
          lineClamp: 1,
        }),
        drawing.rating,
      ),
      text(at(540, { fontSize: 26, color: quiet, lineClamp: 1 }), drawing.foot),
    ],
  );
  const svg = await satori(tree as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: fontsFor([drawing.site, drawing.claim, drawing.rating, drawing.foot].join('')),
  });
  const icon = `<g transform="translate(${margin} ${iconTop}) scale(3)" fill="none" stroke="${color}" stroke-width="1.6">${drawing.icon}</g></svg>`;
  return sharp(Buffer.from(svg.replace(/<\/svg>\s*$/, icon)))
    .png({ compressionLevel: 6 })
    .toBuffer();
}

type Style = Readonly<Record<string, string | number>>;
const box = (style: Style, children: unknown) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
const text = (style: Style, children: string) => ({
  type: 'div',
  props: { style: { display: 'block', ...style }, children },
});

/** The largest size at which a claim fills its place and no more, reckoned from the usual width of letters. */
function sizeFor(claim: string): number {
  for (let size = 84; size > 38; size -= 2) {
    const perLine = (width - 2 * margin) / (size * 0.49);
    if (Math.ceil(claim.length / perLine + 0.3) * size * leading <= claimHeight) return size;
  }
  return 38;
}
