import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type ImageFault, Refused } from '../../../../src/source/image/image.ts';
import { cleanSvg } from '../../../../src/source/image/svg/clean.ts';
import { tryToDraw } from '../../../../src/source/image/svg/trial.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const svg = (inner: string, more = '') => `<svg ${NS} viewBox="0 0 9 9"${more}>${inner}</svg>`;
const shape = '<path d="M0 0h9v9H0z"/>';

async function clean(typed: string | Buffer): Promise<string> {
  return (await cleanSvg(Buffer.from(typed as string))).toString('utf8');
}

async function faultOf(typed: string): Promise<ImageFault | undefined> {
  try {
    await clean(typed);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    throw error;
  }
}

const nested = (levels: number, times: number, one: (at: number) => string) =>
  Array.from({ length: levels }, (_, at) => one(at).repeat(times)).map((inner, at) => [at, inner] as const);

describe('an SVG with code', () => {
  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['one in capitals', svg('<SCRIPT>alert(1)</SCRIPT>')],
    ['one of HTML', svg('<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>')],
    ['one in what is left out', svg('<y:z xmlns:y="y"><script>alert(1)</script></y:z>')],
    ['a page', svg('<iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/>')],
    ['foreign objects', svg('<foreignObject><p/></foreignObject>')],
    ['a handler', svg(shape, ' onload="alert(1)"')],
    ['a link', svg('<a href="javascript:alert(1)"/>')],
    ['an encoded link', svg('<a href="jav&#x61;script:alert(1)"/>')],
    ['a link in pieces', svg('<a href=" java&#9;scr&#10;ipt:alert(1)"/>')],
    ['a link to a page', svg('<a href="data:text/html,x"/>')],
    ['a link that is set', svg('<a><set attributeName="href" to="x"/></a>')],
    ['a link that moves', svg('<a><animate attributeName="xlink:href" values="x;javascript:alert(1)"/></a>')],
  ])('is refused: %s', async (_, typed) => expect(await faultOf(typed)).toEqual({ state: 'svg-script' }));
});

describe('words that only look like code', () => {
  it.each([
    ['an id', '<g id="mocha"><path id="javascript" d=""/></g>'],
    ['a label', '<path aria-label="JavaScript: the parts" data-name="javascript:" d=""/>'],
    ['a class', '<style>.javascript{fill:red}</style><path class="javascript" d=""/>'],
    ['elements of other programs', '<s:frame xmlns:s="x"/><c:object xmlns:c="corel"/><s:script xmlns:s="x" onload="x"/>'],
    ['attributes', '<path one="1" only="1" ontology="x" d=""/>'],
  ])('are no reason to refuse: %s', async (_, inner) => expect(await faultOf(svg(inner + shape))).toBeUndefined());
});

describe('an SVG that calls outside', () => {
  it.each([
    ['https://e.x/a.png', svg('<image href="https://e.x/a.png"/>')],
    ['//e.x/a.svg#a', svg('<use xmlns:l="http://www.w3.org/1999/xlink" l:href="//e.x/a.svg#a"/>')],
    ['a.svg#a', svg('<use href="a.svg#a"/>')],
    ['data:image/svg+xml,x', svg('<image href="data:image/svg+xml,x"/>')],
    ['https://e.x/a.png', svg('<filter><feImage href="https://e.x/a.png"/></filter>')],
    ['https://e.x/#a', svg('<path d="" fill="url(https://e.x/#a)"/>')],
    ['https://e.x/', svg('<path d="" style="fill:url(https://e.x/)"/>')],
    ['https://e.x/', svg('<path d="" style="fill:u\\72l(https://e.x/)"/>')],
    ['https://e.x/', svg('<style>@import "https://e.x/";</style>')],
    ['https://e.x/', svg('<style><![CDATA[@\\69mport url(https://e.x/);]]></style>')],
    ['https://e.x/', svg('<style>svg{background:image-set("https://e.x/" 1x)}</style>')],
    ['https://e.x/', svg('<style>@font-face{font-family:a;src:url(https://e.x/)}</style>')],
    ['https://e.x/', svg('<style>svg{--a:url(https://e.x/)}</style>')],
    ['https://e.x/', `<?xml-stylesheet href="https://e.x/"?>${svg(shape)}`],
    ['/etc/passwd', svg('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>')],
  ])('is refused with the address: %s', async (address, typed) => expect(await faultOf(typed)).toEqual({ state: 'svg-outside', address }));

  it('is refused for its DOCTYPE', async () => {
    expect(await faultOf(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<text>&a;</text>')}`)).toEqual({ state: 'svg-doctype' });
    expect(await faultOf(`<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${svg('')}`)).toEqual({ state: 'svg-doctype' });
  });
});

describe('an SVG that would take too long', () => {
  const uses = nested(9, 10, (at) => `<use href="#a${at}"/>`).map(([at, inner]) => `<g id="a${at + 1}">${inner}</g>`);
  const patterns = nested(9, 10, (at) => `<path d="" fill="url(#a${at + 1})"/>`).map(
    ([at, inner]) => `<pattern id="a${at}">${inner}</pattern>`,
  );
  const classes = nested(9, 10, (at) => `<path d="" class="c${at + 1}"/>`).map(([at, inner]) => `<pattern id="a${at}">${inner}</pattern>`);
  const sheet = Array.from({ length: 9 }, (_, at) => `.c${at}{fill:url(#a${at})}`).join('');
  const heads = `<marker id="a">${shape.repeat(100)}</marker>`;
  const zigzag = `M0 0${'L1 1'.repeat(150)}`;
  it.each([
    ['uses of uses', svg(`<path id="a0"/>${uses.join('')}`)],
    ['patterns of patterns', svg(`${patterns.join('')}<path fill="url(#a0)"/>`)],
    ['the same by classes', svg(`<style>${sheet}</style>${classes.join('')}<path class="c0"/>`)],
    ['a use of itself', svg('<g id="a"><use href="#a"/></g>')],
    [
      'markers on many points',
      svg(`<marker id="a">${shape.repeat(200)}</marker><path marker-mid="url(#a)" d="M0 0${'L1 1'.repeat(9000)}"/>`),
    ],
    ['many filters', svg(`<filter id="f"><feGaussianBlur stdDeviation="1e9"/></filter>${'<path filter="url(#f)" d=""/>'.repeat(3000)}`)],
    ['markers handed down', svg(`${heads}<g marker-mid="url(#a)">${`<path d="${zigzag}"/>`.repeat(20)}</g>`)],
    ['markers of what is used', svg(`${heads}<path id="z" d="${zigzag}"/><g marker-mid="url(#a)">${'<use href="#z"/>'.repeat(20)}</g>`)],
    ['markers by a style', svg(`${heads}<g style="fill:red;marker:url(#a)">${`<path d="${zigzag}"/>`.repeat(20)}</g>`)],
    ['markers by a class', svg(`<style>.m{marker-mid:url(#a)}</style>${heads}<g class="m">${`<path d="${zigzag}"/>`.repeat(20)}</g>`)],
    ['markers for all', svg(`<style>path{marker-mid:url(#a)}</style>${heads}${`<path d="${zigzag}"/>`.repeat(20)}`)],
    ['blurs by a function', svg('<rect style="filter:blur(1000px)" width="9" height="9"/>'.repeat(2000))],
    ['the same by a class', svg(`<style>.a{filter:blur(9px)}</style>${'<rect class="a" width="9" height="9"/>'.repeat(2000)}`)],
    ['functions in a chain', svg(`<g style="filter:${'drop-shadow(0 0 300px red) '.repeat(170)}">${shape}</g>`)],
    ['thousands of arcs', svg(`<path d="M0 0${'A1e9 1e9 0 1 1 5 5'.repeat(20_000)}"/>`)],
    ['a wide spread', svg(`<filter id="f"><feMorphology operator="dilate" radius="99"/></filter><path filter="url(#f)" d=""/>`)],
    ['a book', svg(`<text>${'WMéß '.repeat(30_000)}</text>`)],
    ['deep groups', svg(`${'<g>'.repeat(99)}${'</g>'.repeat(99)}`)],
    ['groups without end', `<svg ${NS}>${'<g>'.repeat(90_000)}`],
    ['rules within rules', svg(`<style>${'@media all{'.repeat(1000)}</style>${shape}`)],
    ['functions within functions', svg(`<rect fill="${'rgb('.repeat(8000)}" width="9" height="9"/>`)],
  ])('is refused before it is drawn: %s', async (_, typed) => expect(await faultOf(typed)).toEqual({ state: 'svg-too-complex' }));
});

describe('an SVG whose drawing takes long, whatever was counted', () => {
  const book = svg(`<text>${'WMéß '.repeat(40_000)}</text>`);

  it('is refused once that has taken some seconds', async () => {
    await expect(tryToDraw(Buffer.from(book), 1_000_000)).rejects.toMatchObject({ fault: { state: 'svg-too-complex' } });
  });

  it('is not waited for by whoever is interrupted', async () => {
    const trial = new URL('../../../../src/source/image/svg/trial.ts', import.meta.url).href;
    const code = `
      import { tryToDraw } from ${JSON.stringify(trial)};
      process.on('SIGTERM', () => process.exit(130));
      const drawn = tryToDraw(Buffer.from(${JSON.stringify(svg('<text>'))}.replace('<text>', '<text>' + 'WMéß '.repeat(40000) + '</text>')), 1e6);
      console.log(process.getActiveResourcesInfo().includes('ProcessWrap') ? 'draws' : 'does not');
      await drawn.catch(() => {});
      console.log('waited');
    `;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    child.stdout.on('data', (bytes) => {
      told += bytes;
      child.kill('SIGTERM');
    });
    const [status] = await once(child, 'exit');
    expect({ status, told }).toEqual({ status: 130, told: 'draws\n' });
  });
});

it('counts no colour that lets through, and no rule of filling, as what is drawn apart', async () => {
  const map = (styled: string) => Array.from({ length: 9000 }, (_, at) => `<path ${styled} d="M${at} 0h1v1h-1z"/>`).join('');
  expect(await faultOf(svg(map('style="fill:#000;fill-opacity:1;stroke-opacity:.5;opacity:1"')))).toBeUndefined();
  expect(await faultOf(svg(`<style>.a{clip-rule:evenodd;fill:#246}</style>${map('class="a"')}`))).toBeUndefined();
});

describe('an SVG that is fine', () => {
  it('keeps what draws, and loses what is foreign', async () => {
    const typed = svg(
      `<!-- by me --><metadata><dc:creator xmlns:dc="d">Me</dc:creator></metadata><title>Me</title><g ink:label="Me"><a href="https://e.x/">${shape}</a></g>`,
      ' xmlns:ink="i" ink:version="1" id="a"',
    );
    expect(await clean(typed)).toBe(`<svg ${NS} viewBox="0 0 9 9" id="a"><g><g>${shape}</g></g></svg>`);
  });

  it('keeps its styles', async () => {
    const typed = svg(
      '<style>.a,g>.b{fill:#f00;-x-y:1}@font-face{font-family:a;src:url(data:font/woff,x)}</style><path class="a" style="fill: url(#g); x-y: 1" d=""/>',
    );
    const made = await clean(typed);
    expect(made).toContain('<style>.a,g&gt;.b{fill:#f00}</style>');
    expect(made).toContain('style="fill:url(#g)"');
  });

  it('is read with any prefix, in UTF-16, after a byte order mark, and without its namespace', async () => {
    const plain = await clean(svg(shape));
    expect(await clean(`<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:path d="M0 0h9v9H0z"/></s:svg>`)).toBe(plain);
    expect(await clean(Buffer.from(`\ufeff${svg(shape)}`, 'utf16le'))).toBe(plain);
    expect(await clean(`\ufeff${svg(shape)}`)).toBe(plain);
    expect(await clean(svg(shape).replace(NS, ''))).toBe(plain);
  });

  it('is read in the encoding that it declares', async () => {
    const typed = `<?xml version="1.0" encoding="ISO-8859-1"?>${svg('<text>été</text>')}`;
    expect(await clean(Buffer.from(typed, 'latin1'))).toContain('<text>été</text>');
    expect(await clean(`<?xml version="1.0" encoding="UTF-16"?>${svg('<text>été</text>')}`)).toContain('<text>été</text>');
  });

  it('has what it embeds judged by its bytes, however they are written', async () => {
    const photo = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#d02020' } })
      .png()
      .toBuffer();
    const base64 = photo.toString('base64');
    const image = (address: string) => svg(`<image width="9" height="9" href="${address}"/>`);
    const made = await clean(image(`data:image/png;base64,${base64}`));
    expect(made).toContain('href="data:image/png;base64,');
    expect(await clean(image(`data:img/png;base64,${base64}`))).toBe(made);
    expect(await clean(image(`data:;base64,${encodeURIComponent(base64)}`))).toBe(made);
    expect(await faultOf(image('data:image/png;base64,AAAA'))).toEqual({ state: 'unreadable' });
    expect(await clean(svg(`<use href="data:image/png;base64,${base64}"/>`))).not.toContain('data:');
  });

  it('loses a filter whole where a part of it cannot be kept', async () => {
    const filter = (inner: string) => `<filter id="f">${inner}</filter>`;
    const used = '<path filter="url(#f)" d="M0 0h9"/><path style="fill:red;filter:url(#f)" d="M0 0h9"/><path class="a" d="M0 0h9"/>';
    const sheet = '<style>.a{fill:red;filter:url(#f)}</style>';
    const dark = await clean(
      svg(sheet + filter('<feTurbulence result="t"/><feComposite in="SourceGraphic" in2="t" operator="in"/>') + used),
    );
    expect(dark).not.toContain('url(#f)');
    expect(dark).toContain('.a{fill:red}');
    expect(dark).toContain('style="fill:red"');
    const kept = await clean(svg(sheet + filter('<feMorphology operator="dilate" radius=".1"/>') + used));
    expect(kept.match(/url\(#f\)/g)).toHaveLength(3);
    expect(kept).toContain('radius=".1"');
  });

  it('keeps the words of links in a text', async () => {
    const typed = '<text y="5">See <a href="https://e.x/"><tspan>the</tspan> site</a> here</text>';
    expect(await clean(svg(typed))).toContain('<text y="5">See <tspan><tspan>the</tspan> site</tspan> here</text>');
  });

  it('has the values of its variables put in their places', async () => {
    expect(await clean(svg('<path fill="var(--f, #1e90ff)" d=""/>'))).toContain('fill="#1e90ff"');
    const sheet = '<style>:root{--a:var(--b);--b:#e00}@media (prefers-color-scheme:dark){:root{--b:#fff}}.a{fill:var(--a)}</style>';
    expect(await clean(svg(`${sheet}<path class="a" style="stroke:var(--c,var(--b))" d=""/>`))).toMatch(
      /\.a\{fill:#e00\}.*style="stroke:#e00"/,
    );
    const bomb = Array.from({ length: 9 }, (_, at) => `--v${at}:${`var(--v${at + 1}) `.repeat(50)}`).join(';');
    expect(await faultOf(svg(`<style>:root{${bomb}}.a{fill:var(--v0)}</style>`))).toEqual({ state: 'svg-too-complex' });
  });

  it('loses what is for paper, for other languages of styles, and for extensions', async () => {
    expect(await clean(svg(`<style media="print">path{display:none}</style><style type="text/x">path{}</style>${shape}`))).toBe(svg(shape));
    expect(await clean(svg('<style media="screen and (min-width:1px)">path{fill:red}</style>'))).toContain('fill:red');
    const choice = `<switch><g requiredExtensions="http://ns.adobe.com/x"><path d="M1 1"/></g><g>${shape}</g></switch>`;
    expect(await clean(svg(choice))).toContain(`<switch><g>${shape}</g></switch>`);
  });

  it('keeps places and sizes that stand in styles, and rules for one of many', async () => {
    const sheet = 'circle{r:3px;cx:5px;cy:5px}rect:nth-of-type(2){fill:red}path{d:path("M0 0H5V5Z")}';
    expect(await clean(svg(`<style>${sheet}</style><rect style="x:1px;y:1px;width:6px;height:6px"/>`))).toBe(
      svg(`<style>${sheet.replaceAll('"', '&quot;')}</style><rect style="x:1px;y:1px;width:6px;height:6px"/>`),
    );
  });

  it('has its background as a shape', async () => {
    const made = await clean(svg(shape, ' style="background:url(#a);background-color:#ff0"'));
    expect(made).toContain('<rect x="0" y="0" width="100%" height="100%" style="fill:#ff0;stroke:none"/>');
    expect(await clean(svg(shape, ' style="background:none"'))).not.toContain('stroke');
  });

  it('keeps its shape where it claims one side, and has letters measured', async () => {
    expect(await clean(svg(shape, ' width="600"'))).toContain('width="600" height="600" viewBox="0 0 9 9"');
    expect(await clean(`<svg ${NS} viewBox="0 0 20 10" height="1em" width="100%">${shape}</svg>`)).toContain('width="32" height="16"');
    expect(await clean(`<svg ${NS} width="1em" height="1em">${shape}</svg>`)).toContain('width="16" height="16"');
  });

  it('has its embedded photographs made anew', async () => {
    const photo = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#d02020' } })
      .withExif({ IFD0: { Artist: 'Me' } })
      .jpeg()
      .toBuffer();
    const made = await clean(svg(`<image width="9" height="9" href="data:image/jpeg;base64,${photo.toString('base64')}"/>`));
    const [, inner = ''] = /base64,([^"]*)/.exec(made) ?? [];
    expect(Buffer.from(inner, 'base64').toString('latin1')).not.toContain('Me');
    expect((await sharp(Buffer.from(made)).metadata()).width).toBe(9);
  });

  it('is drawn at a sound size, whatever it claims', async () => {
    expect(await clean(svg(shape, ' width="1e9" height="5e8"'))).toContain(
      '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="800" viewBox="0 0 9 9">',
    );
    expect(await clean(`<svg ${NS} viewBox="0 0 1e9 1e9">${shape}</svg>`)).toContain('width="1600" height="1600"');
  });
});

it('says what cannot be read, and what is no SVG', async () => {
  expect(await faultOf(`<svg ${NS}><g></svg>`)).toEqual({ state: 'unreadable' });
  expect(await faultOf(svg('&nbsp;'))).toEqual({ state: 'unreadable' });
  expect(await faultOf(`<svg ${NS} width="0" height="0"/>`)).toEqual({ state: 'unreadable' });
  expect(await faultOf('<html><body/></html>')).toEqual({ state: 'not-an-image' });
  expect(await faultOf(gzipSync(svg(shape)).toString('latin1'))).toEqual({ state: 'not-an-image' });
});
