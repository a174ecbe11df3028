import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Ended, finish, handbookBin } from './child.ts';
import { contentFolder } from './io.ts';

/** Runs git as somebody, with no settings of this machine. */
export function git(folder: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    '-c',
    'init.defaultBranch=main',
    '-c',
    'advice.detachedHead=false',
  ];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** A machine that runs the steps of a workflow: a shell with our command line, and programs that only note what they are called for. */
export interface Runner {
  temp: string;
  /** Runs shell code as a forge does. */
  run(shell: string, cwd: string, env?: Record<string, string>): Promise<Ended>;
  /** What the program of GitHub answers, by method and path. */
  answers: Record<string, unknown>;
  /** The calls of it so far. */
  calls(): Promise<GhCall[]>;
}

export interface GhCall {
  args: string[];
  /** The text of the file that the call hands over. */
  body?: string;
}

export async function runner(shell: readonly string[]): Promise<Runner> {
  const temp = await contentFolder({});
  const bin = join(temp, 'bin');
  await mkdir(bin);
  const program = async (name: string, text: string) => {
    await writeFile(join(bin, name), text);
    await chmod(join(bin, name), 0o755);
  };
  await program('npm', '#!/bin/sh\nexit 0\n');
  await program('npx', `#!/bin/sh\n[ "$1 $2" = "--no handbook" ] || exit 9\nshift 2\nexec "${process.execPath}" "${handbookBin}" "$@"\n`);
  await program('gh', `#!${process.execPath}\n${GH}`);
  const answers: Record<string, unknown> = {};
  return {
    temp,
    answers,
    async run(code, cwd, env = {}) {
      await writeFile(join(temp, 'answers.json'), JSON.stringify(answers));
      const path = [bin, dirname(process.execPath), process.env.PATH].join(':');
      return finish('bash', [...shell, '-c', code], cwd, { PATH: path, RUNNER_TEMP: temp, GH_STUB: temp, ...env });
    },
    async calls() {
      const text = await readFile(join(temp, 'calls.jsonl'), 'utf8').catch(() => '');
      return text.split('\n').flatMap((line) => (line ? [JSON.parse(line) as GhCall] : []));
    },
  };
}

/** Notes each call, with the text that it hands over, and answers from a file. */
const GH = `
const fs = require('node:fs');
const { execFileSync } = require('node:child_process');
const [home, args] = [process.env.GH_STUB, process.argv.slice(2)];
const after = (flag) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
const file = after('--body-file') ?? after('-F')?.replace(/^body=@/, '');
fs.appendFileSync(home + '/calls.jsonl', JSON.stringify({ args, ...(file && { body: fs.readFileSync(file, 'utf8') }) }) + '\\n');
const path = args.find((arg) => arg.startsWith('repos/'));
const key = args[0] === 'api' ? (after('--method') ?? (after('-F') ? 'POST' : 'GET')) + ' ' + path : args.slice(0, 2).join(' ');
const answer = JSON.parse(fs.readFileSync(home + '/answers.json', 'utf8'))[key];
if (answer === undefined) process.exit(/list|GET/.test(key) ? 1 : 0);
if (answer.zip) process.stdout.write(Buffer.from(answer.zip, 'base64'));
else {
  const jq = after('--jq');
  process.stdout.write(jq ? execFileSync('jq', ['-r', jq], { input: JSON.stringify(answer) }) : JSON.stringify(answer));
}
`;

/** A zip of one file, stored as it is. */
export function zipOf(name: string, text: string): Buffer {
  const [path, bytes] = [Buffer.from(name), Buffer.from(text)];
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt32LE(crc32(bytes), 10);
  about.writeUInt32LE(bytes.length, 14);
  about.writeUInt32LE(bytes.length, 18);
  about.writeUInt16LE(path.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, path, bytes]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), about, Buffer.alloc(14), path]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
