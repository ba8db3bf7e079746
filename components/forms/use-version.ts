"use client";

import { useState } from "react";
import type { FormState } from "@/lib/core/result";

export type Hidden = Record<string, string | number>;

/** The version a form will say it started from: the page's, then that of a clash's answer, then that of its draft. */
export function useVersion(hidden: Hidden, state: FormState) {
  const answered = [state.saved?.version].flat()[0];
  const base = `${hidden.version}/${answered}`;
  const [followed, setFollowed] = useState<{ base: string; version: number }>();
  const version = followed?.base === base ? followed.version : (answered ?? hidden.version);
  const fields: Hidden = version === undefined ? hidden : { ...hidden, version };
  return { fields, follow: (next: number) => setFollowed({ base, version: next }) };
}
