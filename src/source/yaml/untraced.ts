/** What a parser gives back. A spoilt file makes errors by the thousand, whose stack traces nobody reads and which take longer than all else. */
export function untraced<T>(parse: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parse();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
