import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname } from 'node:path';

/*
 * Publishes the site that waits in `.dist.next`, and dies like a killed process before the n-th change to the disk:
 * `node publish-killed.ts SITE N`. Ends well where there are fewer.
 */

const [site = '', nth = ''] = process.argv.slice(2);
let left = Number(nth);

for (const name of ['renameSync', 'rmSync', 'rmdirSync', 'writeFileSync'] as const) {
  const change = fs[name] as (...args: unknown[]) => unknown;
  (fs as unknown as Record<string, unknown>)[name] = (...args: unknown[]) => {
    left -= 1;
    if (left < 0) process.kill(process.pid, 'SIGKILL');
    return change(...args);
  };
}
syncBuiltinESMExports();

const [{ publish, restore, siteFolders }, { noteBuild }] = await Promise.all([
  import('../../src/site/publish.ts'),
  import('../../src/site/unfinished.ts'),
]);
noteBuild(dirname(site), site);
restore(siteFolders(site));
fs.cpSync(`${site}-made`, siteFolders(site).next, { recursive: true });
await publish(siteFolders(site));
