const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'Oe',
  æ: 'ae',
  Æ: 'Ae',
  ß: 'ss',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/**
 * The form in which texts and queries meet in the index: straight apostrophes and quotation marks, so that `l’économie`
 * falls into words; ligatures as letters, so that `coeur` finds `cœur`; ordinary spaces. Case and accents stay: the
 * index folds those itself.
 */
export const searchFold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[œŒæÆßﬀ-ﬆ]/g, (c) => ligatures[c]!)
    .replace(/[\u2018-\u201b\u02bc\u2032\uff07]/g, "'")
    .replace(/[\u201c-\u201f«»\u2033]/g, '"')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');
