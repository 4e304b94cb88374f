/** Says on every page what is recorded and who may know of it. */
export function PageFooter({ office, keeps }: { office?: string | undefined; keeps?: string | undefined }) {
  return (
    <footer class="foot">
      <div class="frame">
        <p>What is done here is recorded with its author and time. Every employee can read who opened their file.</p>
        {office === undefined && keeps === undefined ? null : (
          <p class="end">
            {office}
            {office !== undefined && keeps !== undefined ? " · " : null}
            {keeps === undefined ? null : <a href={keeps}>What Evenhand keeps</a>}
          </p>
        )}
      </div>
    </footer>
  );
}
