import { readContent, contentFolder } from '../../src/io/content-folder.ts';
import { parseContent } from '../../src/core/content/parse-content.ts';

/**
 * What the tests in this folder are about: the content that came with the program, known by the address in its
 * `site.yml`. Where the content folder holds another publication, they are skipped; put tests of your own content here.
 */
const ADDRESS = 'https://verbatim.example';

export const files = await readContent(contentFolder(process.env));
export const { content, faults } = parseContent(files);
export const isThisPublication = content.site?.value.url === ADDRESS;
