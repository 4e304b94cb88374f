/**
 * Keeps the page of notes and what it is made of, so that it opens again without a connection. It has no words of its own
 * and sends nothing. A page that the server no longer gives this person is not kept either.
 */
interface Fetched extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Waiting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Worker {
  addEventListener(type: "fetch", listen: (event: Fetched) => void): void;
  addEventListener(type: "install" | "activate", listen: (event: Waiting) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

const worker = self as unknown as Worker;
const shell = "evenhand-notes";

/** One address for a page, whatever note it was opened at. */
const keyOf = (request: Request): string => {
  const { origin, pathname } = new URL(request.url);
  return origin + pathname;
};

const page = async (request: Request): Promise<Response> => {
  const kept = await caches.open(shell);
  let answer: Response;
  try {
    answer = await fetch(request);
  } catch (fault) {
    const before = await kept.match(keyOf(request));
    if (before) return before;
    throw fault;
  }
  if (answer.status === 200 && !answer.redirected) await kept.put(keyOf(request), answer.clone());
  else if (answer.status < 500) await kept.delete(keyOf(request));
  return answer;
};

/** Built files carry a hash of their content in their names: one that is kept is the right one. */
const asset = async (request: Request): Promise<Response> => {
  const kept = await caches.open(shell);
  const before = await kept.match(keyOf(request));
  if (before) return before;
  const answer = await fetch(request);
  if (answer.ok) await kept.put(keyOf(request), answer.clone());
  return answer;
};

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (pathname.startsWith("/assets/") || pathname === "/icon.svg") event.respondWith(asset(request));
});
export {};
