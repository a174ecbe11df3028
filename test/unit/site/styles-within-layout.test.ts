import { describe, expect, it } from 'vitest';
import { scoped } from '../../../src/site/astro/styles-within-layout.ts';

const ours = '.handbook.handbook';

describe('styles within a layout of the company', () => {
  it.each([
    [':root { --a: 1px; }', `${ours}{--a: 1px}`],
    ['html, body { margin: 0 }', `${ours},${ours}{margin:0}`],
    ['body.is-stale h1 { color: red }', `${ours}.is-stale h1{color:red}`],
    ['main, main > p { color: red }', `${ours} .main,${ours} .main>p{color:red}`],
    ['.body-text, .html { color: red }', `${ours} .body-text,${ours} .html{color:red}`],
    ['.hue-3 { --hue: red; }', `${ours}.hue-3,${ours} .hue-3{--hue: red}`],
    ['*::before { color: red }', `${ours} *::before{color:red}`],
    ['@media print { a { color: red } }', `@media print{${ours} a{color:red}}`],
    ['a { &:hover { color: red } }', `${ours} a{&:hover{color:red}}`],
    ['@keyframes fade { from { opacity: 0 } to { opacity: 1 } }', '@keyframes fade{from{opacity:0}to{opacity:1}}'],
    ['@font-face { font-family: X; src: url(x.woff2) }', '@font-face{font-family:X;src:url(x.woff2)}'],
    ['@page { margin: 1cm }', '@page{margin:1cm}'],
  ])('%s', (css, expected) => {
    expect(scoped(css)).toBe(expected);
  });
});
