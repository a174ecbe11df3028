/** Where a site is served on this machine. Pages end in a slash, the first one below a base path too. */
export function localAddress(port: number, base: string): string {
  return `http://127.0.0.1:${port}${base.endsWith('/') ? base : `${base}/`}`;
}
