import { z } from 'zod';
import { service, type RouteDefinition } from '#libs/contracts';

const askParams = z.strictObject({ service });

/** The visitor's pages. HTML for people, so they are not part of the API's route table. */
export const PAGE_ROUTES = {
  start: page('GET', '/', 'Choose a service'),
  ask: { ...page('GET', '/ask/:service', 'The form of one service'), params: askParams },
  answer: { ...page('POST', '/ask/:service', 'Check and send the form'), params: askParams },
  track: page('GET', '/track', 'Enter reference and secret'),
  openTracking: page('POST', '/track', 'Open the own request'),
  tracked: { ...page('GET', '/track/request', 'The own request'), access: { by: 'visitor' } },
  writeMessage: { ...page('POST', '/track/messages', 'Write to the consultant'), access: { by: 'visitor' } },
  leave: page('POST', '/track/leave', 'Stop following on this device'),
  asset: page('GET', '/assets/:name', 'Style sheet, script and mark of the pages'),
} as const satisfies Record<string, RouteDefinition>;

function page(
  method: 'GET' | 'POST',
  path: string,
  summary: string,
): RouteDefinition & { readonly access: { readonly by: 'anyone' } } {
  return { summary, method, path, owner: 'gateway', access: { by: 'anyone' }, status: 200 };
}
