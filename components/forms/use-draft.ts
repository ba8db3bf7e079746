"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { type DraftEvent, dueAt, newDraft, step } from "./draft-machine";
import { touched, valuesOf } from "./form-values";
import { type DraftKey, saveDraft } from "./save-draft";

/** Keeps the form around it saved, one save at a time. */
export function useDraft(key: DraftKey, formOf: RefObject<HTMLFormElement | null>) {
  const [draft, show] = useState(() => newDraft(key.version));
  const latest = useRef(draft); // the truth; what is shown may lag behind it
  const tell = useRef((event: DraftEvent) => {
    latest.current = step(latest.current, event);
    show(latest.current);
  }).current;
  const inFlight = useRef<Promise<DraftEvent>>(undefined);
  const { kind, id } = key;

  function saveNow(form = formOf.current) {
    if (!form || dueAt(latest.current) === undefined) return;
    const values = valuesOf(form);
    const { version } = latest.current;
    tell({ type: "sent", values });
    inFlight.current = saveDraft({ kind, id, version }, values);
    inFlight.current.then(tell);
  }
  const save = useRef(saveNow);
  save.current = saveNow;

  const due = dueAt(draft);
  useEffect(() => {
    if (due === undefined) return;
    const timer = setTimeout(() => save.current(), Math.max(0, due - Date.now()));
    return () => clearTimeout(timer);
  }, [due]);

  useEffect(() => {
    const form = formOf.current;
    const changed = () => tell({ type: "changed", at: Date.now() });
    const away = () => document.visibilityState === "hidden" && save.current();
    const leave = () => save.current();
    const again = () => tell({ type: "retry", at: Date.now() });
    if (form && touched(form)) changed();
    form?.addEventListener("input", changed);
    document.addEventListener("visibilitychange", away);
    window.addEventListener("pagehide", leave);
    window.addEventListener("online", again);
    window.addEventListener("focus", again);
    return () => {
      form?.removeEventListener("input", changed);
      document.removeEventListener("visibilitychange", away);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("online", again);
      window.removeEventListener("focus", again);
      save.current(form); // leaving by a link inside the app
    };
  }, [formOf, tell]);

  /** No save from here on; answers with the version that is then the latest. */
  async function hold() {
    tell({ type: "hold" });
    await inFlight.current;
    return latest.current.version;
  }

  return { draft, tell, hold };
}
