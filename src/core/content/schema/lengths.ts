/** How long the words of a claim may be, in characters (code points), so that cards and search results hold them. */
export const COMFORTABLE_CLAIM = 75;
export const LONGEST_CLAIM = 250;
export const LONGEST_FINDING = 300;

/** The characters of a text, as people count them: a letter outside the Basic Multilingual Plane is one. */
export const charactersOf = (text: string): number => [...text].length;
