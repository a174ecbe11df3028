/** How the system calls what went wrong, `ENOENT`; undefined for what the system did not tell. */
export function faultCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
