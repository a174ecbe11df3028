/** Checks each of the folders named, and says what came of it: `{ err, json, text }` a line. For a process of its own, as a check may hang. */
import { runCheck } from './run-check.ts';

for (const root of process.argv.slice(2)) {
  const json = await runCheck(root, 'en', '--format', 'json');
  const text = await runCheck(root, 'en');
  console.log(JSON.stringify({ err: json.err + text.err, json: json.out, text: text.out }));
}
