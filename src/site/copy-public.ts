import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Diagnostic, diagnose, startOf } from '../diagnostics/diagnostic.ts';
import { publicFiles } from '../source/public.ts';
import { faultCode } from '../source/quietly.ts';

/** What a file in the place of a folder, or a folder in the place of a file, comes to. */
const CLASH = new Set(['EISDIR', 'ENOTDIR', 'EEXIST', 'ERR_FS_CP_DIR_TO_NON_DIR']);

/** What a company puts beside its pages. It comes last, so that it may replace any file of ours, which is told, as is where it stands in the way. */
export async function copyPublic(root: string, outDir: string): Promise<Diagnostic[]> {
  const told: Diagnostic[] = [];
  for (const { path, absolute } of publicFiles(root).files) {
    try {
      await mkdir(dirname(join(outDir, path)), { recursive: true });
      const replaces = existsSync(join(outDir, path));
      await copyFile(absolute, join(outDir, path));
      if (replaces) told.push(diagnose('file/public-replaces', startOf(`public/${path}`), { path }));
    } catch (error) {
      if (!CLASH.has(faultCode(error) ?? '')) throw error;
      told.push(diagnose('file/public-clash', startOf(`public/${path}`), {}));
    }
  }
  return told;
}
