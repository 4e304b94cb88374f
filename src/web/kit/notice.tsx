import type { FunctionComponent } from "preact";
import { useId } from "preact/hooks";
import { AccessMark, BlockedMark, DoneMark, OverdueMark, PeopleMark } from "./marks.tsx";
import { classes, type Words } from "./words.ts";

/** check: an access check, before it hurts · recorded: what was just done · refusal: what the agreement bars ·
 * put-right: what this person can correct here · offer: a right someone may use. */
export type NoticeKind = "check" | "recorded" | "refusal" | "put-right" | "offer";

const marks: Record<NoticeKind, FunctionComponent> = {
  check: AccessMark,
  recorded: DoneMark,
  refusal: BlockedMark,
  "put-right": OverdueMark,
  offer: PeopleMark,
};

export type NoticeProps = {
  kind: NoticeKind;
  /** A whole sentence. */
  title: Words;
  children?: Words;
  actions?: Words;
  /** Read out at once: for what has just happened because of this person's act. */
  announce?: boolean | undefined;
  /** Takes the focus when the page opens: for what comes back first on a page that was sent. */
  focus?: boolean | undefined;
};

export function Notice({ kind, title, children, actions, announce, focus }: NoticeProps) {
  const id = useId();
  const Mark = marks[kind];
  return (
    <section
      class={classes("notice", kind)}
      aria-labelledby={id}
      role={announce ? "status" : undefined}
      {...(focus ? { tabindex: -1, "data-focus": "on-load" } : {})}
    >
      <Mark />
      <div class="notice-words">
        <p class="notice-title" id={id}>
          {title}
        </p>
        {children ? <div class="stack-s">{children}</div> : null}
      </div>
      {actions ? <div class="acts">{actions}</div> : null}
    </section>
  );
}
