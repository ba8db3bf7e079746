"use client";

import type { Kept } from "@/components/forms/keeps-words";
import { LongForm } from "@/components/forms/long-form";
import {
  type ThemeAudiences,
  ThemeFields,
  type TopicShown,
} from "@/components/self-evaluations/theme-fields";
import { addThemeAction, changeThemeAction } from "@/lib/self-evaluations/actions";
import { changedTheme, newTheme } from "@/lib/self-evaluations/schema";

interface ThemeFormProps {
  /** The theme to change, or whose the new one is. */
  of: { themeId: string; version: number } | { participationId: string };
  words: Record<string, string>;
  topics: TopicShown[];
  audiences: ThemeAudiences;
  /** What was begun here and not sent. */
  begun: Kept;
}

/** A theme's two halves, to write anew or to reword. */
export function ThemeForm({ of, words, topics, audiences, begun }: ThemeFormProps) {
  const isNew = "participationId" in of;
  return (
    <LongForm
      action={isNew ? addThemeAction : changeThemeAction}
      schema={isNew ? newTheme : changedTheme}
      hidden={of}
      keeps={begun}
      submitLabel={isNew ? "Add this theme" : "Keep these words"}
    >
      <ThemeFields at="" values={words} topics={topics} audiences={audiences} open />
    </LongForm>
  );
}
