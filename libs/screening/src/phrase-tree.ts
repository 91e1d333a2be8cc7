/** Stands where a word number would stand, for up to three words in between. */
export const GAP = 0xffff;
/** The node before the first symbol. No branch leads to it, so as an answer it means "no such node". */
export const ROOT = 0;

function longer<T extends Int32Array | Uint16Array>(to: T, from: T): T {
  to.set(from);
  return to;
}

/**
 * Phrases as a tree in flat tables. A node is a number, its parent's is lower; a branch carries a symbol of 16 bits: a
 * word number or GAP (Latin script), or a code unit (Chinese, Lao, emoji). Branches are found through a hash table
 * with open addressing. A node takes 16 to 32 bytes; as objects with maps the same trees took ten times as much.
 */
export class PhraseTree {
  private parents: Int32Array;
  private symbols: Uint16Array;
  private senses: Uint16Array;
  /** Nodes by parent and symbol; at least half of the slots are empty, which is ROOT. */
  private slots: Int32Array;
  private count = 1;

  /** `capacity`: room for so many nodes, a power of two. More nodes double it. */
  constructor(capacity: number) {
    this.parents = new Int32Array(capacity);
    this.symbols = new Uint16Array(capacity);
    this.senses = new Uint16Array(capacity);
    this.slots = new Int32Array(2 * capacity);
  }

  /** Nodes, the root included; every number below is a node. */
  get size(): number {
    return this.count;
  }

  get byteLength(): number {
    return [this.parents, this.symbols, this.senses, this.slots].reduce(
      (sum, table) => sum + table.byteLength,
      0,
    );
  }

  /** The node behind `node` on the branch `symbol`, or ROOT. */
  child(node: number, symbol: number): number {
    return this.slots[this.slotOf(node, symbol)] ?? ROOT;
  }

  /** The same, made when there is none. */
  grow(node: number, symbol: number): number {
    const known = this.child(node, symbol);
    if (known !== ROOT) return known;
    if (this.count === this.parents.length) this.widen();
    const made = this.count++;
    this.parents[made] = node;
    this.symbols[made] = symbol;
    this.slots[this.slotOf(node, symbol)] = made;
    return made;
  }

  parentOf(node: number): number {
    return this.parents[node] ?? ROOT;
  }

  /** What the branch that leads to the node carries. */
  symbolOf(node: number): number {
    return this.symbols[node] ?? 0;
  }

  /** What the phrase that ends at the node stands for, or NO_SENSE. */
  senseOf(node: number): number {
    return this.senses[node] ?? 0;
  }

  setSense(node: number, sense: number): void {
    this.senses[node] = sense;
  }

  /** Where the child stands, or the empty slot where it would. */
  private slotOf(node: number, symbol: number): number {
    const { slots, parents, symbols } = this;
    const mask = slots.length - 1;
    const mixed = Math.imul(Math.imul(node, 0x85eb_ca6b) ^ symbol, 0xc2b2_ae35);
    for (let slot = (mixed ^ (mixed >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot] ?? ROOT;
      if (found === ROOT || (parents[found] === node && symbols[found] === symbol)) return slot;
    }
  }

  private widen(): void {
    const capacity = 2 * this.parents.length;
    this.parents = longer(new Int32Array(capacity), this.parents);
    this.symbols = longer(new Uint16Array(capacity), this.symbols);
    this.senses = longer(new Uint16Array(capacity), this.senses);
    this.slots = new Int32Array(2 * capacity);
    for (let node = 1; node < this.count; node++)
      this.slots[this.slotOf(this.parentOf(node), this.symbolOf(node))] = node;
  }
}
