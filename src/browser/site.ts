/* The one script that every page loads: small parts, each of which looks for its place on the page. What is large is fetched on use. */
import './theme.ts';
import './search/trigger.ts';
import './contents.ts';
import './stale-page.ts';
import './entity-page.ts';
import './scrolls.ts';
import './on-some-pages.ts';
