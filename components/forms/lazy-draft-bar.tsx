"use client";

import { type ComponentType, lazy } from "react";
import type { DraftBarProps } from "./draft-bar";

/** The draft bar, which is not needed to show the page and so comes after it. Should it not come, the form still works. */
export const LazyDraftBar = lazy<ComponentType<DraftBarProps>>(() =>
  import("./draft-bar").then(
    (loaded) => ({ default: loaded.DraftBar }),
    () => ({ default: () => null }),
  ),
);
