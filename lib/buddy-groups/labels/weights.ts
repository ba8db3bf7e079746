import { FOR_BUDDIES } from "@/lib/buddy-groups/engine/group-problem";
import { PRESETS, WISH_WORDS, WISHES, type WishWeights } from "@/lib/buddy-groups/engine/weights";
import type { GroupKind } from "@/lib/buddy-groups/rules/notes";

/** One line on which it is chosen how much a wish counts. */
export interface Slider {
  name: keyof WishWeights;
  label: string;
  value: number;
}

/** The wishes that count in groups of a kind; in a set nobody visits anybody. */
export const slidersOf = (kind: GroupKind, weights: WishWeights): Slider[] =>
  WISHES.filter((wish) => kind === "buddies" || !FOR_BUDDIES.includes(wish)).map((name) => ({
    name,
    label: WISH_WORDS[name],
    value: weights[name],
  }));

/** A way of weighing to begin from. */
export interface Preset {
  key: keyof typeof PRESETS;
  title: string;
  words: string;
  weights: WishWeights;
}

export const presets: Preset[] = Object.entries(PRESETS).map(([key, preset]) => ({
  key: key as Preset["key"],
  ...preset,
}));
