// Releases a version: `npm run release -- 1.2.0` tries everything, `npm run release -- 1.2.0 --publish` publishes. See docs/release.md.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a release hangs on. */
export interface Standing {
  /** The version that was asked for. */
  asked: string | undefined;
  /** That of package.json. */
  version: string;
  changelog: string;
  /** What git says of files that are not as they were committed. */
  changes: string;
  branch: string;
  tags: readonly string[];
  repository?: unknown;
}

/** What stands in the way, a sentence each. */
export function obstacles({ asked, version, changelog, changes, branch, tags, repository }: Standing, publish: boolean): string[] {
  if (!asked || !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(asked)) return ['Say which version: npm run release -- 1.2.0'];
  const heading = new RegExp(`^## ${asked.replaceAll('.', '\\.')} – \\d{4}-\\d{2}-\\d{2}$`, 'm');
  return [
    ...(changes.trim() ? ['Not everything is committed: git status.'] : []),
    ...(branch === 'main' ? [] : [`Releases are made from main; the current branch is ${branch || 'none'}.`]),
    ...(version === asked ? [] : [`package.json has version ${version}: npm version ${asked} --no-git-tag-version, and commit it.`]),
    ...(heading.test(changelog) ? [] : [`CHANGELOG.md has no line “## ${asked} – YYYY-MM-DD”.`]),
    ...(tags.includes(`v${asked}`) ? [`The tag v${asked} already exists.`] : []),
    ...(publish && !repository ? ['package.json names no repository, and npm needs one for provenance.'] : []),
  ];
}

if (import.meta.main) {
  const [asked] = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  const publish = process.argv.includes('--publish');
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' });
  const run = (...args: string[]) => execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
  const standing = {
    asked,
    version,
    repository,
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    changes: git('status', '--porcelain'),
    branch: git('branch', '--show-current').trim(),
    tags: git('tag', '--list').split('\n'),
  };
  const inTheWay = obstacles(standing, publish);
  for (const sentence of inTheWay) console.error(sentence);
  if (inTheWay.length > 0) process.exit(1);
  run('test');
  run('publish', ...(publish ? ['--provenance'] : ['--dry-run']));
  console.log(publish ? `Published. Now: git tag v${asked} && git push origin v${asked}` : 'Nothing was published: add --publish.');
}
