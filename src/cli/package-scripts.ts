import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord } from '../schema/own.ts';
import { readInside } from '../source/inside.ts';

const scripts = { check: 'handbook check', dev: 'handbook dev', build: 'handbook build', preview: 'handbook preview' };

/** What became of package.json: nothing where there is none, or it is no JSON object. */
export interface PackageScripts {
  added: string[];
  /** Scripts of ours whose name is taken by something else. */
  kept: string[];
}

/** Adds our commands to the scripts of a package.json, and touches nothing else of it. */
export async function addScripts(root: string): Promise<PackageScripts | undefined> {
  const path = join(root, 'package.json');
  const opened = readInside(root, 'package.json', 1_000_000);
  const text = opened.state === 'open' ? opened.bytes.toString('utf8') : undefined;
  const data = text && objectIn(text);
  if (!data) return undefined;
  const own = isRecord(data.scripts) ? data.scripts : {};
  const added = Object.keys(scripts).filter((name) => !Object.hasOwn(own, name));
  const kept = Object.entries(scripts).filter(([name, command]) => Object.hasOwn(own, name) && own[name] !== command);
  if (added.length > 0) {
    const missing = Object.entries(scripts).filter(([name]) => added.includes(name));
    const indent = /^[{[]\r?\n([ \t]+)/.exec(text)?.[1] ?? '  ';
    const draft = `${path}.${process.pid}`;
    await writeFile(draft, `${JSON.stringify({ ...data, scripts: { ...own, ...Object.fromEntries(missing) } }, null, indent)}\n`, {
      flag: 'wx',
    });
    await rename(draft, path);
  }
  return { added, kept: kept.map(([name]) => name) };
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
