import type { Digest } from "../casefile/index.ts";

const bytes = new TextEncoder();

/** A short name that is always the same for the same parts, and says nothing of them: 32 hexadecimal digits. */
export const identity = (digest: Digest, parts: readonly string[]): string =>
  digest(bytes.encode(JSON.stringify(parts))).slice(0, 32);
