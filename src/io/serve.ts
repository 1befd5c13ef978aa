import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Served {
  /** `http://localhost:4321/`, with the base of the site. */
  readonly url: string;
  readonly server: Server;
}

/** The headers of a path, as a host would send them. */
export type HeadersOf = (path: string) => Readonly<Record<string, string>>;

/**
 * Serves a built site to this machine alone, as a plain host does: files as they are, a trailing slash for folders, 404.html for the rest,
 * `base` before everything. Takes the next free port where the one asked for is taken.
 * `headersOf` is given whole paths, base included.
 */
export async function serve(
  folder: string,
  options: { readonly port: number; readonly base: string; readonly headersOf: HeadersOf },
): Promise<Served> {
  const { base, headersOf } = options;
  const files = sirv(folder, { etag: true, extensions: ['html'] });
  const missing = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  const server = createServer((request, response) => {
    // Not `new URL`: what a client may send need not be one. A leading `//` would name another host.
    const [path = '', query] = (request.url ?? '/').replace(/^\/+/, '/').split('?', 2);
    const pathname = path.replace(/[\s\\]/g, '');
    const move = (to: string): void => void response.writeHead(301, { Location: to }).end();
    if (!pathname.startsWith(base) && (pathname === '/' || `${pathname}/` === base))
      return move(base);
    for (const [name, value] of Object.entries(headersOf(pathname)))
      response.setHeader(name, value);
    const refuse = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    };
    if (!pathname.startsWith(base)) return refuse();
    // A folder without its slash is not a second address of the same page.
    if (!/(?:\/|\.[a-z0-9_]+)$/i.test(pathname))
      return move(`${pathname}/${query === undefined ? '' : `?${query}`}`);
    request.url = `/${pathname.slice(base.length)}`;
    files(request, response, refuse);
  });
  const port = await listen(server, options.port);
  return { url: `http://localhost:${port}${base}`, server };
}

function listen(server: Server, port: number, tries = 20): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && tries > 0 && port > 0)
        resolve(listen(server, port + 1, tries - 1));
      else reject(error);
    });
    // As an address, since `localhost` may be the one of IPv6 where a browser tries the other first.
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
