/** What somebody wrote, exactly as written: newlines kept, direction by its own letters. */
export function LongText({ text, empty = "Nothing written." }: { text?: string | null; empty?: string }) {
  if (!text) return <p className="text-soft">{empty}</p>;
  return (
    <p dir="auto" className="max-w-measure whitespace-pre-wrap">
      {text}
    </p>
  );
}
