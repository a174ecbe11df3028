import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe } from 'vitest';
import type { Served } from './serve.ts';

/** What the company receives. */
const shippedNginx = join(import.meta.dirname, '..', '..', 'deploy', 'nginx');

// Debian keeps it where only root looks by default.
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };
const { status, stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8', env });

const isInstalled = status === 0;

/** Tests of nginx, which say why where they cannot run. */
export function describeNginx(title: string, tests: () => void): void {
  if (isInstalled) return void describe(title, tests);
  const reason = 'skipped: nginx is not installed (Debian, Ubuntu: apt-get install nginx)';
  console.warn(`${title}: ${reason}`);
  describe.skip(`${title} (${reason})`, tests);
}

/** The two files that a company edits. */
export interface Edited {
  /** The folder of the site, or with a base the one above it. */
  root: string;
  base?: string;
  /** What stands in `sso.conf`; left out, it is the file as shipped. */
  sso?: string;
}

/** Starts the real nginx with the shipped configuration, of which only the files that are a company's own are written anew. */
export async function startNginx(edited: Edited): Promise<Served> {
  for (;;) {
    const started = await startOn(await freePort(), edited);
    if (started !== 'taken') return started;
  }
}

/** Starts it on a port, unless somebody else took that meanwhile. */
async function startOn(port: number, { root, base = '', sso }: Edited): Promise<Served | 'taken'> {
  const place = `listen 127.0.0.1:${port};\nroot ${root};\nset $handbook_base "${base}";\n`;
  const prefix = await prefixWith({ 'place.conf': place, ...(sso !== undefined && { 'sso.conf': sso }) });
  const nginx = spawn('nginx', argsFor(prefix), { stdio: ['ignore', 'ignore', 'pipe'], env });
  let said = '';
  nginx.stderr.on('data', (bytes) => (said += bytes));
  const ended = new Promise<void>((resolve) => nginx.on('close', () => resolve()));
  const stop = async () => {
    nginx.kill('SIGTERM');
    await ended;
    await rm(prefix, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${url}/_health`).catch(() => undefined))?.ok) {
    if (nginx.exitCode !== null) {
      await stop();
      if (said.includes('Address already in use')) return 'taken';
      throw new Error(`nginx does not start:\n${said}`);
    }
    await wait(20);
  }
  return { url, stop };
}

/** What nginx says of the configuration as it is shipped, with no file written anew. */
export async function verdictOnShipped(): Promise<string> {
  const prefix = await prefixWith({});
  const { stderr: verdict } = spawnSync('nginx', ['-t', ...argsFor(prefix)], { encoding: 'utf8', env });
  await rm(prefix, { recursive: true, force: true });
  return verdict;
}

const argsFor = (prefix: string) => ['-p', prefix, '-c', join(prefix, 'nginx.conf')];

/** A folder for nginx to run in, with the shipped configuration and some of its files replaced. */
async function prefixWith(edited: Record<string, string>): Promise<string> {
  const prefix = await mkdtemp(join(tmpdir(), 'handbook-nginx-'));
  await cp(shippedNginx, prefix, { recursive: true });
  await mkdir(join(prefix, 'logs'));
  for (const [name, text] of Object.entries(edited)) await writeFile(join(prefix, 'handbook', name), text);
  await writeFile(join(prefix, 'nginx.conf'), mainFile());
  return prefix;
}

/** What a distribution's own `nginx.conf` says, as far as the handbook needs it, with every path below the prefix. */
function mainFile(): string {
  const types = join(dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf'), 'mime.types');
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${name};`);
  return [
    // Started by root, nginx would hand its work to a user who may not read temporary folders.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    'pid nginx.pid;',
    'error_log stderr;',
    'worker_processes 1;',
    'events { worker_connections 256; }',
    `http {\n  include ${types};\n  access_log off;\n${folders.join('\n')}\n  include handbook.conf;\n}\n`,
  ].join('\n');
}

/** A port that nobody listened on a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
