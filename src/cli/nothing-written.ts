import { faultCode } from '../source/quietly.ts';

/** The system did not let a file be written, so none was: everything is as it was. */
export class NothingWritten extends Error {
  /** The file that was meant, which is written under another name first. */
  readonly file: string;
  constructor(file: string, cause: unknown) {
    super(`${file} was not written`, { cause });
    this.file = file;
  }
}

/** What the system said no to while a file was made, told of that file; what is our own fault stays what it is. */
export function notWritten(file: string | undefined, error: unknown): unknown {
  return file !== undefined && faultCode(error) !== undefined ? new NothingWritten(file, error) : error;
}
