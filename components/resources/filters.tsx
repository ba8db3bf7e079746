import { buttonClass } from "@/components/ui/button-look";

interface FiltersProps {
  wanted: { q: string; standard?: number; subject?: string };
  standards: { number: number; title: string }[];
  subjects: { id: string; name: string }[];
}

const box =
  "mt-1 block min-h-12 w-full max-w-full rounded-control border border-edge bg-sheet px-3 py-2 text-ink";

/** Narrows the list: a plain form that asks for the page again. */
export function Filters({ wanted, standards, subjects }: FiltersProps) {
  return (
    <search className="not-in-print">
      <form method="get" className="grid max-w-page items-end gap-4 sm:grid-cols-[2fr_1fr_1fr_auto]">
        <label className="min-w-0 font-semibold">
          Words
          <input type="search" name="q" defaultValue={wanted.q} className={box} />
        </label>
        <label className="min-w-0 font-semibold">
          Standard
          <select name="standard" defaultValue={wanted.standard ?? ""} className={box}>
            <option value="">Any</option>
            {standards.map(({ number, title }) => (
              <option key={number} value={number}>
                {number}. {title}
              </option>
            ))}
          </select>
        </label>
        <label className="min-w-0 font-semibold">
          Subject
          <select name="subject" defaultValue={wanted.subject ?? ""} className={box}>
            <option value="">Any</option>
            {subjects.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className={buttonClass("secondary")}>
          Search
        </button>
      </form>
    </search>
  );
}
