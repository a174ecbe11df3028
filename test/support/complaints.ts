import type { Page } from 'playwright-core';

/** What a page complains of from now on: errors, warnings, breaches of its policy, and requests to other sites. */
export function complaintsOf(page: Page, ownUrl: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(ownUrl)) complaints.push(`asked ${request.url()}`);
  });
  return complaints;
}
