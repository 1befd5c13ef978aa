/** Publications that nobody would plan and somebody will have, as files by path. */
type Files = Readonly<Record<string, string>>;

/** JSON is YAML. */
const record = (value: object): string => JSON.stringify(value);
const document = (front: object, body: string): string => `---\n${record(front)}\n---\n${body}\n`;
const siteFile = (languages: readonly string[], name: string, more: object = {}): string =>
  record({
    name,
    tagline: perLang(languages, name),
    url: 'https://odd.example',
    languages,
    publisher: { name },
    license: { content: 'CC-BY-4.0', code: 'MIT' },
    ...more,
  });
const perLang = (languages: readonly string[], text: string): Record<string, string> =>
  Object.fromEntries(languages.map((lang) => [lang, text]));

/** Next to nothing yet: one language, no claim, source, topic or rating, one page; a repository, and no e-mail address. */
export const empty: Files = {
  'site.yml': siteFile(['fr'], 'Vide', { repository: { url: 'https://elsewhere.example/vide' } }),
  'ratings.yml': '[]',
  'pages/about.fr.md': document({ title: 'Qui nous sommes' }, 'Personne encore.'),
};

const arabicText = 'أُغلق الجسر في شهر مايو من تلك السنة، ثم أعيد فتحه بعد أربعة أشهر من العمل.';
const quoteOf = 'أُغلق الجسر في شهر مايو من تلك السنة';

/**
 * Written from right to left in a language that the program has no words for, with a second one, more claims than a page of the
 * list holds, one as long as may be, one of a single long word, ratings of names and number all its own, no topics. It
 * has an e-mail address, and no repository.
 */
export const rightToLeft: Files = {
  'site.yml': siteFile(['ar', 'de'], 'الجسر', {
    publisher: { name: 'الجسر', email: 'jisr@odd.example' },
  }),
  'pages/about.ar.md': document({ title: 'من نحن' }, 'نكتب عن الجسر.'),
  'ratings.yml': record(
    ['zzz', 'maybe-so', 'x9', 'supported'].map((id, i) => ({
      id,
      label: perLang(['ar', 'de'], `حكم ${i + 1}`),
      means: perLang(['ar', 'de'], 'كما يقول النص.'),
      tone: ['positive', 'mixed', 'negative', 'neutral'][i],
    })),
  ),
  'sources/text.md': document(
    { title: 'نص الجسر', kind: 'report', lang: 'ar', text: 'open', rights: 'Public domain.' },
    '',
  ),
  'sources/text.txt': `${arabicText}\n`,
  ...Object.fromEntries(
    Array.from({ length: 61 }, (_, i) => [
      `claims/claim-${i}.md`,
      document(
        {
          lang: 'ar',
          claim:
            i === 0
              ? `أُغلق الجسر ${'مرة أخرى '.repeat(40)}`.slice(0, 249).trim() + '.'
              : i === 1
                ? `الجسر${'ـ'.repeat(3)} ${'طويل'.repeat(40)}.`
                : `أُغلق الجسر في اليوم رقم ${i} من الشهر.`,
          rating: ['zzz', 'maybe-so', 'x9', 'supported'][i % 4],
          finding: 'يقول النص ذلك.',
          published: `2026-10-${String((i % 28) + 1).padStart(2, '0')}`,
          evidence: [{ id: 'may', source: 'text', stance: 'supports', quote: quoteOf }],
        },
        'يقول النص ذلك [@may].',
      ),
    ]),
  ),
};

/** What an author, or who takes over an author's account, might write where words go. */
const nasty = `</script><script>window.ran=1</script><img src=x onerror="window.ran=1">'"&amp;{{7*7}}\${ran}--> ]]>`;
/** Plain for a title, still with all that matters. */
const sharp = `</title></script><svg onload='ran=1'>"& =1+1 @SUM(A1)`;
const word = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4);

/** Every field that takes words has markup, quotes, separators and very long words in it. */
export const hostile: Files = {
  'site.yml': siteFile(['en', 'fr'], `Odd ${sharp}`, {
    publisher: { name: `Pub ${nasty}`, email: 'a"><b@elsewhere.example' },
    repository: { url: 'https://elsewhere.example/repo', branch: '"><script>ran=1</script>' },
    license: { content: `CC ${sharp}`, code: 'MIT' },
  }),
  'ratings.yml': record([
    {
      id: 'odd',
      label: perLang(['en', 'fr'], `Odd ${sharp}`),
      means: perLang(['en', 'fr'], nasty),
      value: 3,
      tone: 'mixed',
    },
  ]),
  'topics.yml': record([
    { id: 'odd', label: perLang(['en', 'fr'], `T ${sharp}`), about: perLang(['en', 'fr'], nasty) },
  ]),
  'notes.yml': record([
    { id: 'odd', label: perLang(['en', 'fr'], `N ${sharp}`), help: perLang(['en', 'fr'], nasty) },
  ]),
  'pages/about.en.md': document({ title: `About ${sharp}` }, 'Words `<script>ran=1</script>`.'),
  'sources/odd.md': document(
    {
      title: `Source ${sharp} ${word}`,
      kind: 'page',
      lang: 'en',
      publisher: nasty,
      authors: [nasty, `=HYPERLINK("https://odd.example")`],
      url: `https://elsewhere.example/a"onmouseover="ran=1?b='c'&d=<e>`,
      text: 'open',
      rights: nasty,
    },
    'Read from `</script>`.',
  ),
  'sources/odd.txt': `Before </script><script>window.ran=1</script> the "bridge" & it's <img src=x onerror=ran=1> ${word} after all of it.\n`,
  'claims/odd.md': document(
    {
      lang: 'en',
      claim: `=1+1 ${sharp} ${'x'.repeat(60)}`,
      claimant: { name: `+Who ${nasty}`, kind: 'person', url: 'https://elsewhere.example/"><b>' },
      appearances: [
        { title: nasty, publisher: nasty, url: 'https://elsewhere.example/<p>?"', date: '2020' },
      ],
      rating: 'odd',
      finding: `-Found ${nasty}`,
      published: '2026-10-01',
      topics: ['odd'],
      'content-notes': ['odd'],
      evidence: [
        {
          id: 'odd',
          source: 'odd',
          stance: 'supports',
          speaker: { name: nasty, role: nasty },
          quote: `</script><script>window.ran=1</script> the "bridge" & it's <img src=x onerror=ran=1> ${word} after all`,
        },
      ],
      'would-change': nasty,
      reviewed: { by: nasty, on: '2026-10-02' },
      history: [{ date: '2026-10-03', kind: 'correction', note: nasty }],
    },
    'It says so [@odd]: `</script><img src=x onerror=ran=1>` and https://elsewhere.example/?a="b.',
  ),
};
