/** A moment or a day, already put in words by the server; `at` is the same for machines. */
export function When({ at, children }: { at: string; children: string }) {
  return (
    <time dateTime={at} className="tabular-nums">
      {children}
    </time>
  );
}
