"use client";

import { lazy } from "react";

/** How far a proposal is, fetched only where there is one under way. */
export const LazyWorking = lazy(async () => ({ default: (await import("./working")).Working }));
