/*
 * What an SVG may hold: what draws, and nothing that runs, moves, loads or tells of its author. Source: SVG 2, “Element index”, “Attribute
 * index” and “Property index”. Filters are those of shadows and tints: what others do takes minutes on a hostile file.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const allowedElements = words(`
  svg g defs symbol use switch style
  path rect circle ellipse line polyline polygon
  text tspan textPath image
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feFuncA feFuncB feFuncG feFuncR feComposite feDropShadow feFlood feGaussianBlur
  feMerge feMergeNode feMorphology feOffset
`);

/** What says how something looks: as an attribute, in `style`, or in a style sheet. */
export const properties = words(`
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters color-rendering cx cy d
  direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font font-family font-size
  font-stretch font-style font-variant font-weight height image-rendering isolation letter-spacing line-height marker marker-end marker-mid
  marker-start mask mask-type mix-blend-mode opacity overflow paint-order r rx ry shape-rendering stop-color stop-opacity stroke
  stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align
  text-anchor text-decoration text-rendering transform transform-box transform-origin unicode-bidi vector-effect visibility
  white-space width word-spacing writing-mode x y
`);

export const attributes = words(`
  class clipPathUnits cx cy d dx dy edgeMode filterUnits fr fx fy gradientTransform gradientUnits height id in in2 intercept k1 k2 k3
  k4 lengthAdjust markerHeight markerUnits markerWidth maskContentUnits maskUnits method mode offset operator orient pathLength
  patternContentUnits patternTransform patternUnits points preserveAspectRatio primitiveUnits r radius refX refY result rotate rx ry side
  slope spacing spreadMethod startOffset stdDeviation systemLanguage tableValues textLength type values viewBox width x x1 x2 y y1 y2
  amplitude exponent media
`);

/** What a value of a property may compute with. */
export const functions = words(`
  path rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min max clamp
  matrix translate translatex translatey scale scalex scaley rotate skewx skewy
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
`);

/** What stands in the file as base64, and is no other SVG: whether it is a raster image its bytes say, not the type that it claims. */
const EMBEDDED = /^data:(?![^,]*svg)[^,]*;base64,/i;

export function isEmbedded(address: string): boolean {
  return EMBEDDED.test(address);
}

/** The bytes that an address holds; undefined where it leads elsewhere. */
export function embeddedIn(href: string): Buffer | undefined {
  const address = bare(href);
  return isEmbedded(address) ? Buffer.from(decoded(address.slice(address.indexOf(',') + 1)), 'base64') : undefined;
}

/** In an address, signs may be written as their numbers. */
function decoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** An address as browsers read it: without spaces and signs that cannot be seen. */
export function bare(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what browsers leave out
  return value.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g, '');
}
