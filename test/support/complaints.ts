import type { Page } from 'playwright-core';

/** What a page complains of from now on: errors, warnings, breaches of its policy, requests that fail, and requests to other sites. */
export async function complaintsOf(page: Page, ownUrl: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(ownUrl)) complaints.push(`asked ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const { errorText = '' } = request.failure() ?? {};
    // What was on its way when the page was left is nobody's loss.
    if (errorText !== 'net::ERR_ABORTED') complaints.push(`lost ${request.url()}: ${errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  // Most breaches reach the console as well, but not those of a policy that only reports.
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} forbids ${blockedURI}`),
    ),
  );
  return complaints;
}
