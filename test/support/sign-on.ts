import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Served } from './serve.ts';

export interface SignOn extends Served {
  /** What it answers to the question whether somebody may read. */
  answers: number;
  /** The path that a reader who has to sign in wanted. */
  wanted?: string | undefined;
}

/** A sign-on service that answers as oauth2-proxy does. */
export async function startSignOn(): Promise<SignOn> {
  const server = createServer((request, response) => {
    if (request.url === '/oauth2/auth') return response.writeHead(signOn.answers, { 'set-cookie': 'session=renewed' }).end();
    signOn.wanted = request.headers['x-auth-request-redirect'] as string | undefined;
    return response.writeHead(302, { location: 'https://login.example.com/' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const signOn: SignOn = { url: `http://127.0.0.1:${port}`, answers: 401, stop };
  return signOn;
}
