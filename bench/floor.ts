import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

// What no check can do without: reading every file, or reading and parsing it. `node bench/floor.ts read|yaml DIR`.
const [what, dir = '.'] = process.argv.slice(2);
const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml') && !file.startsWith('.'));
let characters = 0;
for (const file of files) {
  const text = readFileSync(join(dir, file), 'utf8');
  characters += text.length;
  if (what === 'yaml') parseDocument(text, { prettyErrors: false, uniqueKeys: false, keepSourceTokens: false, logLevel: 'error' });
}
console.log(files.length, characters);
