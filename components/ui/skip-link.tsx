/** The first thing the Tab key reaches: past the header, to what the page is about. */
export function SkipLink({ to = "#content" }: { to?: string }) {
  return (
    <a
      href={to}
      className="sr-only z-10 bg-sheet px-4 py-3 font-semibold focus:not-sr-only focus:absolute focus:start-4 focus:top-4"
    >
      Skip to the content
    </a>
  );
}
