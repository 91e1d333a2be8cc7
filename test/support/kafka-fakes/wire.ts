import { createRequire } from 'node:module';

/** What kafkajs' own reader of Kafka's binary protocol offers. */
export interface Decoder {
  readInt16(): number;
  readInt32(): number;
  readBoolean(): boolean;
  readString(): string | null;
  readArray<Item>(read: (decoder: Decoder) => Item): Item[];
  readArrayAsync<Item>(read: (decoder: Decoder) => Promise<Item>): Promise<Item[]>;
}

/** What kafkajs' own writer of Kafka's binary protocol offers; every method answers the writer itself. */
export interface Encoder {
  readonly buffer: Buffer;
  writeInt16(value: number): Encoder;
  writeInt32(value: number): Encoder;
  writeInt64(value: number): Encoder;
  writeBoolean(value: boolean): Encoder;
  writeString(value: string | null): Encoder;
  writeArray(items: readonly (Encoder | number)[], type?: 'int32'): Encoder;
}

/** One record of a produce request. */
export interface SentRecord {
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, unknown>>;
}

const require = createRequire(import.meta.url);
const DecoderOf = require('kafkajs/src/protocol/decoder') as new (bytes: Buffer) => Decoder;
const EncoderOf = require('kafkajs/src/protocol/encoder') as new () => Encoder;
const decodeRecords = require('kafkajs/src/protocol/requests/fetch/v4/decodeMessages') as (
  decoder: Decoder,
) => Promise<SentRecord[]>;

export const API_KEYS = { produce: 0, metadata: 3, apiVersions: 18 } as const;

export function encoder(): Encoder {
  return new EncoderOf();
}

/** A request as it came over the wire, behind its length. */
export interface Request {
  readonly apiKey: number;
  readonly apiVersion: number;
  readonly correlationId: number;
  readonly body: Decoder;
}

export function readRequest(frame: Buffer): Request {
  const body = new DecoderOf(frame);
  const request = {
    apiKey: body.readInt16(),
    apiVersion: body.readInt16(),
    correlationId: body.readInt32(),
    body,
  };
  body.readString();
  return request;
}

/** An answer with its length and correlation id in front. */
export function frameOf(correlationId: number, answer: Encoder): Buffer {
  const head = Buffer.alloc(8);
  head.writeInt32BE(answer.buffer.length + 4, 0);
  head.writeInt32BE(correlationId, 4);
  return Buffer.concat([head, answer.buffer]);
}

/** Cuts a stream of bytes into frames; keeps what is incomplete. */
export class Frames {
  private rest: Buffer = Buffer.alloc(0);

  take(bytes: Buffer): Buffer[] {
    this.rest = Buffer.concat([this.rest, bytes]);
    const frames: Buffer[] = [];
    while (this.rest.length >= 4 && this.rest.length >= 4 + this.rest.readInt32BE(0)) {
      const end = 4 + this.rest.readInt32BE(0);
      frames.push(this.rest.subarray(4, end));
      this.rest = this.rest.subarray(end);
    }
    return frames;
  }
}

/** Body of a produce request, version 3 to 7. */
export interface ProduceRequest {
  readonly acks: number;
  readonly parts: readonly {
    readonly topic: string;
    readonly partition: number;
    readonly records: readonly SentRecord[];
  }[];
}

export async function readProduce(body: Decoder): Promise<ProduceRequest> {
  body.readString();
  const acks = body.readInt16();
  body.readInt32();
  const topics = await body.readArrayAsync(async (ofTopic) => {
    const topic = ofTopic.readString() ?? '';
    return ofTopic.readArrayAsync(async (ofPartition) => ({
      topic,
      partition: ofPartition.readInt32(),
      records: await decodeRecords(ofPartition),
    }));
  });
  return { acks, parts: topics.flat() };
}
