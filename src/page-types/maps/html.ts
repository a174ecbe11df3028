import { cautionsHtml } from '../../blocks/caution.ts';
import { faceHtml, hueClass } from '../../blocks/face.ts';
import { linkHtml, wordsHtml } from '../../blocks/words.ts';
import type { Text } from '../../reading/text.ts';
import { escapeHtml } from '../../text/to-html.ts';
import type { ChannelMap } from './channel-map.ts';
import type { EvidenceMap } from './evidence-map.ts';
import type { MapsPage } from './maps.ts';
import type { Face } from './people.ts';
import type { SegmentMap } from './segment-map.ts';

/*
 * Maps that are tables: what is drawn in their cells is said beside it. Functions and no components, as there are hundreds of cells.
 */

const head = (text: Text) => `<th scope="col">${wordsHtml(text)}</th>`;
const link = (href: string, text: Text) => `<a href="${escapeHtml(href)}">${linkHtml(text)}</a>`;

function personHtml({ href, name, portrait, cautions }: Face, after = ''): string {
  return `<li>${faceHtml(portrait)}<span>${link(href, name)}${cautionsHtml(cautions)}${after}</span></li>`;
}

/** Drawn, as few fonts hold one. */
const STAR =
  '<svg class="star" width="13" height="13" viewBox="0 0 12 12" aria-hidden="true"><path d="M6 .6l1.6 3.5 3.8.5-2.8 2.6.7 3.8L6 9.2 2.7 11l.7-3.8L.6 4.6l3.8-.5z"/></svg>';

/** All customers of one kind, cut into segments. */
export function stripHtml({ parts, alt, of }: SegmentMap['strips'][number]): string {
  const bars = parts
    .map(
      ({ from, value, hue, described }) =>
        `<rect class="part${hueClass(hue)}${described ? '' : ' is-open'}" x="${from}%" width="${value}%" y="0" height="20"/>`,
    )
    .join('');
  return `<figure class="strip"><figcaption class="quiet">${wordsHtml(of)}</figcaption><svg role="img" aria-label="${escapeHtml(alt.text)}" width="100%" height="20"><rect class="whole" width="100%" height="20"/>${bars}</svg></figure>`;
}

/** Segments, their share and their people. */
export function segmentsHtml({ rows }: SegmentMap, words: MapsPage['words']): string {
  const body = rows.map(({ name, href, hue, share, people, more }) => {
    const bar = share
      ? `<svg width="100%" height="8" aria-hidden="true"><rect class="whole" width="100%" height="8"/><rect class="part" width="${share.value}%" height="8"/></svg>`
      : '';
    const said = share
      ? `${bar}<p class="figure">${wordsHtml(share.text)} <span class="of quiet">${wordsHtml(share.of)}</span></p>`
      : `<p class="quiet">${wordsHtml(words.noShare)}</p>`;
    const who =
      people.length > 0
        ? `<ul class="people plain-links">${people.map((one) => personHtml(one)).join('')}${more ? `<li class="more">${link(more.href, more.text)}</li>` : ''}</ul>`
        : `<p class="quiet">${wordsHtml(words.nobody)}</p>`;
    return `<tr${hue === undefined ? '' : ` class="hue-${hue}"`}><th scope="row">${href ? link(href, name) : wordsHtml(name)}</th><td class="share">${href ? said : ''}</td><td>${who}</td></tr>`;
  });
  return `<table class="map by-segment"><thead><tr>${[words.segment, words.share, words.people].map(head).join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** Channels, and who uses them how much. */
export function channelsHtml({ rows, degrees, isCounted }: ChannelMap, words: MapsPage['words']): string {
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const bubble = (count: number) => {
    const r = 9 + 11 * Math.sqrt(count / most);
    return `<svg class="bubble" width="44" height="44" aria-hidden="true"><circle cx="22" cy="22" r="${r.toFixed(1)}"/></svg><span class="n">${count}</span>`;
  };
  const cell = ({ count, users }: ChannelMap['rows'][number]['cells'][number], degree: Text | undefined) => {
    if (count === 0) return '<td class="is-empty"></td>';
    const said = degree ? `<span class="degree quiet" aria-hidden="true">${wordsHtml(degree)}</span>` : '';
    if (isCounted) return `<td class="counted">${said}${bubble(count)}</td>`;
    const star = (preferred: Text | undefined) => (preferred ? ` ${STAR}<span class="unseen">${wordsHtml(preferred)}</span>` : '');
    return `<td>${said}<ul class="people plain-links">${users.map((user) => personHtml(user, star(user.preferred))).join('')}</ul></td>`;
  };
  const body = rows.map(
    ({ name, cells }) => `<tr><th scope="row">${wordsHtml(name)}</th>${cells.map((one, at) => cell(one, degrees[at])).join('')}</tr>`,
  );
  return `<table class="map by-channel"><thead><tr>${[words.channel, ...degrees].map(head).join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** What is known of whom. */
export function evidenceHtml({ rows, parts, bySegment }: EvidenceMap, words: MapsPage['words']): string {
  const body = rows.map(({ face, name, href, total, cells }) => {
    const who = face ? `<ul class="people plain-links">${personHtml(face)}</ul>` : href ? link(href, name) : wordsHtml(name);
    const notes = [
      total.guessed && (total.guessed.href ? link(total.guessed.href, total.guessed.text) : wordsHtml(total.guessed.text)),
      total.contested && wordsHtml(total.contested),
    ].filter(Boolean);
    const sum =
      total.claims > 0
        ? `<b>${total.share ? wordsHtml(total.share) : ''}</b> ${barHtml(total)}<p class="quiet">${notes.join(', ')}</p>`
        : `<p class="quiet">${wordsHtml(words.silent)}</p>`;
    const of = cells.map((known, at) => {
      if (!known) return '<td class="is-empty"></td>';
      const part = parts[at];
      const said = `<span class="part-name" aria-hidden="true">${part ? wordsHtml(part.text) : ''}</span>`;
      return `<td>${said}${barHtml(known)}${known.href ? link(known.href, known.text) : wordsHtml(known.text)}</td>`;
    });
    return `<tr><th scope="row">${who}</th><td class="sum">${sum}</td>${of.join('')}</tr>`;
  });
  const heads = [bySegment ? words.segment : words.person, words.total, ...parts.map(({ text }) => text)];
  return `<table class="map evidence-map"><thead><tr>${heads.map(head).join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** A bar of what is supported, contested, and only guessed: what is not known is an outline. */
export function barHtml({
  claims,
  parts: { supported, contested },
}: {
  claims: number;
  parts: Record<'supported' | 'contested' | 'hypothesis', number>;
}): string {
  const percent = (n: number) => `${Math.round((n / Math.max(1, claims)) * 1000) / 10}%`;
  return `<svg class="known" width="100%" height="9" aria-hidden="true"><rect class="guessed" x="0.5" y="0.5" width="99.4%" height="8"/><rect class="supported" width="${percent(supported)}" height="9"/><rect class="contested" x="${percent(supported)}" width="${percent(contested)}" height="9"/></svg>`;
}
