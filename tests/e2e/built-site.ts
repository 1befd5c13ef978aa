import { join } from 'node:path';
import { root } from '../source-files.ts';

/** The folder of the built site that the tests look at. */
export const dist = process.env['VERBATIM_OUT'] ?? join(root, 'dist');
