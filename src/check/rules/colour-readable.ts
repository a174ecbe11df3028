import { contrast } from '../../design/colour.ts';
import { sheetColours } from '../../design/sheet-colours.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { mendLine } from '../../source/lines.ts';
import type { Rule } from '../context.ts';

/** Words in the colour of the company can be read: one that is too pale is darkened, and somebody should know. */
export const colourReadable: Rule = function* ({ handbook: { config, configEntry } }) {
  const colour = config.brand?.colour;
  if (!configEntry || !colour) return;
  const { hue } = sheetColours(colour.toLowerCase());
  if (hue === colour.toLowerCase()) return;
  const place = configEntry.source.locate(['brand', 'colour']);
  const params = { colour, darkened: hue, contrast: Math.floor(contrast(colour, '#ffffff') * 10) / 10 };
  yield diagnose('config/pale-colour', place, params, mendLine(configEntry.source, place, `"${hue}"`));
};
