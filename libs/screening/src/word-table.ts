import { wordHash } from './word-hash.js';

const MAX_LENGTH = 64;

/**
 * Words of seven-bit letters and their numbers (1 to 65,535) in flat tables with open addressing: no string for each
 * word, and no string to look one up. A word is compared letter by letter, so that no other word is taken for it.
 */
export class WordTable {
  /** All words, one behind the other, a 0 behind each. */
  private letters: Uint8Array;
  private lettersUsed = 0;
  private hashes: Int32Array;
  private starts: Int32Array;
  /** By slot like the two above; at least half of the slots are empty, which is 0. */
  private numbers: Uint16Array;
  private count = 0;
  private highestNumber = 0;
  private readonly written = new Uint16Array(MAX_LENGTH);

  /** `capacity`: room for so many words, a power of two. More words double it. */
  constructor(capacity: number) {
    this.letters = new Uint8Array(12 * capacity);
    this.hashes = new Int32Array(2 * capacity);
    this.starts = new Int32Array(2 * capacity);
    this.numbers = new Uint16Array(2 * capacity);
  }

  get size(): number {
    return this.count;
  }

  /** The highest number that a word has. */
  get highest(): number {
    return this.highestNumber;
  }

  get byteLength(): number {
    return [this.letters, this.hashes, this.starts, this.numbers].reduce(
      (sum, table) => sum + table.byteLength,
      0,
    );
  }

  /** The number of the word in `units` from `from` up to `to`, or 0. `hash` is what wordHash makes of it. */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    return this.numbers[this.slotOf(units, from, to, hash)] ?? 0;
  }

  numberOf(word: string): number {
    const length = this.write(word);
    return this.find(this.written, 0, length, wordHash(word));
  }

  /** Gives a word its number. A word that has one keeps it. Throws RangeError for a word of more than 64 letters. */
  add(word: string, number: number): void {
    if (2 * this.count >= this.numbers.length) this.widen();
    const length = this.write(word);
    const hash = wordHash(word);
    const slot = this.slotOf(this.written, 0, length, hash);
    if (this.numbers[slot] !== 0) return;
    this.place(slot, hash, this.lettersUsed, number);
    this.keepLetters(length);
    this.count++;
    this.highestNumber = Math.max(this.highestNumber, number);
  }

  private place(slot: number, hash: number, start: number, number: number): void {
    this.hashes[slot] = hash;
    this.starts[slot] = start;
    this.numbers[slot] = number;
  }

  /** Where the word stands, or the empty slot where it would. */
  private slotOf(units: Uint16Array, from: number, to: number, hash: number): number {
    const { hashes, starts, numbers, letters } = this;
    const mask = numbers.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (; numbers[slot] !== 0; slot = (slot + 1) & mask) {
      if (hashes[slot] !== hash) continue;
      let at = starts[slot] ?? 0;
      let i = from;
      for (; i < to && letters[at] === units[i]; i++) at++;
      if (i === to && letters[at] === 0) break;
    }
    return slot;
  }

  private write(word: string): number {
    if (word.length > MAX_LENGTH)
      throw new RangeError(`a word of a lexicon has more than ${MAX_LENGTH} letters`);
    for (let i = 0; i < word.length; i++) this.written[i] = word.charCodeAt(i);
    return word.length;
  }

  private keepLetters(length: number): void {
    if (this.lettersUsed + length + 1 > this.letters.length) {
      const { letters } = this;
      this.letters = new Uint8Array(2 * letters.length);
      this.letters.set(letters);
    }
    for (let i = 0; i < length; i++) this.letters[this.lettersUsed++] = this.written[i] ?? 0;
    this.lettersUsed++;
  }

  private widen(): void {
    const { hashes, starts, numbers } = this;
    const capacity = 2 * numbers.length;
    this.hashes = new Int32Array(capacity);
    this.starts = new Int32Array(capacity);
    this.numbers = new Uint16Array(capacity);
    for (const [from, number] of numbers.entries()) {
      if (number === 0) continue;
      const hash = hashes[from] ?? 0;
      // No two entries are the same word, so the first empty slot is the place.
      let slot = (hash ^ (hash >>> 15)) & (capacity - 1);
      while (this.numbers[slot] !== 0) slot = (slot + 1) & (capacity - 1);
      this.place(slot, hash, starts[from] ?? 0, number);
    }
  }
}
