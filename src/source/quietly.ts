/** How the system calls what went wrong, `ENOENT`; undefined for what the system did not tell. */
export function faultCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Does what a run can do without; undefined where it could not be done. */
export function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** The same fault of the system, told of the file that was meant rather than of the draft of it. */
export function toldOf(path: string, error: unknown): unknown {
  if (error instanceof Error && faultCode(error) !== undefined) Object.assign(error, { path, dest: undefined });
  return error;
}
