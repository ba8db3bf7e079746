"use client";

import { SelectField } from "@/components/forms/select-field";
import type { RatedTheme } from "@/lib/end-reports/rules";
import { MOST_THEMES } from "@/lib/end-reports/schema";

interface ThenAndNowProps {
  themes: RatedTheme[];
  values: Record<string, string | string[] | undefined>;
}

const ENDS: Record<number, string> = { 1: "1, hardly any", 10: "10, all I could wish for" };
const numbers = Array.from({ length: 10 }, (_, at) => ({
  value: String(at + 1),
  label: ENDS[at + 1] ?? String(at + 1),
}));

/** How sure one is of each theme, looking back and now: for oneself alone. */
export function ThenAndNow({ themes, values }: ThenAndNowProps) {
  return (
    <fieldset className="space-y-6 border-line border-y py-6">
      <legend className="float-left mb-2 w-full font-semibold">Then and now: how sure you feel</legend>
      <p className="clear-both text-soft">Only you ever see these numbers. They are never submitted.</p>
      {themes.slice(0, MOST_THEMES).map(({ id, title, confidence }, place) => (
        <div key={id}>
          <p className="font-semibold">{title}</p>
          {confidence === null ? null : (
            <p className="text-soft">When you chose it, you gave yourself {confidence} of 10.</p>
          )}
          <div className="mt-3 grid gap-4 sm:grid-cols-2">
            {(["then", "now"] as const).map((when) => (
              <SelectField
                key={when}
                name={`${when}.${place}`}
                label={when === "then" ? "Then, looking back" : "Now"}
                optional
                blank="No number"
                defaultValue={[values[`${when}.${place}`] ?? ""].flat()[0]}
                options={numbers}
              />
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
