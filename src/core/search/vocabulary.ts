/** The files that the vocabulary of a language is parted into, by first letter: `0` has figures, `_` all other letters. */
export const VOCABULARY_SHARDS = [...'abcdefghijklmnopqrstuvwxyz0_'];

/** Which of them holds the words that begin as this one does. */
export const vocabularyShard = (word: string): string =>
  /^[a-z]/.test(word) ? word[0]! : /^\d/.test(word) ? '0' : '_';
