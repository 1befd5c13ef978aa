import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../src/io/serve.ts';

let folder: string;
let served: Served;
let port: number;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-serve-'));
  await writeFile(join(folder, 'index.html'), 'Home');
  await writeFile(join(folder, '404.html'), 'Not here');
  served = await serve(folder, { port: 0, base: '/x/', headersOf: () => ({ 'X-Tested': 'yes' }) });
  const address = served.server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(async () => {
  served.server.closeAllConnections();
  await new Promise((closed) => served.server.close(closed));
  await rm(folder, { recursive: true, force: true });
});

const get = async (path: string): Promise<string> => {
  const response = await fetch(new URL(path, served.url), { redirect: 'manual' });
  return `${response.status} ${response.headers.get('location') ?? (await response.text())}`;
};

describe('the local server', () => {
  it('gives pages below its base, with their headers', async () => {
    expect(await get('/x/')).toBe('200 Home');
    expect(await get('/')).toBe('301 /x/');
    expect(await get('/x')).toBe('301 /x/');
    expect((await fetch(served.url)).headers.get('x-tested')).toBe('yes');
  });

  it('gives its own page for what is not there, outside the base too', async () => {
    expect(await get('/x/nowhere/')).toBe('404 Not here');
    expect(await get('/y/index.html')).toBe('404 Not here');
    expect(await get('/x/..%2f..%2fetc/passwd.txt')).toBe('404 Not here');
  });

  it('is not led to another host by an address', async () => {
    expect(await get('/x/a?b=c')).toBe('301 /x/a/?b=c');
    expect(await get(`http://localhost:${port}//elsewhere.example/a`)).toBe('404 Not here');
  });

  it('listens to this machine alone', async () => {
    const address = served.server.address();
    expect(typeof address === 'object' && address?.address).toMatch(/^(?:127\.0\.0\.1|::1)$/);
    const outside = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside)
      await expect(fetch(`http://${address}:${port}/x/`)).rejects.toThrow();
  });
});
