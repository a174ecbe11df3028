const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
/** 1 January 1980, where the calendar of zip files begins. */
const FIRST_DAY = 0x0021;

/** A zip file whose parts carry no time: the same content gives the same bytes on any day. Source: PKWARE's APPNOTE, 4.3. */
export function withoutClock(zip: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  let end = copy.length - 22;
  while (end > 0 && view.getUint32(end, true) !== DIRECTORY_END) end--;
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const local = view.getUint32(at + 42, true);
    setFirstDay(view, at + 12);
    setFirstDay(view, local + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return copy;
}

function setFirstDay(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, FIRST_DAY, true);
}
