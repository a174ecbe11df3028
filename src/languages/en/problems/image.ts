import type { Messages } from '../../message.ts';

const whole = (value: number) => value.toLocaleString('en');

/** What is in the file itself. */
const isData = (address: string) => /^data:/i.test(address);

const isSvg = (path: string) => /\.svg$/i.test(path);

export const image: Messages<'image'> = {
  'image/no-alt': {
    say: () => 'The portrait has no alternative text: readers who cannot see the image will not know what it shows.',
    mend: () => 'Add the key “alt” under “portrait”, and describe the image in one sentence.',
  },
  'image/missing': {
    say: ({ path }) => `The image “${path}” does not exist (the path starts from the file that names it).`,
    mend: ({ suggestion }) => (suggestion ? `Did you mean “${suggestion}”?` : 'Put the image there, or correct the path.'),
  },
  'image/outside': {
    say: ({ path }) => `The image “${path}” is outside the content folder.`,
    mend: () => 'Copy it into the folder, near the file that names it.',
  },
  'image/not-an-image': {
    say: ({ path }) => `“${path}” is not a PNG, JPEG, WebP, AVIF, GIF or SVG image.`,
    mend: () => 'Export the image in one of these formats; changing the extension is not enough.',
  },
  'image/too-large': {
    say: ({ path, megabytes, limit }) => `The image “${path}” is ${megabytes} MB; the limit is ${limit} MB.`,
    mend: ({ path }) => (isSvg(path) ? 'Simplify the drawing, or export it as PNG.' : 'Make it smaller: 1600 pixels across is enough for a poster.'),
  },
  'image/too-many-pixels': {
    say: ({ path, width, height, limit }) => `The image “${path}” has ${whole(width)} × ${whole(height)} pixels; the limit is ${limit} million pixels for this format.`,
    mend: () => 'Make it smaller: 1600 pixels across is enough for a poster.',
  },
  'image/unreadable': {
    say: ({ path }) => `The image “${path}” cannot be read: the file is incomplete, damaged, or shows nothing.`,
    mend: () => 'Open it to see whether it shows, then export it again.',
  },
  'image/extension': {
    say: ({ path }) => `The name of the image “${path}” does not match its format.`,
    mend: ({ suggestion }) => `Rename it to “${suggestion}”, and correct the path.`,
  },
  'image/svg-script': {
    say: ({ path }) => `The SVG image “${path}” contains code, which would run in readers’ browsers.`,
    mend: () => 'Export it again without scripts, or as PNG.',
  },
  'image/svg-outside': {
    say: ({ path, address }) => (isData(address) ? `The SVG image “${path}” contains “${address}”, which is neither a PNG, JPEG, GIF, WebP nor AVIF image in base64.` : `The SVG image “${path}” loads “${address}”, which is not in the file.`),
    mend: ({ address }) => (isData(address) ? 'Convert what it embeds to PNG or to shapes, or export the whole drawing as PNG.' : 'Export it again with its images and styles embedded, or as PNG.'),
  },
  'image/svg-doctype': {
    say: ({ path }) => `The SVG image “${path}” starts with a DOCTYPE declaration, which could make it read other files.`,
    mend: () => 'Delete that declaration (from “<!DOCTYPE” to “>”), or export the image as “plain SVG” or PNG.',
  },
  'image/svg-too-complex': {
    say: ({ path }) => `The SVG image “${path}” is too complex: drawing it would take too long.`,
    mend: () => 'Simplify the drawing (repetitions, filters, nested groups), or export it as PNG.',
  },
  'image/unused': {
    say: ({ more }) => (more === 0 ? 'No file names this image: no page shows it.' : `No file names this image, nor ${more === 1 ? 'another' : `${more} others`} in its folder: no page shows them.`),
    mend: () => 'Name it in a persona (portrait: image:) or in a text (![description](path)), or delete it.',
  },
};
