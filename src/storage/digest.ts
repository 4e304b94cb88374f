import { createHash, randomBytes } from "node:crypto";
import type { Digest } from "../casefile/index.ts";

/** SHA-256 in hexadecimal. */
export const sha256: Digest = (bytes) => createHash("sha256").update(bytes).digest("hex");

export const newSalt = (): string => randomBytes(16).toString("hex");
