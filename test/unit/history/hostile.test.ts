/** What a repository names is never run: each program that git could be made to start leaves a marker. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { formerNames } from '../../../src/history/former-names.ts';
import { ask } from '../../../src/history/git.ts';
import { gitWaitsFor, readHistory, type Waiting } from '../../../src/history/history.ts';
import { trackedModules } from '../../../src/history/tracked-modules.ts';
import { contentFolder } from '../../support/io.ts';

const day = '2026-03-02';
const env = { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], { env, encoding: 'utf8' });

let root: string;
let marker: string;
let program: string;

beforeEach(async () => {
  root = await contentFolder({ 'content/personas/clara.yaml': 'a\n', 'content/.gitattributes': '* diff=evil filter=evil\n' });
  marker = join(root, 'marker');
  program = join(root, 'x.sh');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${marker}'\n`);
  chmodSync(program, 0o755);
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'first');
});

const expectUntouched = async (folder = join(root, 'content')) => {
  expect(await readHistory(folder)).toMatchObject({ state: 'known' });
  const history = await readHistory(folder);
  expect(history.state === 'known' && history.changed.get('personas/clara.yaml')).toBe(day);
  expect(await trackedModules(folder)).toEqual([]);
  const names = await formerNames(folder, ['personas']);
  expect(names?.committed).toEqual(['personas/clara.yaml']);
  expect(await names?.textOf('personas/clara.yaml')).toBe('a\n');
  expect(existsSync(marker)).toBe(false);
};

/** Every setting that starts a program. */
const hostileSettings = () => `[core]
	fsmonitor = ${program}
	hooksPath = ${dirname(program)}
	pager = ${program}
	editor = ${program}
	sshCommand = ${program}
	gitProxy = ${program}
	askPass = ${program}
	alternateRefsCommand = ${program}
[credential]
	helper = ${program}
[pager]
	log = ${program}
	ls-files = ${program}
[log]
	showSignature = true
	showRoot = false
[gpg]
	program = ${program}
	format = ssh
[gpg "openpgp"]
	program = ${program}
[gpg "ssh"]
	program = ${program}
	defaultKeyCommand = ${program}
[diff]
	external = ${program}
[diff "evil"]
	command = ${program}
	textconv = ${program}
[filter "evil"]
	clean = ${program}
	smudge = ${program}
	process = ${program}
[alias]
	log = !${program}
	ls-files = !${program}
	rev-parse = !${program}
`;

/** Settings that make git read without end. */
const endless = '[diff]\n\torderFile = /dev/zero\n[mailmap]\n\tfile = /dev/zero\n';

/** The last commit with a signature that git would have to ask a program about. */
function sign(repository: string): void {
  const commit = git(repository, 'cat-file', 'commit', 'HEAD');
  const signed = commit.replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n');
  const hash = execFileSync('git', ['-C', repository, 'hash-object', '-t', 'commit', '-w', '--stdin'], { input: signed, encoding: 'utf8' });
  git(repository, 'update-ref', 'HEAD', hash.trim());
}

describe('a repository that names programs', () => {
  it.each(['content', 'content/personas'])('is passed over where it is bare and lies in %s', async (folder) => {
    const bare = join(root, 'bare');
    execFileSync('git', ['clone', '-q', '--bare', root, bare]);
    sign(bare);
    execFileSync('cp', ['-r', ...['HEAD', 'objects', 'refs'].map((name) => join(bare, name)), join(root, folder)]);
    writeFileSync(
      join(root, folder, 'config'),
      `${hostileSettings()}
[core]\n\tbare = true\n\trepositoryformatversion = 0\n`,
    );
    writeFileSync(join(root, folder, 'packed-refs'), execFileSync('cat', [join(bare, 'packed-refs')]));
    // The trap is a real one: git itself runs the program.
    execFileSync('git', ['-C', join(root, folder), 'log', '-1'], { stdio: 'ignore', env, timeout: 10_000 });
    expect(existsSync(marker)).toBe(true);
    execFileSync('rm', [marker]);
    await expectUntouched();
  });

  it('runs none of them where it is the one that the content stands in', async () => {
    sign(root);
    writeFileSync(join(root, '.git', 'config'), `${hostileSettings()}${endless}[core]\n\tworktree = /\n`, { flag: 'a' });
    for (const hook of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman'])
      execFileSync('ln', ['-s', program, join(root, '.git', 'hooks', hook)]);
    await expectUntouched();
  });

  it('runs none of them where another file of settings is included', async () => {
    sign(root);
    writeFileSync(join(root, 'content', 'settings'), hostileSettings());
    writeFileSync(join(root, '.git', 'config'), '[include]\n\tpath = ../content/settings\n', { flag: 'a' });
    await expectUntouched();
  });

  it('fetches nothing that a partial clone lacks', async () => {
    const clone = join(root, 'clone');
    execFileSync('git', ['clone', '-q', '--no-local', root, clone]);
    execFileSync('git', ['-C', clone, 'config', 'remote.origin.promisor', 'true']);
    execFileSync('git', ['-C', clone, 'config', 'remote.origin.url', `ext::${program}`]);
    execFileSync('git', ['-C', clone, 'config', 'remote.origin.uploadpack', program]);
    execFileSync('git', ['-C', clone, 'config', 'protocol.ext.allow', 'always']);
    execFileSync('git', ['-C', clone, 'config', 'protocol.allow', 'always']);
    execFileSync('git', ['-C', clone, 'config', 'extensions.partialClone', 'origin']);
    execFileSync('git', ['-C', clone, 'config', 'core.repositoryFormatVersion', '1']);
    const tree = git(clone, 'rev-parse', 'HEAD^{tree}').trim();
    execFileSync('sh', ['-c', 'mv .git/objects/pack/*.pack ../p && git unpack-objects -q < ../p'], { cwd: clone, env });
    execFileSync('rm', ['-f', join(clone, '.git', 'objects', tree.slice(0, 2), tree.slice(2))]);
    expect(await readHistory(join(clone, 'content'))).toEqual({ state: 'unreadable' });
    expect(existsSync(marker)).toBe(false);
  });

  it('is not believed where the environment names another', async () => {
    const other = await contentFolder({ 'content/personas/clara.yaml': 'a\n' });
    git(other, 'init', '-q');
    writeFileSync(join(other, '.git', 'config'), hostileSettings(), { flag: 'a' });
    vi.stubEnv('GIT_DIR', join(other, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other);
    vi.stubEnv('GIT_EXTERNAL_DIFF', program);
    vi.stubEnv('GIT_CONFIG_COUNT', '1');
    vi.stubEnv('GIT_CONFIG_KEY_0', 'core.fsmonitor');
    vi.stubEnv('GIT_CONFIG_VALUE_0', program);
    try {
      await expectUntouched();
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('brings no git of its own', async () => {
    for (const folder of ['node_modules/.bin', 'bin']) {
      mkdirSync(join(root, folder), { recursive: true });
      execFileSync('cp', [program, join(root, folder, 'git')]);
    }
    vi.stubEnv('PATH', ['.', join(root, 'node_modules/.bin'), join(root, 'bin'), process.env.PATH].join(delimiter));
    try {
      await expectUntouched();
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('keeps nobody waiting for longer than was said', async () => {
    const at = { top: root, below: '' };
    expect(await ask(at, ['rev-parse', 'HEAD'], 1000)).toMatchObject({ fault: undefined });
    // It answered a first question: whatever comes in between, each has its end.
    execFileSync('mkfifo', [join(root, 'pipe')]);
    writeFileSync(join(root, '.git', 'config'), '[include]\n\tpath = ../pipe\n', { flag: 'a' });
    expect(await ask(at, ['rev-parse', 'HEAD'], 1000, 200)).toMatchObject({ fault: 'waiting' });
  });
});

describe('a pipe for which git would wait', () => {
  const pipe = (path: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    rmSync(join(root, path), { force: true });
    execFileSync('mkfifo', [join(root, path)]);
  };
  const expectUnread = async (waiting: Waiting) => {
    const folder = join(root, 'content');
    expect(await trackedModules(folder)).toEqual([]);
    expect(await formerNames(folder, ['personas'])).toBeUndefined();
    expect(await gitWaitsFor(folder)).toEqual(waiting);
    expect(await readHistory(folder)).toEqual({ state: 'unreadable', waiting });
  };

  it.each([
    'HEAD',
    'config',
    'index',
    'packed-refs',
    'shallow',
    'commondir',
    'info/grafts',
    'objects/info/alternates',
    'objects/info/commit-graph',
    'refs/heads/other',
  ])('in place of .git/%s is named, and git not asked', async (file) => {
    pipe(`.git/${file}`);
    vi.stubEnv('PATH', '');
    try {
      await expectUnread({ pipe: join('.git', file) });
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('at the end of a link is named too, and so is a device', async () => {
    pipe('pipe');
    symlinkSync('../pipe', join(root, '.git', 'packed-refs'));
    await expectUnread({ pipe: join('.git', 'packed-refs') });
    rmSync(join(root, '.git', 'packed-refs'));
    symlinkSync('/dev/zero', join(root, '.git', 'shallow'));
    await expectUnread({ pipe: join('.git', 'shallow') });
  });

  it('that its settings name ends git after a few seconds', async () => {
    pipe('pipe');
    writeFileSync(join(root, '.git', 'config'), '[include]\n\tpath = ../pipe\n', { flag: 'a' });
    await expectUnread({ seconds: 5 });
  });

  it('in a folder of git elsewhere ends git too', async () => {
    renameSync(join(root, '.git'), join(root, 'elsewhere'));
    writeFileSync(join(root, '.git'), 'gitdir: elsewhere\n');
    pipe('elsewhere/packed-refs');
    await expectUnread({ seconds: 5 });
  });

  it('is no socket, as the watcher of git has one', async () => {
    const server = createServer().listen(join(root, '.git', 'fsmonitor--daemon.ipc'));
    await once(server, 'listening');
    await expectUntouched();
    server.close();
  });
});

describe('a repository of another user', () => {
  const isRoot = process.getuid?.() === 0;
  // Only who may give a folder away can make one.
  it.skipIf(!isRoot)('is not read, and said to be so', async () => {
    execFileSync('chown', ['-R', '65534:65534', root]);
    expect(await readHistory(join(root, 'content'))).toEqual({ state: 'not-trusted', folder: root });
    expect(await trackedModules(join(root, 'content'))).toEqual([]);
  });
});

describe('packages that git tracks', () => {
  const track = (...files: string[]) => {
    for (const file of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), 'x');
    }
    git(root, 'add', '-f', ...files);
  };

  it('are found in the content folder and beside every folder above it', async () => {
    track('content/node_modules/a/b.js', 'content/personas/node_modules/c.js', 'node_modules/d.js', 'elsewhere/node_modules/e.js');
    expect(await trackedModules(join(root, 'content'))).toEqual(['../node_modules', 'node_modules', 'personas/node_modules']);
    expect(await trackedModules(root)).toEqual([
      'content/node_modules',
      'content/personas/node_modules',
      'elsewhere/node_modules',
      'node_modules',
    ]);
  });

  it('are found under a folder whose name is a pattern, and as a link', async () => {
    track('a[b]*/node_modules/x.js', 'a[b]*/personas/clara.yaml');
    execFileSync('ln', ['-s', '../elsewhere', join(root, 'a[b]*', 'personas', 'node_modules')]);
    git(root, 'add', '-f', 'a[b]*/personas/node_modules');
    expect(await trackedModules(join(root, 'a[b]*'))).toEqual(['node_modules', 'personas/node_modules']);
  });

  it('are none where they are installed, and git does not know them', async () => {
    mkdirSync(join(root, 'content/node_modules/astro'), { recursive: true });
    expect(await trackedModules(join(root, 'content'))).toEqual([]);
  });
});
