import type { Hono } from "hono";

/** What a browser would have: pages read, and forms sent with what the page put into them. */
export interface Visitor {
  readonly get: (path: string) => Promise<Shown>;
  /** Sends the form of the page at `path` (or of `from`), with these answers. */
  readonly send: (
    path: string,
    answers: Readonly<Record<string, string | readonly string[]>>,
    from?: string,
  ) => Promise<Shown>;
}
export interface Shown {
  readonly status: number;
  readonly to: string;
  readonly html: string;
  /** Words alone, single-spaced. */
  readonly text: string;
}

const wordsOf = (html: string): string =>
  html
    .replaceAll(/<(head|svg)[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");

const hiddenIn = (form: string): Record<string, string> =>
  Object.fromEntries(
    [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
      /name="([^"]*)"/.exec(tag)?.[1] ?? "",
      /value="([^"]*)"/.exec(tag)?.[1] ?? "",
    ]),
  );

/** Someone stepping in and out of the demo, with forms sent as a browser sends them. */
export const visitorOf = (router: Pick<Hono, "request">, person: string): Visitor => {
  // Days pass between two pages here, so each begins with a session of its own.
  const stepIn = async (): Promise<string> => {
    const stepped = await router.request("/demo/step-in", {
      method: "POST",
      body: new URLSearchParams({ person, to: "/" }),
    });
    return stepped.headers.get("set-cookie")?.split(";")[0] ?? "";
  };
  const shown = async (answer: Response): Promise<Shown> => {
    const html = await answer.text();
    return { status: answer.status, to: answer.headers.get("location") ?? "", html, text: wordsOf(html) };
  };
  const read = async (path: string, cookie: string): Promise<Shown> =>
    shown(await router.request(path, { headers: { cookie } }));
  return {
    get: async (path) => read(path, await stepIn()),
    send: async (path, answers, from = path) => {
      const cookie = await stepIn();
      const { html } = await read(from, cookie);
      const forms = html.split("<form").slice(1);
      const own = forms.find(
        (form) =>
          form.slice(0, form.indexOf(">")).includes(`action="${path}"`) &&
          Object.entries(answers).every(
            ([name]) => name !== "section" || form.includes(`value="${String(answers["section"])}"`),
          ),
      );
      const body = new URLSearchParams();
      const fields = { ...hiddenIn(own?.split("</form>")[0] ?? ""), ...answers };
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
      return shown(await router.request(path, { method: "POST", body, headers: { cookie } }));
    },
  };
};
