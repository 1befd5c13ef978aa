import type { Schema } from 'hast-util-sanitize';

/**
 * All the HTML that prose may become. Nothing else leaves `parseProse`, whatever the steps before made.
 * Every `id` is one that we made, behind a prefix, so that none can stand in for a property of `document`.
 */
export const ALLOW_LIST: Schema = {
  tagNames: [
    'a',
    'blockquote',
    'br',
    'code',
    'del',
    'div',
    'em',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'li',
    'ol',
    'p',
    'pre',
    'section',
    'strong',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: [
      'href',
      ['className', 'cite', 'footnote-backref'],
      ['id', /^(?:cite|note-fnref)-[a-z0-9-]+$/],
      ['rel', 'external', 'noopener'],
      ['ariaDescribedBy', 'note-label'],
      'ariaLabel',
      'lang',
    ],
    div: [
      ['className', 'table-scroll'],
      ['tabIndex', 0],
    ],
    h2: [['className', 'visually-hidden'], ['id', 'note-label'], 'lang'],
    li: [['id', /^note-fn-[a-z0-9-]+$/]],
    ol: ['start'],
    section: [['className', 'footnotes']],
    td: [['className', 'align-center', 'align-right']],
    th: [
      ['className', 'align-center', 'align-right'],
      ['scope', 'col'],
    ],
  },
  protocols: { href: ['https'] },
  clobber: [],
  clobberPrefix: '',
  required: {},
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};
