"use client";

import { type ComponentProps, lazy, Suspense } from "react";

const Working = lazy(async () => ({ default: (await import("./working")).Working }));

/** How far a proposal is, fetched only where there is one under way. */
export const LazyWorking = (props: ComponentProps<typeof Working>) => (
  <Suspense>
    <Working {...props} />
  </Suspense>
);
