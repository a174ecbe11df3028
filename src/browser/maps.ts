import { plotHtml } from '../page-types/maps/drawing.ts';
import type { PlotData } from '../page-types/maps/plotted.ts';
import { markStale } from './cautions.ts';

/* Any two scales of the page across one another: chosen by its form, and kept in its address. */

const form = document.querySelector<HTMLFormElement>('form[data-maps]');
const place = document.querySelector<HTMLElement>('[data-plot]');
if (form && place) start(form, place);

function start(form: HTMLFormElement, place: HTMLElement): void {
  const data: PlotData = JSON.parse(form.dataset.maps ?? '');
  const [x, y] = ['x', 'y'].map((name) => form.querySelector<HTMLSelectElement>(`select[name="${name}"]`));
  if (!x || !y) return;
  const scaleOf = (key: string | null) => data.scales.find((scale) => scale.key === key);
  const draw = () => {
    const [onX, onY] = [scaleOf(x.value), scaleOf(y.value)];
    if (!onX || !onY) return;
    // What is drawn escapes each word of it.
    place.innerHTML = plotHtml(data, onX, onY);
    markStale(place);
  };
  const asked = new URLSearchParams(location.search);
  const [askedX, askedY] = [scaleOf(asked.get('x')), scaleOf(asked.get('y'))];
  if (askedX && askedY && askedX !== askedY) {
    x.value = askedX.key;
    y.value = askedY.key;
    draw();
  }
  let before = { x: x.value, y: y.value };
  form.addEventListener('change', ({ target }) => {
    // A scale across itself says nothing: the other axis takes what this one had.
    if (x.value === y.value) {
      if (target === x) y.value = before.x;
      else x.value = before.y;
    }
    before = { x: x.value, y: y.value };
    const address = new URL(location.href);
    address.searchParams.set('x', x.value);
    address.searchParams.set('y', y.value);
    history.replaceState(history.state, '', address);
    draw();
  });
  form.hidden = false;
}
