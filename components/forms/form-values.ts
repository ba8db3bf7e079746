import type { Typed } from "@/lib/core/result";
import { typedOf } from "./typed";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controls = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (item): item is Control =>
      (item instanceof HTMLInputElement && item.type !== "hidden") ||
      item instanceof HTMLTextAreaElement ||
      item instanceof HTMLSelectElement,
  );

/** What a person has entered: no hidden fields, no passwords, and an empty text for a box that is not ticked. */
export function valuesOf(form: HTMLFormElement): Typed {
  const typed = typedOf(new FormData(form));
  const values: Typed = {};
  for (const control of controls(form))
    if (control.name && control.type !== "password") values[control.name] = typed[control.name] ?? "";
  return values;
}

/** Whether anything differs from what the server sent, e.g. because it was typed before the page was ready. */
export const touched = (form: HTMLFormElement) =>
  controls(form).some((control) => {
    if (control instanceof HTMLSelectElement) {
      const first = [...control.options].findIndex((option) => option.defaultSelected);
      return !control.multiple && control.selectedIndex !== Math.max(first, 0);
    }
    if (control.type === "checkbox" || control.type === "radio")
      return control instanceof HTMLInputElement && control.checked !== control.defaultChecked;
    return control.value !== control.defaultValue;
  });

/** Puts values into the boxes as if they had been typed, so that everything that listens hears of it. */
export function fill(form: HTMLFormElement, values: Typed) {
  for (const control of controls(form)) {
    const value = values[control.name];
    if (value === undefined) continue;
    if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio"))
      control.checked = [value].flat().includes(control.value);
    else if (control instanceof HTMLSelectElement && control.multiple)
      for (const option of control.options) option.selected = [value].flat().includes(option.value);
    else control.value = [value].flat()[0] ?? "";
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** The form as plain text: each label, then what was written under it. */
export function wordsOf(form: HTMLFormElement) {
  const written = controls(form).filter((control) => control.type !== "password" && control.value);
  return written
    .filter(
      (control) =>
        !(control instanceof HTMLInputElement && /radio|checkbox/.test(control.type) && !control.checked),
    )
    .map((control) => `${control.labels?.[0]?.textContent ?? control.name}\n${control.value}`)
    .join("\n\n");
}
