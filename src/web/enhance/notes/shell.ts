const shell = "evenhand-notes";

/**
 * Sees to it that this page opens again without a connection. Only where the browser allows it (https, or this very
 * machine); elsewhere what is written is kept all the same, and only opening the page anew needs a connection.
 */
export const keepPage = async (workerAddress: string): Promise<void> => {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return;
  await navigator.serviceWorker.register(workerAddress, { scope: location.pathname, updateViaCache: "none" });
  const kept = await caches.open(shell);
  const used = performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/assets/`) || name === `${location.origin}/icon.svg`);
  await Promise.all([...new Set(used)].map(async (name) => (await kept.match(name)) ?? kept.add(name)));
  const own = location.origin + location.pathname;
  if (await kept.match(own)) return;
  const answer = await fetch(location.pathname, { redirect: "manual", cache: "no-store" });
  if (answer.ok) await kept.put(own, answer);
};

/** Takes the page off this device. What was written and not sent is not in it. */
export const forgetPages = async (): Promise<void> => {
  if ("caches" in window) await caches.delete(shell);
  if (!("serviceWorker" in navigator)) return;
  for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
};
