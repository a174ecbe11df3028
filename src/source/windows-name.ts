import type { WindowsProblem } from '../diagnostics/rules.ts';

/** Names of devices, whatever extension follows. Source: Microsoft, “Naming Files, Paths, and Namespaces”. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[1-9¹²³]|lpt[1-9¹²³]) *(?=\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows takes none in a name
const SIGNS = /[<>:"|?*\\\u0001-\u001F]+/g;
/** What no name may end with. */
export const END = /(?<![. ])[. ]+$/;

/**
 * Why Windows refuses a file or a folder of this name, and a name that it takes. Whoever works there could not check out the
 * repository: not one file of it.
 */
export function refusedByWindows(name: string): { problem: WindowsProblem; suggestion: string } | undefined {
  const problem = DEVICE.test(name) ? 'device' : END.test(name) ? 'end' : new RegExp(SIGNS).test(name) ? 'sign' : undefined;
  if (!problem) return undefined;
  const suggestion = name
    .replace(END, '')
    .replace(SIGNS, '-')
    .replace(/(?<![ -])[ -]+(?=\.|$)|^-/g, '')
    .replace(DEVICE, '$1-1');
  return { problem, suggestion };
}
