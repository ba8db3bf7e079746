"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server and while React takes over, true from then on. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
