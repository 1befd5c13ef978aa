/** Whether who reads one of two languages reads the other: `fr` and `fr-CA`. BCP 47 tags, by their first part. */
export const sameLanguage = (a: string, b: string): boolean => primary(a) === primary(b);

const primary = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();
