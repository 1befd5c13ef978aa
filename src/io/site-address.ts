import type { SiteAddress } from '../core/site/link-site.ts';

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
