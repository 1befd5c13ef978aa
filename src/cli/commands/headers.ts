import { parseArgs } from 'node:util';
import { caddyConfig, nginxConfig, type HostSite } from '../../core/publish/host-config.ts';
import { headersFile } from '../../core/publish/headers.ts';
import { currentSite } from '../../io/current-site.ts';
import { WrongUse, type CommandIo } from '../command.ts';

const configs: Readonly<Record<string, (site: HostSite, root: string) => string>> = {
  nginx: nginxConfig,
  caddy: caddyConfig,
  netlify: headersFile,
  cloudflare: headersFile,
};

export const help = `npm run headers -- --for <host>

Prints the configuration that a host needs to serve this site, with its address (SITE), its base
(BASE) and its languages: docs/deploying.md says where it goes.

  --for <host>     one of ${Object.keys(configs).join(', ')}
  --root <folder>  where the site lies on the server, for nginx and Caddy: /srv/www unless said
`;

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { for: { type: 'string' }, root: { type: 'string' } },
  });
  const host = values.for ?? '';
  const config = Object.hasOwn(configs, host) ? configs[host] : undefined;
  if (!config)
    throw new WrongUse(`--for takes one of ${Object.keys(configs).join(', ')}, not “${host}”.`);
  io.out(config(await currentSite(), values.root ?? '/srv/www'));
  return 0;
}
