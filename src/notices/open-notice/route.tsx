import { definePage, type Mount } from "../../web/index.ts";
import { Acts, Empty, Head, LinkButton, Sheet } from "../../web/kit/index.ts";
import { openFiles } from "../open-files.ts";
import type { NoticePageParts } from "../page-parts.ts";

function NotThere({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <>
      <Head title="Inbox" />
      <Sheet>
        <Empty title={title}>{children}</Empty>
        <Acts>
          <LinkButton kind="second" href="/inbox">
            To the inbox
          </LinkButton>
        </Acts>
      </Sheet>
    </>
  );
}

/** Opens a notice: it counts as read from then on, and leads to its file if that is still open to the reader. */
export const openNoticeRoute = ({ notices }: NoticePageParts): Mount =>
  definePage("/inbox/:notice", async ({ app, viewer: { person, roster }, params }) => {
    const notice = await notices.find(person.id, params["notice"] ?? "");
    const base = { title: "Inbox", current: "inbox", status: 404 } as const;
    if (!notice)
      return {
        ...base,
        page: (
          <NotThere title="There is no such notice in your inbox">
            It may have been told to someone else: a notice is opened by the one it was told to.
          </NotThere>
        ),
      };
    await notices.markRead(person.id, [notice.id], app.now());
    const open = await openFiles(app, { person: person.id, roster, today: app.today() }, [notice.file]);
    if (open.has(notice.file)) return { go: notice.href };
    return {
      ...base,
      page: (
        <NotThere title="The file this is about is no longer open to you">
          Your post or a leave opened it when you were told. If it should be open to you, the personnel office can
          correct your post.
        </NotThere>
      ),
    };
  });
