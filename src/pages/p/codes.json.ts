import { currentPages } from 'virtual:handbook';

/** What tells an old sheet from an unknown one, for the page that a lost address shows. */
export const GET = () => new Response(currentPages().codes(), { headers: { 'content-type': 'application/json' } });
