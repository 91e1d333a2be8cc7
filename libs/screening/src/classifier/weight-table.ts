import { gramHash } from './n-grams.js';
import { readSymbols } from './symbols.js';

const NOWHERE = new Int32Array(0);

/** What the classifier has learned of one n-gram: log-odds, in hundredths. */
export interface Weight {
  readonly act: number;
  readonly emergency: number;
}

/**
 * N-grams and their weights in flat tables with open addressing, found by hash alone: among 4 billion numbers two
 * n-grams of a text and of the table are taken for each other about once in a hundred thousand.
 */
export class WeightTable {
  private readonly keys: Int32Array;
  private readonly weights: Int16Array;
  private readonly mask: number;

  /** `lines`: one n-gram a line with its two weights behind it, parted by tabs. Throws RangeError for a bad line. */
  constructor(lines: readonly string[]) {
    const capacity = 1 << Math.ceil(Math.log2(2 * lines.length + 2));
    this.keys = new Int32Array(capacity);
    this.weights = new Int16Array(2 * capacity);
    this.mask = capacity - 1;
    for (const line of lines) {
      const [gram = '', act, emergency] = line.split('\t');
      const key = hashOf(gram);
      const slot = this.slotOf(key);
      if (key === 0 || this.keys[slot] !== 0)
        throw new RangeError(`"${gram}" has the hash of another n-gram in the weights`);
      this.keys[slot] = key;
      this.weights[2 * slot] = whole(act, gram);
      this.weights[2 * slot + 1] = whole(emergency, gram);
    }
  }

  /** Number of slots; find gives a number below it. */
  get capacity(): number {
    return this.keys.length;
  }

  get byteLength(): number {
    return this.keys.byteLength + this.weights.byteLength;
  }

  /** The slot of the n-gram of this hash, or -1. */
  find(hash: number): number {
    const slot = this.slotOf(hash);
    return this.keys[slot] === 0 ? -1 : slot;
  }

  actAt(slot: number): number {
    return this.weights[2 * slot] ?? 0;
  }

  emergencyAt(slot: number): number {
    return this.weights[2 * slot + 1] ?? 0;
  }

  private slotOf(hash: number): number {
    const { keys, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}

/** An n-gram is written as in a folded message, and read like one. */
function hashOf(gram: string): number {
  const units = Uint16Array.from(gram, (letter) => letter.charCodeAt(0));
  const { hashes, length } = readSymbols({ units, at: NOWHERE, length: units.length });
  let hash = 0;
  for (let i = 0; i < length; i++) hash = gramHash(hash, hashes[i] ?? 0);
  return hash;
}

function whole(written: string | undefined, gram: string): number {
  const value = Number(written);
  if (!Number.isInteger(value)) throw new RangeError(`"${gram}" has no whole weight`);
  return value;
}
