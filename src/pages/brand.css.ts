import { currentPages } from 'virtual:handbook';

/** The company's colours as custom properties: a stylesheet of its own, as the pages carry no style. */
export const GET = () => new Response(currentPages().brand(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
