import { currentHandbook } from 'virtual:handbook';
import { brandRules } from '../design/brand-rules.ts';

/** The company's colours as custom properties: a stylesheet of its own, as the pages carry no style. */
export const GET = () => new Response(brandRules(currentHandbook().handbook.config.brand?.colour), { headers: { 'content-type': 'text/css; charset=utf-8' } });
