import { defineOfficeAction, defineOfficePage, type Mount } from "../../web/index.ts";
import { sayFieldError } from "../../wording/index.ts";
import type { NoticePageParts } from "../page-parts.ts";
import { districtSettings, settingNames } from "../settings.ts";
import { read } from "./form.ts";
import { SetNoticesPage } from "./page.tsx";

const offices = ["personnel", "administrator"] as const;

const say = (error: Parameters<typeof sayFieldError>[0] & { readonly field: string }): string => {
  if (error.field === "before") return "Write whole numbers of work days with commas between, such as 10, 3.";
  return sayFieldError(error, error.field === "reason" ? "Why" : "What nobody can switch off");
};

export const noticeSettingsRoute = ({ settings }: NoticePageParts): Mount =>
  defineOfficePage({
    path: "/notices",
    offices,
    show: async ({ form, query }) => {
      const { before, required } = districtSettings(await settings.all());
      return {
        title: "Reminders and notices",
        page: (
          <SetNoticesPage
            before={before.join(", ")}
            required={required}
            reason=""
            form={form}
            errors={[]}
            isKept={query.get("kept") === "1"}
          />
        ),
      };
    },
  });

/** Keeps the district's settings, each with who changed it and why. */
export const setNoticesRoute = ({ settings }: NoticePageParts): Mount =>
  defineOfficeAction({
    path: "/notices",
    offices,
    handle: async ({ viewer, form }, { typed }) => {
      const asked = read(typed);
      if (!asked.ok)
        return {
          title: "Reminders and notices",
          status: 422,
          hasErrors: true,
          page: (
            <SetNoticesPage
              before={typed.get("before")?.[0] ?? ""}
              required={typed.get("required") ?? []}
              reason={typed.get("reason")?.[0] ?? ""}
              form={form}
              errors={asked.errors.map((error) => ({ name: error.field, message: say(error) }))}
              isKept={false}
            />
          ),
        };
      const { before, required, reason } = asked.input;
      await settings.set(settingNames.before, before, viewer.person.id, reason);
      await settings.set(settingNames.required, required, viewer.person.id, reason);
      return { go: "/office/notices?kept=1" };
    },
  });
