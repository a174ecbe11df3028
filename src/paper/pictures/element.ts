/** A declaration block as satori reads it: lengths in pixels, names as in a browser’s script. */
export type Style = Readonly<Record<string, string | number | undefined>>;

/** What a picture is drawn from: the elements of HTML, without a language of their own. */
export interface PictureElement {
  type: string;
  key?: string;
  props: { style?: Style; src?: string; width?: number; height?: number; children?: Child[] | string };
}

export type Child = PictureElement | string | undefined | false;

/** A box of boxes, in a column unless its style says otherwise. */
export function box(style: Style, ...children: Child[]): PictureElement {
  return {
    type: 'div',
    props: {
      style: { display: 'flex', flexDirection: 'column', flexShrink: 0, boxSizing: 'border-box', ...style },
      children: present(children),
    },
  };
}

/** A paragraph of words. */
export function textElement(style: Style, ...children: Child[]): PictureElement {
  const all = present(children);
  // Lines of about the same length are made of plain words alone.
  const plain = all.every((one) => typeof one === 'string');
  return {
    type: 'div',
    props: { style: { display: 'block', overflowWrap: 'anywhere', ...style }, children: plain ? all.join('') : all },
  };
}

/** Words within a paragraph. */
export function span(style: Style, text: string): PictureElement {
  return { type: 'span', props: { style, children: text } };
}

/** A picture that fills its box. */
export function imageElement(src: string, size: number, style: Style = {}): PictureElement {
  return { type: 'img', props: { src, width: size, height: size, style: { ...style, objectFit: 'cover' } } };
}

/**
 * A place of fixed size whose contents are measured: what is larger is set smaller, or told, and never cut. Words may break
 * anywhere only where `breaks` says so, for want of a smaller size: the longest word is then part of what is measured.
 */
export function frame(name: string, style: Style & { width: number; height: number }, ...children: Child[]): PictureElement {
  const inner = box({ minWidth: 'min-content' }, ...children);
  return { ...box({ ...style }, { ...inner, key: contentKey(name) }), key: name };
}

/** The key of what stands in a frame. */
export function contentKey(name: string): string {
  return `${name}/content`;
}

function present(children: readonly Child[]): (PictureElement | string)[] {
  return children.filter((one) => one !== undefined && one !== false);
}
