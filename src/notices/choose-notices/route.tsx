import { definePage, definePageAction, type Mount } from "../../web/index.ts";
import { sayFieldError } from "../../wording/index.ts";
import type { NoticePageParts } from "../page-parts.ts";
import { categoryTitles } from "../category-words.ts";
import { untilChosen, withRequired } from "../preferences.ts";
import { requirementsFor } from "../requirements.ts";
import { read } from "./form.ts";
import { showChoices } from "./show-choices.tsx";

const labels: Readonly<Record<string, string>> = { ...categoryTitles, digest: "A digest by e-mail" };

export const choicesRoute = (parts: NoticePageParts): Mount =>
  definePage("/inbox/settings", (request) => showChoices(parts, request));

/** Keeps what was chosen. A channel that is required is not asked: it stays on, also when it is a choice again. */
export const keepChoicesRoute = (parts: NoticePageParts): Mount =>
  definePageAction("/inbox/settings", async (request, { typed }) => {
    const { app, viewer } = request;
    const choices = read(typed);
    if (choices.ok) {
      const stored = await parts.settings.all();
      const asked = { roster: viewer.roster, policies: app.policies(), today: app.today(), stored };
      const required = requirementsFor(viewer.person.id, asked).map((each) => each.required);
      await parts.preferences.put(viewer.person.id, withRequired(choices.input, required), app.now());
      return { go: "/inbox/settings?kept=1" };
    }
    const errors = choices.errors.map((error) => ({
      name: error.field,
      message: sayFieldError(error, labels[error.field] ?? error.field),
    }));
    const kept = (await parts.preferences.of(viewer.person.id)) ?? untilChosen;
    return showChoices(parts, request, { typed: kept, errors });
  });
