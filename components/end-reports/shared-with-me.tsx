"use client";

import { useState } from "react";
import { useHydrated } from "@/components/forms/use-hydrated";
import { buttonClass } from "@/components/ui/button-look";

interface SharedProps {
  items: { id: string; who: string; about: string; text: string }[];
}

const box = (name: string) => document.querySelector<HTMLElement>(`[name="${name}"]`);
const changed = (element: Element) => element.dispatchEvent(new Event("input", { bubbles: true }));

/**
 * What colleagues shared, to look at while one writes. Only a press copies it, and it then stays with its reader:
 * it was written for one person and not for coordinators.
 */
export function SharedWithMe({ items }: SharedProps) {
  const [copied, setCopied] = useState("");
  const hydrated = useHydrated();

  function copy({ id, who, text }: SharedProps["items"][number]) {
    const notes = box("takeaways");
    const tick = box("justMe.takeaways");
    if (!(notes instanceof HTMLTextAreaElement) || !(tick instanceof HTMLInputElement)) return;
    notes.value = [notes.value.trimEnd(), `${who}: ${text}`].filter(Boolean).join("\n\n");
    if (!tick.checked) tick.click();
    changed(notes);
    setCopied(id);
  }

  return (
    <ul className="space-y-6">
      {items.map((item) => (
        <li key={item.id}>
          <p className="font-semibold">
            {item.who} <span className="font-normal text-soft">{item.about}</span>
          </p>
          <p dir="auto" className="whitespace-pre-wrap">
            {item.text}
          </p>
          {hydrated ? (
            <div className="mt-2 flex flex-wrap items-center gap-3">
              <button type="button" className={buttonClass("secondary")} onClick={() => copy(item)}>
                Copy to my take-aways
                <span className="sr-only">
                  {" "}
                  from {item.who}, {item.about}
                </span>
              </button>
              <span role="status">{copied === item.id ? "Copied, for just you." : ""}</span>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
