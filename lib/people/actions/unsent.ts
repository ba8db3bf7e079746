"use server";

import { revalidatePath } from "next/cache";
import { holdUnsent } from "@/lib/access/unsent";
import { typedIn } from "@/lib/core/fields";
import type { FormState } from "@/lib/core/result";

/**
 * Opens the page again with these words in its form. It changes nothing and stores nothing, so there is nothing to
 * allow: whoever is still signed out sees their own words once more.
 */
export async function bringUnsent(_previous: FormState, data: FormData): Promise<FormState> {
  await holdUnsent(typedIn(data));
  revalidatePath("/", "layout");
  return {};
}
