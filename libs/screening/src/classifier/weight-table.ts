import { gramHash } from './n-grams.js';
import { readSymbols } from './symbols.js';

const NOWHERE = new Int32Array(0);

/** What the classifier has learned of one n-gram: log-odds, in hundredths. */
export interface Weight {
  readonly act: number;
  readonly emergency: number;
}

/** An entry: hash of the n-gram, its two weights, and where it stood last, side by side so that one look finds all. */
const ENTRY = 4;
const ACT = 1;
const EMERGENCY = 2;
const LAST = 3;
/** Places are counted on over all texts; before they leave 32 bits they begin again. */
const PLACES = 1 << 30;

/**
 * N-grams and their weights in one flat table with open addressing, found by hash alone: among 4 billion numbers two
 * n-grams of a text and of the table are taken for each other about once in a hundred thousand.
 */
export class WeightTable {
  private readonly entries: Int32Array;
  private readonly mask: number;
  private places = 0;

  /** `lines`: one n-gram a line with its two weights behind it, parted by tabs. Throws RangeError for a bad line. */
  constructor(lines: readonly string[]) {
    const capacity = 1 << Math.ceil(Math.log2(1.5 * lines.length + 2));
    this.entries = new Int32Array(ENTRY * capacity);
    this.mask = capacity - 1;
    for (const line of lines) {
      const [gram = '', act, emergency] = line.split('\t');
      const key = hashOf(gram);
      const at = this.placeOf(key);
      if (key === 0 || this.entries[at] !== 0)
        throw new RangeError(`"${gram}" has the hash of another n-gram in the weights`);
      this.entries.set([key, whole(act, gram), whole(emergency, gram), -1], at);
    }
  }

  get byteLength(): number {
    return this.entries.byteLength;
  }

  /** Where the n-gram of this hash has its entry, or -1. */
  find(hash: number): number {
    const at = this.placeOf(hash);
    return this.entries[at] === 0 ? -1 : at;
  }

  actAt(entry: number): number {
    return this.entries[entry + ACT] ?? 0;
  }

  emergencyAt(entry: number): number {
    return this.entries[entry + EMERGENCY] ?? 0;
  }

  /** Notes that the n-gram stands at place `index` of this text; returns its place before in the same text, or -1. */
  stood(entry: number, index: number): number {
    const before = (this.entries[entry + LAST] ?? 0) - this.places;
    this.entries[entry + LAST] = this.places + index;
    return before < 0 ? -1 : before;
  }

  /** A text of so many n-grams is over. */
  endText(count: number): void {
    this.places += count;
    if (this.places < PLACES) return;
    for (let entry = 0; entry < this.entries.length; entry += ENTRY) this.entries[entry + LAST] = -1;
    this.places = 0;
  }

  private placeOf(hash: number): number {
    const { entries, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const at = ENTRY * slot;
      const key = entries[at];
      if (key === 0 || key === hash) return at;
      slot = (slot + 1) & mask;
    }
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
