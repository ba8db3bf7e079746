import type { Typed } from "@/lib/core/result";

/** Everything a form holds, name by name, without what the framework adds for itself. */
export function typedOf(data: FormData): Typed {
  const typed: Typed = {};
  for (const name of new Set(data.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const values = data.getAll(name).filter((value) => typeof value === "string");
    const [first] = values;
    if (first !== undefined) typed[name] = values.length > 1 ? values : first;
  }
  return typed;
}

interface Branch {
  [key: string]: Branch | string | string[];
}

/** `{ "themes.0.title": "x" }` as `{ themes: [{ title: "x" }] }`. Keys counting from 0 make a list, others an object. */
export function nested(typed: Typed): Record<string, unknown> {
  const root: Branch = Object.create(null);
  for (const [name, value] of Object.entries(typed)) {
    const path = name.split(".");
    const last = path.pop() ?? name;
    let branch = root;
    for (const key of path) {
      const next = branch[key];
      if (typeof next === "object" && !Array.isArray(next)) branch = next;
      else {
        const made: Branch = Object.create(null);
        branch[key] = made;
        branch = made;
      }
    }
    branch[last] = value;
  }
  return Object.fromEntries(Object.entries(root).map(([key, value]) => [key, withLists(value)]));
}

function withLists(value: Branch | string | string[]): unknown {
  if (typeof value === "string" || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  const counted = "0" in value && keys.every((key) => /^\d{1,3}$/.test(key));
  const entries = keys.map((key) => [key, withLists(value[key] ?? "")] as const);
  if (!counted) return Object.fromEntries(entries);
  return entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, item]) => item);
}

/** Errors as a resolver nests them, flat again: name of the field, then its messages. */
export function flatErrors(errors: unknown, path = ""): Record<string, string[]> {
  if (typeof errors !== "object" || errors === null) return {};
  const found: Record<string, string[]> = {};
  if ("message" in errors && typeof errors.message === "string" && "type" in errors)
    found[path] = [errors.message];
  for (const [key, value] of Object.entries(errors)) {
    if (key === "ref" || key === "types") continue;
    const inner = key === "root" ? path : path ? `${path}.${key}` : key;
    Object.assign(found, flatErrors(value, inner));
  }
  return found;
}
