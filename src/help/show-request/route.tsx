import { definePage, definePageAction, type Answered, type Mount, type PageRequest } from "../../web/index.ts";
import { Head } from "../../web/kit/index.ts";
import type { HelpRequest } from "../help-request.ts";
import type { HelpParts } from "../parts.ts";
import { read, saidBy } from "./form.ts";
import { RequestPage, type RequestShown } from "./page.tsx";
import { shownRequest } from "./view-model.ts";

type Telling = Pick<RequestShown, "kind" | "words" | "errors">;

const notYours: Answered = {
  title: "There is no such request for you",
  status: 404,
  page: (
    <Head
      title="There is no such request for you"
      lead="Either the number is wrong, or someone else asked. Your own requests are listed under Help."
    />
  ),
};

/** Whoever asked, the personnel office, and the administrator, who looks after the program. */
const readerOf = ({ app, viewer }: PageRequest, { person }: HelpRequest) => {
  const offices = viewer.roster.officesOf(viewer.person.id, app.today());
  const isOffice = offices.includes("personnel") || offices.includes("administrator");
  const isAsker = person === viewer.person.id;
  return { mayRead: isAsker || isOffice, isAsker, mayKnowFile: isAsker || offices.includes("personnel") };
};

/** One request, and what is said next about it. */
export const showRequestRoutes = ({ requests, forward }: HelpParts): readonly Mount[] => {
  const found = async (request: PageRequest) => {
    const number = /^[1-9]\d{0,8}$/.exec(request.params["number"] ?? "")?.[0];
    const asked = number === undefined ? undefined : await requests.find(Number(number));
    const reader = asked && readerOf(request, asked);
    if (!asked || !reader?.mayRead) return undefined;
    const kinds = reader.isAsker ? saidBy.asker : saidBy.office.filter((kind) => kind !== "forwarded" || forward);
    return { asked, reader, kinds };
  };
  type Found = NonNullable<Awaited<ReturnType<typeof found>>>;

  const page = ({ app, viewer, form }: PageRequest, { asked, reader, kinds }: Found, telling: Telling): Answered => {
    const name = (id: string): string => viewer.roster.person(id)?.name ?? "someone no longer listed";
    const shown: RequestShown = {
      request: shownRequest(asked, { name, today: app.today(), mayKnowFile: reader.mayKnowFile }),
      trail: reader.isAsker
        ? { label: "Your requests", href: "/help/requests" }
        : { label: "Requests for help", href: "/office/help" },
      ...{ hidden: form, kinds, ...telling },
    };
    const hasErrors = telling.errors.length > 0;
    return {
      title: `Request ${String(asked.number)}`,
      ...{ current: "help", hasErrors, status: hasErrors ? 422 : 200, page: <RequestPage {...shown} /> },
    };
  };

  return [
    definePage("/help/requests/:number", async (request) => {
      const shown = await found(request);
      return shown ? page(request, shown, { kind: shown.kinds[0], words: "", errors: [] }) : notYours;
    }),
    definePageAction("/help/requests/:number", async (request, { typed, once }) => {
      const shown = await found(request);
      if (!shown) return notYours;
      const said = read(typed, shown.kinds);
      const back = { kind: typed.get("kind")?.[0] ?? "", words: typed.get("words")?.[0] ?? "" };
      if (!said.ok) return page(request, shown, { ...back, errors: said.errors });
      const { app, viewer } = request;
      const { number } = shown.asked;
      const entry = { ...said.input, person: viewer.person.id, at: app.now(), on: app.today() };
      if (entry.kind === "forwarded")
        await forward?.({ subject: `Request ${String(number)}`, text: entry.words, once });
      await requests.add(number, entry, once);
      return { go: `/help/requests/${String(number)}` };
    }),
  ];
};
