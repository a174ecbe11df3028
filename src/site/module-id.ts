/** The file of a module of the bundler, which writes what is asked of it behind a question mark. */
export function fileOfModule(id: string): string {
  return id.split('?')[0] ?? '';
}
