import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';

interface Program {
  executablePath: string;
  args: string[];
}

/**
 * Where a real Chromium is, and how it starts. On x64 Linux it comes out of an npm package, with the libraries that it needs, so
 * that a new machine needs no system package; elsewhere there is none, and the installed Chrome is used.
 */
export async function ownChromium(): Promise<Program | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // The package unpacks its libraries only where it believes to run on Lambda, and looks when it is imported.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { version } = JSON.parse(readFileSync(new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url), 'utf8'));
  // It unpacks into the temporary folder and trusts what it finds there: a folder a version, so that none is mixed.
  const folder = join(tmpdir(), `handbook-chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  // Its own configuration looks for fonts in /tmp only, and without any font pages with certain controls crash.
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`);
  process.env.FONTCONFIG_FILE = fonts;
  return {
    executablePath,
    // Shared memory is small in containers: without the last flag pages crash there.
    args: [
      '--no-sandbox',
      '--headless=shell',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-dev-shm-usage',
    ],
  };
}

/** Opens a real Chromium. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch((await ownChromium()) ?? { channel: 'chrome' });
}
