import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

const NAME = 'persona-handbook';

/** Where a user keeps what can be made again. */
export function userCache(env: Env): string {
  if (process.platform === 'win32') return join(absolute(env.LOCALAPPDATA) ?? join(homedir(), 'AppData', 'Local'), NAME);
  const usual = process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
  return join(absolute(env.XDG_CACHE_HOME) ?? usual, NAME);
}

/**
 * Where a user keeps what is not to be copied along with a cache, best first. A home that cannot be written to leaves a folder of
 * their own among the temporary ones.
 */
export function userStates(env: Env): string[] {
  const temporary = join(tmpdir(), `${NAME}-${process.getuid?.() ?? 'state'}`);
  if (process.platform === 'win32') return [join(absolute(env.APPDATA) ?? join(homedir(), 'AppData', 'Roaming'), NAME), temporary];
  const usual = process.platform === 'darwin' ? join(homedir(), 'Library', 'Application Support') : join(homedir(), '.local', 'state');
  return [join(absolute(env.XDG_STATE_HOME) ?? usual, NAME), temporary];
}

/** The standard has a path that is not absolute ignored. Source: XDG Base Directory Specification. */
function absolute(path: string | undefined): string | undefined {
  return path && isAbsolute(path) ? path : undefined;
}
