import fastify from 'fastify';
import pg from 'pg';

/*
 * The baseline of `npm run bench -- accept`, as a process of its own: Fastify and pg, one INSERT of the body per
 * request, 201 after it committed. Arguments: port, database address.
 */
const [port, url] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 16 });
await pool.query(
  'drop table if exists public.bare; create table public.bare (id bigserial primary key, body jsonb not null)',
);
const server = fastify();
server.post('/', async (request, reply) => {
  const { rows } = await pool.query<{ id: string }>({
    name: 'insert',
    text: 'insert into public.bare (body) values ($1) returning id',
    values: [JSON.stringify(request.body)],
  });
  return reply.status(201).send({ id: rows[0]?.id });
});
await server.listen({ port: Number(port), host: '127.0.0.1' });
process.stdout.write('listening\n');
