import type { FaultLog } from "../web/index.ts";

/** One line of a log. */
export type WriteLine = (line: Readonly<Record<string, unknown>>) => void;

const frame = /^\s+at .+$/;
const plainName = /^[A-Za-z]{1,40}$/;

/** Where the program was, without the message in front of it, which may quote what a person wrote. */
const framesOf = ({ stack = "", message }: Error): readonly string[] => {
  const after = message === "" ? 0 : stack.lastIndexOf(message) + message.length;
  return stack
    .slice(after)
    .split("\n")
    .filter((line) => frame.test(line))
    .map((line) => line.trim());
};

/** A fault as it is logged: its reference, where it happened, and nothing that anyone typed, sent or is called. */
export const faultLine =
  (write: WriteLine): FaultLog =>
  ({ reference, error, method, path }) => {
    const known = error instanceof Error;
    write({
      reference,
      method,
      path,
      fault: known && plainName.test(error.name) ? error.name : "unknown",
      at: known ? framesOf(error) : [],
    });
  };
