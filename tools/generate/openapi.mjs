import { createDocument } from 'zod-openapi';

const TAGS = { anyone: 'Visitors', visitor: 'Visitors', staff: 'Staff' };
const PROBLEM_MEDIA = 'application/problem+json';

/** OpenAPI 3.1 of every public route, from the route table alone. */
export function openapiDocument(contracts) {
  const paths = {};
  for (const [operationId, route] of Object.entries(contracts.ROUTES)) {
    if (!route.path.startsWith('/api/')) continue;
    const path = route.path.replace(/:([a-z]+)/gi, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operation(operationId, route, contracts);
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Larus',
      version: '1',
      description:
        'Consultation requests from the public, and the queues of the people who answer them. Refusals are problem documents (RFC 9457) with a stable code; a value that was sent never comes back.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [{ name: 'Visitors' }, { name: 'Staff' }],
    paths,
    components: {
      securitySchemes: {
        visitor: { type: 'http', scheme: 'bearer', description: 'Token of POST /api/v1/tracking/sessions' },
        staff: { type: 'http', scheme: 'bearer', description: 'Token of POST /api/v1/staff/sessions' },
      },
    },
  });
}

function operation(operationId, route, { problem, PROBLEMS }) {
  const headers = {};
  if (route.idempotent)
    headers['Idempotency-Key'] = header(
      '1 to 128 visible ASCII characters; the same key with the same body repeats the first answer for 24 hours',
      false,
    );
  if (route.ifMatch) headers['If-Match'] = header('ETag that was seen, or *', true);
  return {
    operationId,
    summary: route.summary,
    tags: [TAGS[route.access.by]],
    ...(route.access.by === 'anyone' ? {} : { security: [{ [route.access.by]: [] }] }),
    ...(route.access.by === 'staff' ? { description: `Open to: ${route.access.roles.join(', ')}.` } : {}),
    requestParams: {
      ...(route.params === undefined ? {} : { path: route.params }),
      ...(route.query === undefined ? {} : { query: route.query }),
    },
    parameters: Object.entries(headers).map(([name, rest]) => ({ name, in: 'header', ...rest })),
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }),
    responses: {
      [String(route.status)]: {
        description: route.summary,
        ...(route.response === undefined
          ? {}
          : { content: { 'application/json': { schema: route.response } } }),
      },
      default: {
        description: `A refusal. Codes: ${Object.keys(PROBLEMS).join(', ')}`,
        content: { [PROBLEM_MEDIA]: { schema: problem } },
      },
    },
  };
}

function header(description, required) {
  return { description, required, schema: { type: 'string' } };
}
