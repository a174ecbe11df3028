import { z } from 'zod';
import { withRole } from './field.ts';

const url = (protocol: RegExp) => withRole(z.url({ protocol }), { format: 'url' });

/** An address that a browser may safely follow: anything but http and https is refused, `javascript:` first of all. */
export const webUrl = () => url(/^https?$/);

/** An address on https only. */
export const httpsUrl = () => url(/^https$/);
