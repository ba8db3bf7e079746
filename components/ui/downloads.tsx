interface DownloadsProps {
  /** Where the table is given as a file; it may hold a query. */
  href: string;
  /** What is taken, for those who hear the links out of their place: "the visits". */
  what: string;
  /** Said before the links, where a page gives more than one table. */
  label?: string;
}

/** A table to take along, in both kinds of file. */
export function Downloads({ href, what, label = "Download" }: DownloadsProps) {
  const workbook = `${href}${href.includes("?") ? "&" : "?"}as=xlsx`;
  return (
    <p className="not-in-print flex flex-wrap items-center gap-x-1 text-soft">
      <span>{label}:</span>
      <FileLink href={href} kind="CSV" what={what} />
      <span aria-hidden="true">·</span>
      <FileLink href={workbook} kind="Excel" what={what} />
    </p>
  );
}

const FileLink = ({ href, kind, what }: Pick<DownloadsProps, "href" | "what"> & { kind: string }) => (
  <a href={href} className="inline-flex min-h-11 min-w-11 items-center justify-center px-1.5">
    <span>
      {kind}
      <span className="sr-only">, {what}</span>
    </span>
  </a>
);
