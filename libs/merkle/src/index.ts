/**
 * An append-only log that can be checked by others: RFC 6962 / RFC 9162 trees, C2SP checkpoints and proofs.
 * Pure: no I/O.
 */
export { leafHash, nodeHash, emptyRoot } from './hashes.js';
export { CompactTree, type NodeVisitor } from './compact-tree.js';
export {
  inclusionNodes,
  inclusionProof,
  verifyInclusion,
  consistencyNodes,
  consistencyProof,
  verifyConsistency,
  rootNodes,
  rootOf,
  type HashAt,
  type NodeRef,
} from './proofs.js';
export {
  newVerifierKey,
  parseVerifierKey,
  signNote,
  openNote,
  NoteError,
  type NoteCode,
  type VerifierKey,
} from './signed-note.js';
export { signCheckpoint, openCheckpoint, type Checkpoint, type OpenedCheckpoint } from './checkpoint.js';
export { formatProof, parseProof, verifyProof, type LogProof } from './log-proof.js';
export { verifyLog, type LogEntry, type LogProblem, type LogVerdict } from './verify-log.js';
