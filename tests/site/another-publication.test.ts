import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildPublication } from './build-publication.ts';
import { attribute, filesIn, inside, spaced, tags, words } from './published.ts';
import { holdsForAnySite } from './site-rules.ts';
import { tideGauge, tideGaugeSite } from './tide-gauge.ts';

const built = await tideGaugeSite();

describe('another publication, under a base of its own', () => {
  const page = (path: string): string => {
    const found = built.pages.get(`/x${path}`);
    if (!found) throw new Error(`There is no page ${path}.`);
    return found.html;
  };

  holdsForAnySite(() => built);

  it('is the same, byte for byte, when it is built again', async () => {
    const again = await mkdtemp(join(tmpdir(), 'verbatim-again-'));
    onTestFinished(() => rm(again, { recursive: true, force: true }));
    await buildPublication(tideGauge.content, again, tideGauge.address);
    const files = filesIn(built.folder);
    expect(filesIn(again)).toEqual(files);
    for (const file of files) {
      const [one, two] = await Promise.all([
        readFile(join(built.folder, file)),
        readFile(join(again, file)),
      ]);
      expect(one.equals(two), file).toBe(true);
    }
  });

  it('has no link that leaves its base', () => {
    const outside = [...built.pages.values()].flatMap(({ path, html }) =>
      [...tags(html, 'a'), ...tags(html, 'link'), ...tags(html, 'form')]
        .map((tag) => attribute(tag, 'href') ?? attribute(tag, 'action') ?? '#')
        .filter(
          (href) => /^\/(?!x\/)/.test(href) || /^https:\/\/other\.example\/(?!x\/)/.test(href),
        )
        .map((href) => `${path} → ${href}`),
    );
    expect(outside).toEqual([]);
  });

  it('keeps a withdrawn claim, and says first that it is withdrawn', () => {
    const html = page('/claims/town-was-ruined/');
    expect(words(inside(html, 'p', 'class="banner"'))).toMatch(/withdrawn/);
    expect(html.indexOf('class="banner"')).toBeLessThan(html.indexOf('<h1'));
    expect(words(page('/claims/'))).toContain('Withdrawn');
  });

  it('says that a claim was corrected, from what, to what and why', () => {
    const html = page('/claims/water-stood-highest/');
    expect(words(inside(html, 'p', 'class="banner"'))).toMatch(/corrected on 20 October 2026/);
    for (const at of ['/claims/water-stood-highest/', '/corrections/'])
      expect(words(page(at))).toMatch(
        /Rating changed from “Half holds” to “Holds”\. ?We had read the wrong scale\./,
      );
  });

  it('sets a passage written from right to left in its own direction', () => {
    for (const at of ['/claims/navires-au-port/', '/fr/claims/navires-au-port/']) {
      const [quote] = tags(page(at), 'blockquote');
      expect(attribute(quote!, 'lang')).toBe('ar');
      expect(attribute(quote!, 'dir')).toBe('rtl');
    }
  });

  it('has no place to report an error where neither a repository nor an address is known', () => {
    for (const html of built.pages.values())
      expect(html.html).not.toMatch(/issues\/new|Report an error|Signaler une erreur/);
  });

  it('publishes an open text whole, with every passage marked where it stands, overlaps too', async () => {
    const text = await readFile(join(tideGauge.content, 'sources/tide-log.txt'), 'utf8');
    const html = page('/sources/tide-log/');
    const whole = html.slice(html.indexOf('class="whole-text"'));
    const shown = words(
      whole
        .slice(whole.indexOf('>') + 1, whole.indexOf('</section>'))
        .replace(/<sup>.*?<\/sup>/g, ''),
    );
    expect(shown).toBe(spaced(text));
    const marks = [...whole.matchAll(/<mark>([\s\S]*?)<\/mark>/g)].map(([, mark]) => words(mark!));
    expect(marks.join('|')).toContain('higher than any keeper before me had written down.|');
    expect(marks.join('|')).toContain('the boats were moved to the upper basin 🌊 in good order|.');
  });

  it('shows of a sealed text the passages in order, and how much lies between them', () => {
    const shown = words(page('/sources/letter/'));
    const order = [
      /about 18 words not shown/,
      /Le gardien de la jauge/,
      /Il dit que l’eau/,
      /about \d+ words not shown What is known/,
    ];
    const places = order.map((part) => shown.search(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(shown).not.toContain('Nous avons partagé le pain');
  });

  it('says plainly what is not known of a source', () => {
    expect(words(inside(page('/sources/sailor/'), 'dl'))).toMatch(/Publisher ?not known/);
  });
});
