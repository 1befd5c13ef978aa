/** The properties of schema.org (version 29) that our documents may use, by type, and what they may hold. */
const thing = ['name', 'url', 'image', 'sameAs', 'mainEntityOfPage', 'description'];
const creativeWork = [
  ...thing,
  'text',
  'inLanguage',
  'author',
  'publisher',
  'datePublished',
  'dateModified',
  'citation',
  'isBasedOn',
  'isPartOf',
  'correction',
  'creativeWorkStatus',
  'creditText',
  'workTranslation',
  'archivedAt',
  'license',
];
const properties: Readonly<Record<string, readonly string[]>> = {
  ClaimReview: [...creativeWork, 'claimReviewed', 'reviewRating', 'itemReviewed'],
  Claim: [...creativeWork, 'appearance', 'firstAppearance'],
  Rating: ['alternateName', 'ratingValue', 'bestRating', 'worstRating', 'ratingExplanation'],
  Organization: [...thing, 'logo', 'correctionsPolicy', 'ethicsPolicy'],
  Person: thing,
  CorrectionComment: creativeWork,
  Quotation: creativeWork,
  CreativeWork: creativeWork,
  Article: creativeWork,
  Report: creativeWork,
  SocialMediaPosting: creativeWork,
  Dataset: creativeWork,
  Legislation: creativeWork,
  Book: creativeWork,
  WebPage: creativeWork,
};

const works = [
  'CreativeWork',
  'Article',
  'Report',
  'SocialMediaPosting',
  'Dataset',
  'Legislation',
  'Book',
  'WebPage',
];
const ranges: Readonly<Record<string, readonly string[]>> = {
  author: ['Organization', 'Person'],
  publisher: ['Organization', 'Person'],
  reviewRating: ['Rating'],
  itemReviewed: ['Claim'],
  appearance: works,
  firstAppearance: works,
  citation: ['Quotation', ...works],
  isBasedOn: works,
  isPartOf: works,
  correction: ['CorrectionComment'],
  workTranslation: works,
};
const isDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const isUrl = /^https:\/\/[^\s]+$/;

/** What in a document is against the vocabulary, as paths with the reason. */
export function vocabularyProblems(value: unknown, at = '$'): string[] {
  if (Array.isArray(value))
    return value.flatMap((one, i) => vocabularyProblems(one, `${at}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, ...rest } = value as Record<string, unknown>;
  delete rest['@context'];
  const known = properties[String(type)];
  if (!known) return [`${at}: unknown type ${String(type)}`];
  return Object.entries(rest).flatMap(([key, inner]) => {
    const path = `${at}.${key}`;
    if (!known.includes(key)) return [`${path}: ${String(type)} has no such property`];
    if (inner === null || inner === '') return [`${path}: empty`];
    if (key.startsWith('date') && !isDate.test(String(inner))) return [`${path}: not a date`];
    if (
      [
        'url',
        'sameAs',
        'image',
        'mainEntityOfPage',
        'archivedAt',
        'correctionsPolicy',
        'ethicsPolicy',
      ].includes(key) &&
      !isUrl.test(String(inner))
    )
      return [`${path}: not an address`];
    const types = [inner].flat().map((one) => (one as Record<string, unknown>)?.['@type']);
    const wrong = ranges[key] && types.find((one) => !ranges[key]!.includes(String(one)));
    return wrong ? [`${path}: may not hold ${String(wrong)}`] : vocabularyProblems(inner, path);
  });
}
