type PageFooterProps = {
  office?: string | undefined;
  keeps?: string | undefined;
  ask?: string | undefined;
};

/** Says on every page what is recorded and who may know of it, and where to ask. */
export function PageFooter({ office, keeps, ask }: PageFooterProps) {
  const links = [
    ask === undefined ? undefined : { href: ask, words: "Ask for help with this page" },
    keeps === undefined ? undefined : { href: keeps, words: "What Evenhand keeps" },
  ].filter((link) => link !== undefined);
  return (
    <footer class="foot">
      <div class="frame">
        <p>What is done here is recorded with its author and time. Every employee can read who opened their file.</p>
        {office === undefined && links.length === 0 ? null : (
          <p class="end">
            {office}
            {links.map(({ href, words }, at) => (
              <span key={href}>
                {office !== undefined || at > 0 ? " · " : null}
                <a href={href}>{words}</a>
              </span>
            ))}
          </p>
        )}
      </div>
    </footer>
  );
}
