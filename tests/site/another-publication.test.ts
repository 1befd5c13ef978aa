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
      expect(html.html).not.toMatch(/issues\/new|mailto:[^?]|Report an error|Signaler une erreur/);
    const reach = page('/about/').slice(page('/about/').indexOf('id="reach"'));
    expect(words(inside(reach, 'p'))).toBe('This edition gives no address.');
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

  it('shows a part of a sentence of an open text within it, in quotation marks', () => {
    const passage = (html: string, id: string) =>
      inside(inside(html, 'figure', `id="evidence-${id}"`), 'blockquote');
    const [en, fr] = ['/claims/water-stood-highest/', '/fr/claims/water-stood-highest/'].map(page);
    const measured = passage(en!, 'measured');
    expect(inside(measured, 'q')).toMatch(
      /^<span class="editor">\[i\]<\/span> measured four metres/,
    );
    expect(words(measured)).toMatch(
      /on the old scale ?\[the rest of the sentence: ?at half past ten\.\]$/,
    );
    expect(passage(fr!, 'measured')).toContain('<span class="visually-hidden" lang="fr">');
    expect(words(passage(fr!, 'measured'))).toContain('[le reste de la phrase : ');
    expect(passage(en!, 'highest')).not.toContain('<q>');
    const listed = page('/sources/tide-log/');
    expect(listed.slice(listed.indexOf('<ol class="passages"'))).toContain('<q>');
  });

  it('says what the rest of a sentence does to a passage, why it is quoted alone, and who speaks', () => {
    const again = inside(page('/claims/town-was-ruined/'), 'figure', 'id="evidence-never-again"');
    const proof = words(inside(again, 'details', 'class="proof"'));
    expect(proof).toContain('the rest of the sentence bears on these words: it sets a condition.');
    expect(proof).toContain('all the same: The condition is about the scale, not the town.');
    expect(words(again)).toContain('The keeper of the gauge, as the source reports it');
    const french = inside(
      page('/fr/claims/town-was-ruined/'),
      'figure',
      'id="evidence-never-again"',
    );
    expect(french).toContain(
      '<span lang="en">The condition is about the scale, not the town.</span>',
    );
    expect(french).toContain('<span lang="en">The keeper of the gauge</span>');
    const highest = page('/fr/claims/water-stood-highest/');
    expect(words(inside(highest, 'figure', 'id="evidence-highest"'))).toContain(
      'A. Keeper, gardien de la jauge, tel que la source le rapporte',
    );
  });

  it('speaks of a source by its short name, in the languages that have one', () => {
    const [en, fr] = ['/claims/water-stood-highest/', '/fr/claims/water-stood-highest/'].map(page);
    const from = (html: string) => inside(html, 'figure', 'id="evidence-exact-man"');
    expect(words(from(en!))).toContain('Gives context · the captain’s letter');
    expect(words(from(fr!))).toContain('· Lettre du capitaine');
    expect(words(en!)).toContain('Worth knowing about the captain’s letter. The captain owned');
    expect(words(en!).split('The captain owned the boats.')).toHaveLength(2);
  });

  it('gives the title of a source with its translation where it is not in the reader’s language', () => {
    const record = (path: string) => words(inside(page(path), 'dl'));
    expect(record('/sources/letter/')).toMatch(
      /^Title ?Lettre du capitaine ?Title in English ?The captain’s letter/,
    );
    expect(record('/fr/sources/letter/')).not.toContain('The captain’s letter');
    expect(words(page('/sources/'))).toContain('The captain’s letter');
  });

  it('puts content notes before passages, on pages of sources too, and marks claims in lists', () => {
    for (const at of ['/claims/water-stood-highest/', '/sources/letter/', '/fr/sources/letter/']) {
      const html = page(at);
      expect(html.indexOf('class="note"')).toBeGreaterThan(0);
      expect(html.indexOf('class="note"')).toBeLessThan(html.indexOf('<blockquote'));
    }
    expect(page('/sources/sailor/')).not.toContain('class="note"');
    expect(words(page('/claims/'))).toContain('Content note: storm damage');
    expect(words(page('/fr/claims/'))).toContain('Avertissement : dégâts de tempête');
  });

  it('lists where to find help in every language, with the day it was looked up', () => {
    const note = (path: string) => inside(page(path), 'aside', 'class="note"');
    expect(words(note('/claims/water-stood-highest/'))).toMatch(
      /United Kingdom: Coastguard, 999 \(looked up 1 October 2026\) ?France: Sauveteurs, sauveteurs\.example\/aide \(looked up 2 October 2026, not confirmed\)/,
    );
    const french = note('/fr/claims/water-stood-highest/');
    expect(words(french)).toMatch(/Royaume-Uni : Coastguard, 999 \(consulté le 1er octobre 2026\)/);
    expect(tags(french, 'a').map((tag) => attribute(tag, 'href'))).toEqual([
      'https://sauveteurs.example/aide',
    ]);
  });

  it('says plainly what is not known of a source', () => {
    expect(words(inside(page('/sources/sailor/'), 'dl'))).toMatch(/Publisher ?not known/);
  });
});
