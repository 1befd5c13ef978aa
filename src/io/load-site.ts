import type { Checked } from '../core/check/checked.ts';
import { checkContent } from '../core/check/check-content.ts';
import { linkSite, type SiteAddress } from '../core/site/link-site.ts';
import type { Site } from '../core/site/types.ts';
import { contentFolder, readContent } from './content-folder.ts';

/** What one process knows of the content: `site` is missing where the check found errors. */
export interface LoadedSite {
  readonly site?: Site;
  readonly checked: Checked;
  /** Absolute path of the content folder. */
  readonly folder: string;
}

/** Vite may load this module twice in one process, so what is shared stands on `globalThis`. */
const shared = globalThis as { verbatimSite?: Promise<LoadedSite> | undefined };

/**
 * The checked and linked content of this process, read once.
 * The environment sets the folder (`VERBATIM_CONTENT`) and the address (`SITE`, `BASE`, `GITHUB_REPOSITORY`).
 */
export function loadSite(): Promise<LoadedSite> {
  return (shared.verbatimSite ??= load());
}

/** Reads the content anew: for the live preview, when a file has changed. */
export function reloadSite(): Promise<LoadedSite> {
  return (shared.verbatimSite = load());
}

async function load(): Promise<LoadedSite> {
  const folder = contentFolder(process.env);
  const checked = checkContent(await readContent(folder));
  if (checked.summary.errors > 0) return { checked, folder };
  return { site: linkSite(checked, siteAddress(process.env)), checked, folder };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the site will stand, as far as the environment says: `SITE`, `BASE` and, in GitHub Actions, the repository. */
export function siteAddress(env: Environment): SiteAddress {
  const repository = env['GITHUB_ACTIONS'] === 'true' ? env['GITHUB_REPOSITORY'] : undefined;
  return {
    ...(env['SITE'] ? { origin: env['SITE'] } : {}),
    ...(env['BASE'] ? { base: env['BASE'] } : {}),
    ...(repository
      ? { repository: { url: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}` } }
      : {}),
  };
}
