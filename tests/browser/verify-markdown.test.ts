import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../src/browser/verify-markdown.ts';

const words = (markdown: string): string => plainMarkdown(markdown).replace(/\s+/gu, ' ').trim();

describe('a copy in Markdown', () => {
  it.each([
    ['---\ntitle: A\n---\nThe text.', 'The text.'],
    ['# A title #\n\nThe text.', 'A title The text.'],
    ['A title\n=======\nThe text.', 'A title The text.'],
    ['> quoted\n> - a list\n>   1. in it', 'quoted a list 1. in it'],
    ['* one\n+ two\n- [x] three', 'one two three'],
    ['**bold** and *it*, __so__ _too_, ~~gone~~', 'bold and it, so too, gone'],
    ['a * b, 2 * 3, snake_case_word', 'a * b, 2 * 3, snake_case_word'],
    ['a [link](https://a.example/b_(c) "t") and [one][two]', 'a link and one'],
    ['![a picture](x.png)Before', 'Before'],
    ['A note[^1].\n\n[^1]: below', 'A note. below'],
    ['[two]: https://a.example/\nThe text.', 'The text.'],
    ['`code` and\n```js\nlet a;\n```', 'code and let a;'],
    ['| a | b |\n|---|:-:|\n| c | d |', 'a b c d'],
    ['5 \\* 3 \\[N\\]ous', '5 * 3 [N]ous'],
    ['[N]ous [sic]', '[N]ous [sic]'],
    ['<b>bold</b> &amp; <https://a.example/>', 'bold & https://a.example/'],
    ['-5 degrees\n- 5 degrees', '-5 degrees 5 degrees'],
    ['one\n\n---\n\ntwo\n***\nthree', 'one two three'],
    ['plain text, as it was', 'plain text, as it was'],
  ])('%j is read as %j', (markdown, text) => expect(words(markdown)).toBe(text));

  it.each(['*', '_', '[', '![', '`', '> ', '<a', '|', '\\', '[a](', '- ', '---\n', '#'])(
    'is read to its end where it is 256 KB of %j',
    (mark) => {
      // Work that grew with the square of the length would take minutes, and run into the time-out.
      const markdown = `${mark.repeat(262_144 / mark.length)}\nThe end.`;
      expect(plainMarkdown(markdown).trimEnd().endsWith('The end.')).toBe(true);
    },
  );
});
