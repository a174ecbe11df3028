import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';
import { patience } from './patience.ts';

interface Program {
  executablePath: string;
  args: string[];
  /** What it needs in its environment: its libraries and its fonts. */
  env: Record<string, string>;
}

// Shared memory is small in containers: without the last flag pages crash there.
const args = [
  '--no-sandbox',
  '--headless=shell',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
];

/**
 * Where a real Chromium is, and how it starts. On x64 Linux it comes out of an npm package, with the libraries that it needs, so
 * that a new machine needs no system package; elsewhere there is none, and the installed Chrome is used.
 */
export function ownChromium(): Program | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { version } = JSON.parse(readFileSync(new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url), 'utf8'));
  // A folder a version, so that none is mixed.
  const folder = join(tmpdir(), `handbook-browser-${version}`);
  if (!existsSync(folder)) unpack(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** Opens a real Chromium. */
export async function openBrowser(): Promise<Browser> {
  const own = ownChromium();
  const start = () => playwright.launch(own ? { ...own, env: { ...process.env, ...own.env } } : { channel: 'chrome' });
  // Once in thousands of times it dies of itself before it has opened anything, which is no test's concern.
  const browser = await start().catch(start);
  browser.on('context', (context) => context.setDefaultTimeout(patience.timeout));
  return browser;
}

/** Unpacks the browser beside its folder, which so is whole from the moment that it is there, whoever else unpacks it just then. */
function unpack(folder: string): void {
  const own = mkdtempSync(`${folder}.`);
  // The package unpacks into the temporary folder, and its libraries only where it believes to run on Lambda, which it looks up when it is imported.
  const code = `(await import('@sparticuz/chromium')).default.executablePath()`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', `await ${code}`], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  // Its own configuration looks for fonts in /tmp only, and without any font pages with certain controls crash.
  const [fonts, cache] = [join(folder, 'fonts'), join(folder, 'fonts-cache')];
  writeFileSync(join(own, 'fonts.conf'), `<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`);
  try {
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
