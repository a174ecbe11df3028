// What Lighthouse says of the sample handbook, on a phone and on a desk, in both themes: medians of some runs (default 3).
//   npm --prefix bench/lighthouse ci && npm run bench:lighthouse -- --runs 3
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { ownChromium } from '../../test/support/browser.ts';
import { serve } from '../../test/support/serve.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' }, site: { type: 'string' } } });
const pages = { home: '/', persona: '/personas/clara-morel/', segment: '/segments/reserve-active/' };
const presets = { phone: [], desk: ['--preset=desktop'] };
// What a page's `prefers-color-scheme` answers, as the browser numbers it.
const themes = { light: '1', dark: '0' };
// The site is not to be indexed, so what search engines would like is no aim.
const categories = ['performance', 'accessibility', 'best-practices'] as const;

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; numericValue?: number }>;
}

const home = await mkdtemp(join(tmpdir(), 'handbook-lighthouse-'));
const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');
const site = values.site ?? join(home, 'dist');
if (!values.site)
  await run(process.execPath, [join(root, 'bin', 'handbook.js'), 'build', '--at', '2026-11-21', '--out', site], { cwd: root });
const chromium = ownChromium();
if (chromium) Object.assign(process.env, chromium.env, { CHROME_PATH: chromium.executablePath });
const { url, stop } = await serve(site, { tuned: true });

async function measure(page: string, preset: readonly string[], theme: string): Promise<Report> {
  const flags = [...(chromium?.args ?? ['--headless=new']), `--blink-settings=preferredColorScheme=${theme}`].join(' ');
  const lighthouse = join(import.meta.dirname, 'node_modules', 'lighthouse', 'cli', 'index.js');
  const { stdout } = await run(
    process.execPath,
    [
      lighthouse,
      url + page,
      ...preset,
      `--chrome-flags=${flags}`,
      `--only-categories=${categories.join(',')}`,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
    ],
    { maxBuffer: 1e8, cwd: home },
  );
  return JSON.parse(stdout) as Report;
}

/** What costs points. */
const failedIn = ({ categories: all, audits }: Report): string[] =>
  Object.values(all)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ title }) => title);
const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const scoreOf = (report: Report, category: string) => Math.round(100 * (report.categories[category]?.score ?? 0));
const metrics = { 'first-contentful-paint': 'FCP', 'largest-contentful-paint': 'LCP', 'total-blocking-time': 'TBT' };

console.log(['page', 'on', 'theme', ...categories, ...Object.values(metrics).map((name) => `${name} ms`), 'CLS'].join('\t'));
const missed = new Set<string>();
for (const [name, path] of Object.entries(pages))
  for (const [preset, options] of Object.entries(presets))
    for (const [theme, number] of Object.entries(themes)) {
      const reports: Report[] = [];
      for (let round = 0; round < Number(values.runs); round++) reports.push(await measure(path, options, number));
      const audit = (id: string) => median(reports.map(({ audits }) => audits[id]?.numericValue ?? 0));
      const scores = categories.map((category) => median(reports.map((report) => scoreOf(report, category))));
      const timings = Object.keys(metrics).map((id) => Math.round(audit(id)));
      console.log([name, preset, theme, ...scores, ...timings, audit('cumulative-layout-shift').toFixed(3)].join('\t'));
      for (const report of reports) for (const title of failedIn(report)) missed.add(`${name}, ${preset}, ${theme}: ${title}`);
    }
if (missed.size > 0) console.log(`\nCosts points:\n${[...missed].join('\n')}`);

await stop();
await rm(home, { recursive: true, force: true });
