import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { describeNginx, startNginx, verdictOnShipped } from '../support/nginx.ts';
import type { Served } from '../support/serve.ts';
import { type SignOn, startSignOn } from '../support/sign-on.ts';
import { addressOf } from '../support/site-files.ts';

const site = inject('sampleFolder');
let nginx: Served;

/** One address of every kind, with those that are not there and those that must not be. */
const addresses = [
  '/',
  '/index.html',
  '/404.html',
  '/personas/clara-morel/',
  '/personas/clara-morel',
  '/api/handbook.json',
  '/api/',
  '/llms-full.txt',
  '/notes.md',
  '/exports/personas.xlsx',
  '/not-there/',
  '/.handbook-site',
  '/_auth',
  addressOf(site, /^_astro\/.*\.css$/),
  addressOf(site, /^avatars\/.*\.svg$/),
  addressOf(site, /^pagefind\/fragment\//),
];

/** The statuses with which all addresses are answered, and whether anything of the handbook was in the answers. */
async function answers(): Promise<{ statuses: number[]; leaks: string[] }> {
  const responses = await Promise.all(addresses.map((address) => fetch(nginx.url + address, { redirect: 'manual' })));
  const bodies = await Promise.all(responses.map((response) => response.text()));
  return {
    statuses: [...new Set(responses.map(({ status }) => status))].sort(),
    leaks: addresses.filter((_, index) => /personas|Clara|Sorbier/.test(bodies[index] ?? '')),
  };
}

describeNginx('nginx as shipped', () => {
  beforeAll(async () => {
    nginx = await startNginx({ root: site });
  });
  afterAll(() => nginx.stop());

  it('is what nginx accepts, without a warning', async () => {
    const verdict = await verdictOnShipped();
    expect(verdict).toContain('test is successful');
    expect(verdict).not.toMatch(/\[(?:warn|emerg)\]/);
  });

  it('refuses everything, and says nothing of what is there', async () => {
    expect(await answers()).toEqual({ statuses: [401], leaks: [] });
  });

  it('lets no browser keep a refusal, and says that it runs', async () => {
    const refused = await fetch(nginx.url + addressOf(site, /^_astro\/.*\.css$/));
    expect(refused.headers.get('cache-control')).toBe('private, no-cache');
    expect(refused.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect((await fetch(`${nginx.url}/_health`)).status).toBe(200);
  });
});

describeNginx('nginx with no choice of who may read, or two', () => {
  it('shows nothing, or does not start', async () => {
    nginx = await startNginx({ root: site, sso: '' });
    const { statuses, leaks } = await answers();
    await nginx.stop();
    expect({ statuses, leaks }).toEqual({ statuses: [500], leaks: [] });
    const both = 'location = /_auth { internal; return 401; }\ninclude handbook/closed-network.conf;\n';
    await expect(startNginx({ root: site, sso: both })).rejects.toThrow('duplicate location "/_auth"');
  });
});

describeNginx('nginx with a sign-on service', () => {
  let signOn: SignOn;
  beforeAll(async () => {
    signOn = await startSignOn();
    nginx = await startNginx({ root: site, sso: `set $handbook_sso ${signOn.url};\ninclude handbook/oauth2-proxy.conf;\n` });
  });
  afterAll(async () => {
    await nginx.stop();
    await signOn.stop();
  });
  beforeEach(() => {
    signOn.answers = 204;
  });

  it('sends a reader who is not signed in to sign in, and back', async () => {
    signOn.answers = 401;
    // 401 is for what nobody may see, signed in or not.
    expect(await answers()).toEqual({ statuses: [302, 401], leaks: [] });
    const response = await fetch(`${nginx.url}/personas/?q=honte&kind=persona`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('https://login.example.com/');
    expect(signOn.wanted).toBe('/personas/?q=honte&kind=persona');
  });

  it('serves a reader whom the service lets in, with the renewed session', async () => {
    const response = await fetch(`${nginx.url}/personas/clara-morel/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Clara Morel');
    expect(response.headers.get('set-cookie')).toBe('session=renewed');
    expect((await fetch(`${nginx.url}/not-there/`)).status).toBe(404);
  });

  it.each([
    [403, 403],
    [500, 500],
    [302, 500],
  ])('refuses everything where the service answers %d', async (answer, status) => {
    signOn.answers = answer;
    expect(await answers()).toEqual({ statuses: [status], leaks: [] });
  });

  it('refuses everything where the service is down', async () => {
    await signOn.stop();
    expect(await answers()).toEqual({ statuses: [500], leaks: [] });
  });
});
