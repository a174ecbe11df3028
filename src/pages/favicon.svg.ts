import { currentPages } from 'virtual:handbook';

/** The mark in the browser's tab. */
export const GET = () => new Response(currentPages().icon(), { headers: { 'content-type': 'image/svg+xml' } });
