export function lockHome(home: string): () => void;
