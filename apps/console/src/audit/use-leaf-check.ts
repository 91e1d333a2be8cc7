import { useEffect, useState } from 'react';

export type LeafCheck = 'checking' | 'matches' | 'differs';

/** Computes the hash of a leaf here (RFC 6962, 2.1: SHA-256 of 0x00 and the bytes) and compares it with the one given. */
export function useLeafCheck(leaf: string, leafHash: string): LeafCheck {
  const [verdict, setVerdict] = useState<{ leaf: string; leafHash: string; check: LeafCheck }>();
  useEffect(() => {
    let isWanted = true;
    void hashOfLeaf(leaf).then((computed) => {
      if (isWanted) setVerdict({ leaf, leafHash, check: computed === leafHash ? 'matches' : 'differs' });
    });
    return () => {
      isWanted = false;
    };
  }, [leaf, leafHash]);
  return verdict?.leaf === leaf && verdict.leafHash === leafHash ? verdict.check : 'checking';
}

async function hashOfLeaf(leaf: string): Promise<string> {
  const text = new TextEncoder().encode(leaf);
  const bytes = new Uint8Array(text.length + 1);
  bytes.set(text, 1);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
