import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '..', '..', 'src');

interface Expression {
  /** File and line. */
  at: string;
  typed: string;
}

/** The code of a file: all of it, or what an Astro page runs before it is made. */
function codeOf(file: string): string {
  const text = readFileSync(join(src, file), 'utf8');
  return file.endsWith('.astro') ? (/^---\n.*?\n---/s.exec(text)?.[0].replaceAll('---', '//') ?? '') : text;
}

function expressionsIn(file: string): Expression[] {
  const tree = ts.createSourceFile(`${file}.ts`, codeOf(file), ts.ScriptTarget.Latest);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.push({ at: `${file}:${line + 1}`, typed: node.getText(tree) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Why an expression may take longer than in proportion to a text that says one sign again and again; undefined where none makes it. */
function fault(typed: string): string | undefined {
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(typed) ?? [];
  const [report] = analyse({ source, flags }, { assumeRejectingSuffix: false }).reports;
  return report && `${report.exponential ? 'exponential ' : ''}${report.type} over ${JSON.stringify(report.character.pick)}`;
}

describe('regular expressions', () => {
  const all = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file))
    .flatMap(expressionsIn);

  it('are found', () => {
    expect(all.length).toBeGreaterThan(400);
    expect(fault('/ +$/')).toContain('Move');
    expect(fault('/^(a*)(.*)$/')).toContain('Trade');
    expect(fault('/(?<! ) +$/')).toBeUndefined();
  });

  // Where the text is short by nature, the expression says so: `{0,200}` in place of `*`.
  it('take time in proportion to their text', () => {
    const told = all.flatMap(({ at, typed }) => {
      const why = fault(typed);
      return why === undefined ? [] : [`${at} ${typed}: ${why}`];
    });
    expect(told).toEqual([]);
  });
});
