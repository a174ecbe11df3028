/**
 * Runs work with another current folder. Astro writes what renders pages below the current folder whenever the site grows
 * elsewhere: there two builds would meet, and a folder that is only read could not be built from.
 */
export async function workIn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}
