import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allFiles } from '../../src/core/publish/all-files.ts';
import { headersFor } from '../../src/core/publish/headers.ts';
import { caddyConfig, nginxConfig } from '../../src/core/publish/host-config.ts';
import { embedScripts } from '../../src/io/embed-scripts.ts';
import { site as fixture } from '../core/publish/site-fixture.ts';

/** Our configurations in the servers that they are for, where those are installed. */

const isInstalled = (program: string): boolean => {
  try {
    execFileSync('which', [program]);
    return true;
  } catch {
    return false;
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const ask = (port: number, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, headers: { 'Accept-Encoding': 'gzip' }, timeout: 10_000 },
      (response) => {
        response.resume();
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers }),
        );
      },
    );
    asked.on('error', reject).end();
  });

/** Until it answers, or the process has ended. */
async function untilItAnswers(port: number, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300 && server.exitCode === null; tries++) {
    const answered = await ask(port, '/').then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The server does not answer; it ended with ${server.exitCode}.`);
}

/** Starts a server with our configuration of it, in a folder that it may write to. */
type Start = (folder: string, port: number) => ChildProcess;

const siteAt = (port: number) => ({ ...fixture, origin: `http://127.0.0.1:${port}` });

const startNginx: Start = (folder, port) => {
  const ours = nginxConfig(siteAt(port), join(folder, 'www')).replace(
    'listen 80;',
    `listen 127.0.0.1:${port};`,
  );
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder};`)
    .join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/errors; ${process.getuid?.() === 0 ? 'user root;' : ''}
events { } http { access_log off; ${paths} ${ours} }`,
  );
  return spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'errors')]);
};

const startCaddy: Start = (folder, port) => {
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `{\n  admin off\n}\n${caddyConfig(siteAt(port), join(folder, 'www'))}`);
  return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
};

describe.each([
  ['nginx', startNginx],
  ['caddy', startCaddy],
])('%s with our configuration', (program, start) => {
  describe.skipIf(!isInstalled(program))('where it is installed', () => {
    let folder = '';
    let port = 0;
    let server: ChildProcess;
    const files = [
      ...[...allFiles(fixture, embedScripts())].map(({ path, body }) => ({ path, body })),
      {
        path: '404.html',
        body: `<!doctype html><title>Not here</title>${'<p>Nothing.'.repeat(99)}`,
      },
      {
        path: 'claims/a/index.html',
        body: `<!doctype html><title>A</title>${'<p>Words.'.repeat(99)}`,
      },
      { path: '_astro/a.css', body: 'p{color:red}'.repeat(99) },
      { path: 'pagefind/fragment/en_1.pf_fragment', body: 'x' },
    ];

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'verbatim-host-'));
      for (const { path, body } of files) {
        const file = join(folder, 'www', fixture.base, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, body);
      }
      port = await freePort();
      server = start(folder, port);
      await untilItAnswers(port, server);
    });

    afterAll(async () => {
      if (server.exitCode === null) {
        const ended = new Promise((resolve) => server.once('exit', resolve));
        server.kill('SIGTERM');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    });

    const at = (path: string): Promise<Answer> => ask(port, fixture.base + path);

    it('serves every file with the headers that the site asks for, none twice', async () => {
      for (const { path } of files) {
        const asked = path.replace(/index\.html$/, '');
        const { status, headers } = await at(asked);
        expect(status, path).toBe(200);
        for (const [name, value] of Object.entries(headersFor(fixture.base + asked, fixture)))
          expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
        if (/^(?:fr\/)?embed\/[^/]+\/index/.test(path))
          expect(headers['content-security-policy'], path).toBeUndefined();
      }
    });

    it('says the charset of all text, and compresses it', async () => {
      const texts = files.filter(
        ({ path, body }) =>
          /\.(?:html|css|js|json|jsonld|xml|csv|txt)$/.test(path) && body.length > 600,
      );
      expect(texts.length).toBeGreaterThan(20);
      for (const { path } of texts) {
        const { headers } = await at(path.replace(/index\.html$/, ''));
        if (!/\.json$/.test(path)) expect(headers['content-type'], path).toMatch(/charset=utf-8/i);
        expect(headers['content-encoding'], path).toBe('gzip');
      }
    });

    it('leads a folder without its slash to the one with it', async () => {
      const { status, headers } = await at('claims/a');
      expect([301, 308]).toContain(status);
      expect(headers['location']).toMatch(new RegExp(`${fixture.base}claims/a/$`));
    });

    it.each(['no/such/page/', 'claims/none/', 'api/v1/claims/none.json', '_astro/none.css'])(
      'answers for %s, which is missing, as a page of ours that is kept by nobody',
      async (path) => {
        const { status, headers } = await at(path);
        expect(status).toBe(404);
        expect(headers['content-type']).toMatch(/^text\/html/);
        expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
        expect(headers['cache-control']).toBeUndefined();
        if (path.startsWith('api/')) expect(headers['access-control-allow-origin']).toBe('*');
      },
    );
  });
});
