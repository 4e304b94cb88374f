import type { MessageValue } from "../policy/index.ts";

/** A parameter of a message where it is a name or a number; empty for anything else. */
export const text = (value: MessageValue | undefined): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
