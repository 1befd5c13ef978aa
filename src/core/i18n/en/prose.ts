/** The few words that a rendered text needs beside its author's. */
export const prose = {
  footnotes: 'Notes',
  backToReference: (number: number) => `Back to reference ${number}`,
};

export type ProseWords = typeof prose;
