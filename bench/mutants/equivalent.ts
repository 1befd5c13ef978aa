/** Mutants that change nothing that anybody could see in a report: the file, the change, and why that is so. */
const EQUIVALENT: readonly (readonly [file: string, change: string, why: string])[] = [
  [
    'rules/circular-evidence.ts',
    "'source' in place → true",
    'an appearance elsewhere has no source, and no evidence is of none',
  ],
  [
    'rules/circular-evidence.ts',
    "claimant && 'source' in claimant → (claimant)",
    'a claimant by name has no source, and no evidence is of none',
  ],
  [
    'rules/dates.ts',
    "'source' in place → false",
    'an appearance in a source has no date of its own; the types ask for the condition',
  ],
  ['rules/dates.ts', "'source' → ''", 'the same'],
  [
    'rules/never-linked-domain.ts',
    "claim.claimant && 'url' in claim.claimant → (claim.claimant)",
    'an address that is not there leads nowhere',
  ],
  ['rules/never-linked-domain.ts', "'url' in place → true", 'the same'],
  [
    'rules/ordinal-reference.ts',
    "'' → 'mutant'",
    'what is not there is read as an empty text, or as a word that no expression matches',
  ],
  [
    'rules/translation-figures.ts',
    "' ' → ''",
    'digits would have to touch a time of day or an ordinal on both sides',
  ],
  [
    'rules/translation-figures.ts',
    '0 → (-1)',
    'counting begins at the digit itself, which is one, instead of before it',
  ],
  [
    'rules/personal-data.ts',
    "rawFiles.get(file) ?? '' → rawFiles.get(file)",
    'the file of a record is there; the types do not know it',
  ],
  ['rules/personal-data.ts', "'' → 'mutant'", 'the same'],
  [
    'rules/personal-data.ts',
    "' ' → ''",
    'spaces go from both of the texts that are compared, whether to one space or to none',
  ],
  [
    'rules/personal-data.ts',
    "path.at(-1) !== 'html' → true",
    'HTML says what the text beside it says: looked at as well, it gives the same at the same place',
  ],
  ['rules/personal-data.ts', '1 → 2', 'the same'],
  ['rules/personal-data.ts', '1 → (0)', 'the same'],
  ['rules/personal-data.ts', "'html' → ''", 'the same'],
  [
    'rules/translation-missing.ts',
    '`${id} ${lang}` → `${id}${lang}`',
    'no id that ends in letters of a language makes another id and language',
  ],
  ['check/personal-data.ts', '40 → 41', 'no public address is nearly so long'],
  ['check/personal-data.ts', '40 → (39)', 'the same'],
  ['check/suggest.ts', '2000 → 2001', 'a bound on work, beyond the names of any publication'],
  ['check/suggest.ts', '2000 → (1999)', 'the same'],
  ['check/suggest.ts', '[...known].slice(0, MAX_NAMES) → [...known]', 'the same'],
  [
    'check/waivers.ts',
    '`${rule} ${path}` → `${rule}${path}`',
    'a path begins with the name of a folder or file, which no rule ends in',
  ],
  [
    'check/waivers.ts',
    'today !== undefined && waiver.expires < today → (waiver.expires < today)',
    'nothing is before a day that is not there; the types ask for the condition',
  ],
];

/** Whether a change of a file is known to change nothing. */
export const isEquivalent = (file: string, change: string): boolean =>
  EQUIVALENT.some(([name, known]) => file.endsWith(`/${name}`) && change === known);
