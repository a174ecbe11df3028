#!/usr/bin/env node
// Plain JavaScript of any age: it has to run on the Node that is too old, to say so.
/** Says why nothing can be done here, in the language of the system, and ends. */
function stop(inLanguages) {
  const [language] = /^[a-z]*/.exec(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
  console.error(inLanguages[language] || inLanguages.fr);
  process.exit(3);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  const here = process.versions.node;
  stop({
    fr: `Il faut Node.js 22.12 ou plus récent ; ici, c’est la version ${here}. Installez la version actuelle depuis https://nodejs.org.`,
    en: `Node.js 22.12 or newer is needed; this is version ${here}. Install the current version from https://nodejs.org.`,
    de: `Nötig ist Node.js 22.12 oder neuer; hier läuft Version ${here}. Installieren Sie die aktuelle Version von https://nodejs.org.`,
  });
}
try {
  process.cwd();
} catch {
  stop({
    fr: 'Le dossier où vous êtes n’existe plus, ou ne peut pas être lu : allez dans celui du handbook (cd), puis recommencez.',
    en: 'The folder you are in no longer exists, or cannot be read: go to that of the handbook (cd), then try again.',
    de: 'Den Ordner, in dem Sie sind, gibt es nicht mehr, oder er ist nicht lesbar: Wechseln Sie in den des Handbuchs (cd), und versuchen Sie es noch einmal.',
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (process.platform === 'win32') process.exit(130);
    // What a command has to put right on the way out, it does when the process exits. The rest of that way waits for the threads that
    // compile code, and may wait for ever (https://github.com/nodejs/node/issues/54918): dying of the signal is 130 to a shell too.
    process.emit('exit', 130);
    process.removeAllListeners('SIGINT');
    process.kill(process.pid, 'SIGINT');
  });
}
// Inside node_modules Node strips no types, so a package carries its code compiled.
const installed = import.meta.dirname.split(/[\\/]/).includes('node_modules');
const { codeCacheFor } = await import(installed ? '../lib/cache/place.js' : '../src/cache/place.ts');
// The compiled code is kept between runs, which halves the start of each. Imported here, as a Node that is too old lacks it.
const { enableCompileCache } = await import('node:module');
const { resolve } = await import('node:path');
const [, asked] = process.argv.join('\0').match(/\0--dir[=\0]([^\0]*)/) ?? [];
// No folder that a pull request can reach, be it named or where the command is started.
const codeCache = codeCacheFor([process.cwd(), resolve(asked ?? '.')]);
if (codeCache) enableCompileCache(codeCache);
const { endQuietly } = await import(installed ? '../lib/cli/streams.js' : '../src/cli/streams.ts');
endQuietly();
const { main } = await import(installed ? '../lib/cli/main.js' : '../src/cli/main.ts');
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  env: process.env,
  cwd: process.cwd(),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  ...(process.stdin.isTTY &&
    process.stderr.isTTY && {
      ask: async (question) => (await import(installed ? '../lib/cli/ask.js' : '../src/cli/ask.ts')).ask(question),
    }),
});
