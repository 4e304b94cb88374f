const pauseMilliseconds = 900;
const retryMilliseconds = 5000;

interface Saved {
  readonly revision: number;
  /** Said in words by the server: "Saved on the server today at 8:01 a.m." */
  readonly words: string;
}
interface Conflict {
  /** Where both texts are shown. */
  readonly href: string;
  readonly words: string;
}

const say = (form: HTMLFormElement, words: string, link?: { readonly href: string; readonly words: string }): void => {
  const place = document.querySelector(`[data-save-state="${form.id}"]`) ?? form.querySelector("[data-save-state]");
  if (!place) return;
  place.replaceChildren(words);
  if (!link) return;
  const anchor = document.createElement("a");
  anchor.href = link.href;
  anchor.textContent = link.words;
  place.append(" ", anchor);
};

const setHidden = (form: HTMLFormElement, name: string, value: string): void => {
  const input = form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`);
  if (input) input.value = value;
};

/** Sends a draft's section a moment after the last key. A page closed in between loses nothing that was typed before that moment. */
export const saveWhileTyping = (form: HTMLFormElement): void => {
  let waiting: number | undefined;
  let sending = false;
  let changed = false;
  let stopped = false;
  let sent: Promise<void> = Promise.resolve();

  const later = (milliseconds: number): void => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(begin, milliseconds);
  };

  const send = async (): Promise<void> => {
    if (sending || stopped || !changed) return;
    sending = true;
    changed = false;
    setHidden(form, "once", crypto.randomUUID());
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body: new FormData(form),
        headers: { accept: "application/json" },
        redirect: "error",
        keepalive: true,
      });
      if (answer.status === 409) {
        stopped = true;
        const conflict = (await answer.json()) as Conflict;
        say(form, conflict.words, { href: conflict.href, words: "See both texts" });
      } else if (answer.ok) {
        const saved = (await answer.json()) as Saved;
        setHidden(form, "basis", String(saved.revision));
        say(form, saved.words);
      } else {
        say(form, "Not saved. Use the Save button: it says what to put right.");
      }
    } catch {
      changed = true;
      say(form, "No connection. What you wrote is on this page and is sent again by itself.");
      later(retryMilliseconds);
    } finally {
      sending = false;
      setHidden(form, "once", crypto.randomUUID());
      if (changed) later(pauseMilliseconds);
    }
  };

  const begin = (): void => {
    if (!sending) sent = send();
  };

  form.addEventListener("input", () => {
    changed = true;
    if (!stopped) say(form, "Writing …");
    later(pauseMilliseconds);
  });
  // A saving under way is waited for: sent beside it, one's own words would meet as if two people had written them.
  form.addEventListener("submit", (event) => {
    stopped = true;
    window.clearTimeout(waiting);
    if (!sending) return;
    event.preventDefault();
    void sent.then(() => {
      form.requestSubmit(event.submitter);
    });
  });
  window.addEventListener("pagehide", begin);
};
