import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Asked {
  readonly record: Record<string, unknown>;
  readonly mac: string;
}

export type AuditMood = 'confirms' | 'refuses' | 'hangs' | 'fails';

/** A small real HTTP server in the place of the audit app. */
export class AuditNeighbour {
  mood: AuditMood = 'confirms';
  readonly asked: Asked[] = [];
  /** Runs before each answer. */
  meanwhile: () => Promise<void> = async () => Promise.resolve();
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        this.asked.push(JSON.parse(body) as Asked);
        void this.meanwhile().then(() => {
          const answer = (status: number, value: unknown): void => {
            response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
          };
          switch (this.mood) {
            case 'confirms':
              answer(200, { index: this.asked.length, leafHash: 'ab' });
              return;
            case 'refuses':
              answer(400, {
                type: 'about:blank',
                title: 'x',
                status: 400,
                code: 'invalid-request',
                traceId: 'x',
              });
              return;
            case 'fails':
              answer(500, {});
              return;
            case 'hangs':
              return;
          }
        });
      });
    });
  }

  static async start(): Promise<AuditNeighbour> {
    const neighbour = new AuditNeighbour();
    await new Promise<void>((resolve) => neighbour.server.listen(0, '127.0.0.1', resolve));
    return neighbour;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
