import { evidenceOf, groundsOf } from '../blocks/evidence.ts';
import { dayOf, findEvidence } from '../facts/evidence.ts';
import { reservedFor } from '../handbook/readers.ts';
import { anchorOf } from '../reading/anchor.ts';
import { citedBy } from '../reading/citations.ts';
import { imageHref } from '../reading/href.ts';
import { linkOf } from '../reading/reference.ts';
import { child, entries, items, type Value, writtenOf } from '../reading/value.ts';
import { isEvidence } from '../schema/reference.ts';
import { absolute, pageUrl } from './file.ts';
import { markdownOf } from './markdown-text.ts';

type Json = Record<string, unknown>;

/** A value of a content file as data for other tools: texts in the asked language, references with their names and addresses. */
export function jsonOf(value: Value, untranslated: string[]): unknown {
  const { owner, role, data, path } = value;
  if (role.ref) return referenceJson(value);
  if (role.shorthand === 'ref') return evidenceJson(value);
  if (role.image) return absolute(owner.view, imageHref(owner.view, owner.file, String(data)));
  if (role.text) {
    if (!role.proper && writtenOf(value).language !== owner.view.language) untranslated.push(path.join('.'));
    return markdownOf(value);
  }
  if (value.list) return items(value).map((item) => jsonOf(item, untranslated));
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const inner = entries(value).map(([key, one]) => [key, jsonOf(one, untranslated)] as const);
  // What fits no key of the model, as the options of an avatar, is as it was written.
  return { ...(inner.length > 0 ? Object.fromEntries(inner) : data), ...knownOf(value) };
}

/** What the rest of the handbook knows of a value: where it is shown, how well it is grounded, what rests on it. */
function knownOf(value: Value): Json {
  const { owner, role, path } = value;
  const { view, kind, id } = owner;
  if (kind === 'config') return {};
  const standing = role.statement || child(value, 'evidence') ? groundsOf(value).standing?.kind : undefined;
  const cited = citedBy(value).items;
  return {
    ...(standing && { standing }),
    ...(role.item && path.length === 2 && { url: pageUrl(view, kind, id, anchorOf(value)) }),
    ...(cited.length > 0 && {
      citedBy: cited.map(({ page, text, stance, href }) => ({ page: page.text, text: text.text, stance, url: absolute(view, href) })),
    }),
  };
}

function referenceJson(value: Value): Json {
  const { view } = value.owner;
  const { text, href } = linkOf(value);
  const within = href?.startsWith('#');
  return { id: value.data, name: text.text, ...(href && !within && { url: absolute(view, href) }) };
}

function evidenceJson(value: Value): Json {
  const { view } = value.owner;
  if (!isEvidence(value.data)) return {};
  const { ref, stance } = value.data;
  const { kind, text, by, source, nature, href } = evidenceOf(view, { ref, stance });
  const found = findEvidence(view.handbook, ref);
  const date = found && dayOf(found);
  const note = child(value, 'note');
  return {
    stance,
    kind,
    ...(reservedFor(ref) === undefined && { ref }),
    ...(text && { text: text.text }),
    ...(by && { by: by.text }),
    source: source.text,
    ...(nature && { nature: nature.text }),
    ...(date && { date }),
    ...(href && { url: absolute(view, href) }),
    ...(note && { note: markdownOf(note) }),
  };
}
