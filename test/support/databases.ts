import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe } from 'vitest';

/** A database that a test has started on this machine, reached from nowhere else. */
export interface Database {
  /** As `--engine` names it. */
  address: string;
  /** Runs any text, as whoever fills it does. */
  run(sql: string): Promise<void>;
  stop(): Promise<void>;
}

/** Tests of a database, which say why where they cannot run. */
export function describeDatabase(title: string, isInstalled: boolean, packages: string, tests: () => void): void {
  if (isInstalled) return void describe(title, tests);
  const reason = `skipped: not installed (Debian: apt-get install ${packages})`;
  console.warn(`${title}: ${reason}`);
  describe.skip(`${title} (${reason})`, tests);
}

const POSTGRES = '/usr/lib/postgresql';
const [postgresVersion] = spawnSync('ls', [POSTGRES], { encoding: 'utf8' }).stdout.trim().split('\n').reverse();
export const hasPostgres =
  postgresVersion !== undefined && postgresVersion !== '' && readdirSync(`${POSTGRES}/${postgresVersion}/bin`).includes('initdb');
export const hasClickhouse = spawnSync('which', ['clickhouse-server'], { env: withSbin() }).status === 0;

function withSbin(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** PostgreSQL refuses to be run by root: there it runs as the user that its package made. */
function asPostgres(program: string, args: readonly string[]): [string, string[]] {
  const bin = join(POSTGRES, postgresVersion ?? '', 'bin', program);
  return process.getuid?.() === 0
    ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', bin, ...args]]
    : [bin, [...args]];
}

export async function startPostgres(): Promise<Database> {
  const home = mkdtempSync(join(tmpdir(), 'handbook-postgres-'));
  chmodSync(home, 0o777);
  const data = join(home, 'data');
  const made = spawnSync(...asPostgres('initdb', ['-D', data, '-U', 'crm', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']), {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stderr);
  const port = await freePort();
  const options = ['-D', data, '-p', String(port), '-k', home, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'];
  const server = spawn(...asPostgres('postgres', options), { stdio: 'ignore' });
  const { default: pg } = await import('pg');
  const connect = async () => {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'crm', database: 'postgres' });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const client = await untilItAnswers(server, connect);
  return {
    address: `postgres://crm@127.0.0.1:${port}/postgres`,
    run: async (sql) => void (await client.query(sql)),
    async stop() {
      await client.end();
      await ended(server, 'SIGINT');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Two servers of ClickHouse as one cluster, `two`, each with half of the rows; both are told whatever is run, and rows come in by the first. */
export async function startClickhouse(): Promise<Database & { insert(sql: string): Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'handbook-clickhouse-'));
  const ports = await Promise.all([0, 1, 2, 3, 4, 5].map(freePort));
  const [http = 0, tcp = 0, between = 0, otherHttp = 0, otherTcp = 0, otherBetween = 0] = ports;
  const cluster = [tcp, otherTcp].map((port) => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`).join('');
  const servers = [
    startShard(join(home, 'one'), { http, tcp, between }, cluster),
    startShard(join(home, 'other'), { http: otherHttp, tcp: otherTcp, between: otherBetween }, cluster),
  ];
  const tell = async (port: number, sql: string) => {
    const response = await fetch(`http://127.0.0.1:${port}/?insert_distributed_sync=1`, { method: 'POST', body: sql });
    if (!response.ok) throw new Error(await response.text());
  };
  for (const [at, port] of [http, otherHttp].entries()) await untilItAnswers(servers[at], () => tell(port, 'SELECT 1'));
  return {
    address: `clickhouse://127.0.0.1:${http}/default`,
    run: async (sql) => {
      for (const port of [http, otherHttp]) await tell(port, sql);
    },
    insert: (sql) => tell(http, sql),
    async stop() {
      await Promise.all(servers.map((server) => ended(server, 'SIGTERM')));
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function startShard(home: string, ports: { http: number; tcp: number; between: number }, cluster: string): ChildProcess {
  for (const folder of ['data', 'tmp', 'formats']) mkdirSync(join(home, folder), { recursive: true });
  const config = `<yandex>
<logger><level>none</level><log>${home}/log</log><errorlog>${home}/errors</errorlog></logger>
<http_port>${ports.http}</http_port><tcp_port>${ports.tcp}</tcp_port><interserver_http_port>${ports.between}</interserver_http_port>
<listen_host>127.0.0.1</listen_host>
<path>${home}/data/</path><tmp_path>${home}/tmp/</tmp_path><format_schema_path>${home}/formats/</format_schema_path>
<mark_cache_size>100000000</mark_cache_size>
<users_config>${home}/users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
<remote_servers><two>${cluster}</two></remote_servers>
</yandex>`;
  const users = `<yandex>
<profiles><default><max_memory_usage>2000000000</max_memory_usage></default></profiles>
<users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
<quotas><default></default></quotas>
</yandex>`;
  writeFileSync(join(home, 'config.xml'), config);
  writeFileSync(join(home, 'users.xml'), users);
  return spawn('clickhouse-server', [`--config-file=${join(home, 'config.xml')}`], { stdio: 'ignore', env: withSbin(), cwd: home });
}

async function untilItAnswers<Answer>(server: ChildProcess | undefined, ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!server || server.exitCode !== null) throw error;
      await wait(100);
    }
  }
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = new Promise<void>((resolve) => server.once('close', () => resolve()));
  server.kill(signal);
  await gone;
}
