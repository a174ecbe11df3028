import { personasInUse } from '../../../src/facts/state.ts';
import { allOf, type Entity, type Handbook } from '../../../src/handbook/handbook.ts';

/** A share, as French writes it: `18,6 %`. */
const SHARE = /(\d+(?:,\d+)?) %/g;

/** What a percentage may be of that nobody was asked about: precision, working hours, a part of a sum of money, a part of a persona's claims. */
const notOfPeople =
  /à \d+ % près|à 80 %|de la dépense|de ma dépense|donneur d’ordre|prouvée à 100 %|opérations courantes|d’au moins 5 %|font à peine \d+ %|passer de 10 à 12 %|risque de 5 %|Si les moins de 30 ans|la carte cache|3 % des clients l’ont/;

/** The percentages of studies that stand without a base, count up to something else, or rest on too few answers. */
export function unbasedFindings(handbook: Handbook): string[] {
  return allOf(handbook, 'record').flatMap(({ id, data }) =>
    (data.findings ?? []).flatMap((finding) => {
      const text = plain(finding.text);
      if (finding.unit !== '%' || /médiane/.test(text)) return [];
      const problem = isBased(text) ? recount(text, finding.value) : 'no base';
      return problem ? [`${id}#${finding.id}: ${problem}`] : [];
    }),
  );
}

function isBased(text: string): boolean {
  return /(?:base|sur|des|les) \d|^\d+ /i.test(text);
}

/** What is wrong with counts beside a percentage: `31 sur 58`, `58` of the base named before. */
function recount(text: string, value: unknown): string | undefined {
  const base = Math.min(
    ...[...text.matchAll(/(?:base|sur|des|les|Sur) (\d+)(?!,?\d)/g)].map(([, count]) => Number(count)).filter((count) => count >= 2),
  );
  if (base < 10) return `${base} answers`;
  const [, part, whole] = /(\d+)(?: \p{L}+)* sur (\d+)/u.exec(text) ?? [];
  if (part === undefined || whole === undefined) return undefined;
  const share = (100 * Number(part)) / Number(whole);
  const places = String(value).split('.')[1]?.length ?? 0;
  return share.toFixed(places) === Number(value).toFixed(places)
    ? undefined
    : `${part} of ${whole} are ${share.toFixed(1)} %, not ${value} %`;
}

/** The percentages of personas and segments that no study and no figure gives, and those of the guide without their base beside them. */
export function percentagesWithoutBase(handbook: Handbook): string[] {
  const known = basesByShare(handbook);
  const pages = [...personasInUse(handbook), ...allOf(handbook, 'segment'), ...allOf(handbook, 'icp')];
  const unknown = pages.flatMap((entity) =>
    textsOf(entity).flatMap((text) =>
      sharesIn(text)
        .filter((share) => !known.has(share))
        .map((share) => `${entity.id}: ${share} %`),
    ),
  );
  const unbased = allOf(handbook, 'guide').flatMap(({ id, source }) =>
    (source.body?.text ?? '').split(/\n\s*\n/).flatMap((paragraph) => {
      const text = plain(paragraph);
      return sharesIn(text)
        .filter((share) => !known.get(share)?.some((base) => new RegExp(`\\b${base}\\b`).test(text)))
        .map((share) => `guide/${id}: ${share} %`);
    }),
  );
  return [...unknown, ...unbased];
}

/** The bases of each percentage that a study or a figure gives; a figure counts all customers of its segment. */
function basesByShare(handbook: Handbook): Map<string, string[]> {
  const known = new Map<string, string[]>();
  const add = (share: string, bases: string[]) => known.set(share, [...(known.get(share) ?? []), ...bases]);
  for (const { data } of allOf(handbook, 'record')) {
    for (const share of sharesIn(data.ai?.how ?? '')) add(share, [String(data.sample?.size)]);
    for (const { text } of data.findings ?? []) {
      const bases = plain(text).match(/\b\d{2,}\b/g) ?? [];
      for (const share of sharesIn(plain(text)))
        add(
          share,
          bases.filter((one) => one !== share),
        );
    }
  }
  for (const { data } of [...allOf(handbook, 'segment'), ...allOf(handbook, 'icp')])
    for (const { unit, value } of data.figures ?? []) if (unit === '%') add(String(value).replace('.', ','), []);
  return known;
}

function sharesIn(text: string): string[] {
  return plain(text)
    .split(/(?<=[.;:?!»|])\s/)
    .filter((sentence) => !notOfPeople.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(SHARE)].map(([, share = '']) => share));
}

/** Every text of an entity, whatever its key. */
export function textsOf({ data, source }: Entity): string[] {
  const texts: string[] = source.body ? [source.body.text] : [];
  const visit = (value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(data);
  return texts.map(plain);
}

/** A text with plain spaces, and without those within a number. */
function plain(text: string): string {
  return text
    .replace(/(?<=\d)\u202f(?=\d{3})/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
