import { MAX_BYTES } from '../source/read.ts';
import { askBytes, gitRepositoryOf } from './git.ts';
import { type Blobs, readBlobs } from './revision.ts';

const MOST = 256 * 1024 * 1024;

/**
 * The texts of some blobs of the repository around a content folder, by their ids: two questions to git, however many there are. What is
 * too large for a content file is not among them. Undefined where git does not give them.
 */
export async function textsOf(root: string, ids: readonly string[]): Promise<Blobs | undefined> {
  const repository = gitRepositoryOf(root);
  if (!repository) return undefined;
  const texts: Blobs = new Map();
  if (ids.length === 0) return texts;
  const check = ['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'];
  const sizes = await askBytes(repository, check, `${ids.join('\n')}\n`, MOST);
  if (sizes.fault) return undefined;
  const small = sizes.out
    .toString()
    .split('\n')
    .flatMap((line) => {
      const [id = '', type, size] = line.split(' ');
      return type === 'blob' && Number(size) <= MAX_BYTES ? [id] : [];
    });
  return (await readBlobs(repository, small, texts)) ? texts : undefined;
}
