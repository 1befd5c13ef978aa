import { HtmlValidate } from 'html-validate';

/** Holds the pages of a site to the HTML standard. */
export const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How it is written, not whether it is right.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'no-inline-style': 'error',
    'long-title': 'off',
    // A figure's caption may be of several parts, and French words hold spaces that do not break.
    'tel-non-breaking': 'off',
  },
});
