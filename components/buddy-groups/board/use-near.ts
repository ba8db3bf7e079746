"use client";

import { type RefObject, useEffect, useState } from "react";

/** How far outside the window something counts as near it. */
const MARGIN = "800px";

/**
 * Whether an element is in sight or nearly so; of five hundred people only those near are made into cards. What holds
 * the focus stays, wherever it is. `height`, in pixels, is how tall it was when it was last seen.
 */
export function useNear(ref: RefObject<HTMLElement | null>): { isNear: boolean; height: number | undefined } {
  const [seen, setSeen] = useState<{ isNear: boolean; height: number | undefined }>({
    isNear: false,
    height: undefined,
  });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        const isNear = entry?.isIntersecting || element.contains(document.activeElement);
        setSeen((was) =>
          was.isNear === isNear ? was : { isNear, height: isNear ? undefined : element.offsetHeight },
        );
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return seen;
}
