import type { Message } from "../policy/index.ts";
import { observation } from "./facts-of-meetings.ts";
import { parametersOf } from "./speaker.ts";
import { fromMessage } from "./traits.ts";

/** What an `act` message asks for where that is an observation: "second formal observation". */
export const observationName = (act: Message): string => observation(fromMessage(parametersOf(act, "act")).traits);
