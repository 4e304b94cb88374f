import type { Message } from "./finding.ts";

const asked = new WeakMap<object, Message>();

/** What a rule asks, where it asks the same on every occasion: made once for its parameters (or a pattern among them). */
export function askOnce(parameters: object, make: () => Message): Message {
  let message = asked.get(parameters);
  if (!message) asked.set(parameters, (message = make()));
  return message;
}
