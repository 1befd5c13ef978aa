/** The words of the feeds. */
export const feeds = {
  claims: (site: string) => `${site}: findings`,
  corrections: (site: string) => `${site}: corrections`,
  correctionsAbout: 'Every correction, update and withdrawal, and why.',
  changed: (kind: 'update' | 'correction' | 'withdrawal', claim: string) =>
    `${{ update: 'Updated', correction: 'Corrected', withdrawal: 'Withdrawn' }[kind]}: ${claim}`,
  rating: (from: string, to: string) => `Rating changed from “${from}” to “${to}”.`,
};

export type FeedWords = typeof feeds;
