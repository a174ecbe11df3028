import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const texts = globSync(['*.md', 'docs/**/*.md'], { cwd: root });

/** The anchors of a page, as forges make them of its headings. */
function anchorsOf(file: string): string[] {
  const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it('every link of the documentation leads to a file and a heading that exist', () => {
  const links = texts.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link = '']) => {
      const [path = '', anchor] = link.split('#');
      return { at: `${file}: ${link}`, to: path ? normalize(join(dirname(file), path)) : file, anchor };
    }),
  );
  expect(links.length).toBeGreaterThan(100);
  const dead = links.filter(({ to, anchor }) => !existsSync(join(root, to)) || (anchor && !anchorsOf(to).includes(anchor)));
  expect(dead.map(({ at }) => at)).toEqual([]);
});
