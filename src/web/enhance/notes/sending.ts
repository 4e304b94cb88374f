import type { NotesState } from "../../kit/notes.tsx";
import type { Kept } from "./kept.ts";

/** How things stand with the server. */
export type Link =
  | { readonly how: "connected" }
  /** Since when nothing gets through, as the device's clock said. */
  | { readonly how: "cut"; readonly since: string }
  /** The session ended, or somebody else is signed in: nothing is sent in their name. */
  | { readonly how: "signed-out" }
  /** The server does not take them; what is written stays here. */
  | { readonly how: "refused" };

export interface SendingParts {
  readonly kept: Kept;
  readonly state: () => NotesState;
  readonly onState: (state: NotesState) => void;
  readonly onLink: (link: Link) => void;
  readonly fetch: typeof fetch;
  /** False where the device itself knows that nothing gets through. */
  readonly online: () => boolean;
  /** ISO instant. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Runs something later; the answer takes it back. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
}

const patience = { first: 3000, most: 60_000 };
const atOnce = 100;

class SignedOut extends Error {}
class Refused extends Error {}

/** Sends what is kept here, as often as it takes. What the server has is taken off the device only when it says so. */
export const sending = (parts: SendingParts): { readonly send: () => Promise<void> } => {
  const { kept, state, onState, onLink, now, later } = parts;
  let underWay: Promise<void> | undefined;
  let again = false;
  let wait = patience.first;
  let cutSince: string | undefined;
  // The page may be one that was kept on the device: only the server's own answer says that it is there.
  let isKnown = false;
  let takeBack: (() => void) | undefined;

  const answered = async (answer: Response): Promise<NotesState> => {
    if (answer.status === 422) throw new Refused();
    if (!answer.ok || !(answer.headers.get("content-type") ?? "").includes("json")) throw new SignedOut();
    const fresh = (await answer.json()) as NotesState;
    if (fresh.person !== state().person) throw new SignedOut();
    return fresh;
  };
  const headers = { accept: "application/json" };
  const readAnew = async (): Promise<NotesState> =>
    answered(await parts.fetch(state().read, { headers, redirect: "manual", cache: "no-store" }));

  const post = async (entries: string): Promise<Response> => {
    const body = new URLSearchParams({ csrf: state().csrf, once: parts.newId(), revision: "0", entries });
    return parts.fetch(state().send, { method: "POST", headers, body, redirect: "manual" });
  };

  /** The first hundred; a token of an earlier session is renewed once. */
  const sendSome = async (): Promise<boolean> => {
    const some = kept.entries().slice(0, atOnce);
    if (some.length === 0) return false;
    const json = JSON.stringify(some);
    let answer = await post(json);
    if (answer.status === 401 || answer.status === 403) {
      onState(await readAnew());
      answer = await post(json);
    }
    const fresh = await answered(answer);
    kept.sent(some.map(({ id }) => id));
    onState(fresh);
    return true;
  };

  const attempt = async (): Promise<void> => {
    takeBack?.();
    try {
      if (!parts.online()) throw new Error("no connection");
      if (!isKnown && kept.entries().length === 0) onState(await readAnew());
      while (await sendSome());
      isKnown = true;
      cutSince = undefined;
      wait = patience.first;
      onLink({ how: "connected" });
    } catch (fault) {
      if (fault instanceof SignedOut || fault instanceof Refused) {
        onLink({ how: fault instanceof SignedOut ? "signed-out" : "refused" });
        return;
      }
      cutSince ??= now();
      isKnown = false;
      onLink({ how: "cut", since: cutSince });
      takeBack = later(() => void send(), wait);
      wait = Math.min(wait * 2, patience.most);
    }
  };

  const send = async (): Promise<void> => {
    if (underWay) {
      again = true;
      return underWay;
    }
    underWay = Promise.resolve().then(attempt);
    await underWay;
    underWay = undefined;
    if (!again) return;
    again = false;
    return send();
  };
  return { send };
};
