/**
 * An expression for a process of its own: the most memory that it has had, in MB. `maxRSS` begins with what the process had that started
 * it, which a worker of many tests makes large; Linux tells the own peak of a program apart.
 */
export const PEAK_MEMORY = `(() => {
  const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
  const status = '/proc/self/status';
  const own = existsSync(status) ? /VmHWM:\\s+(\\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return Number(own ?? process.resourceUsage().maxRSS) / 1024;
})()`;
