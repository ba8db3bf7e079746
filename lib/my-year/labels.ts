import type { Turn } from "@/lib/my-year/rules";

/** What I am asked to do, with the other one's name. */
export const TURN_WORDS: Record<Turn, (name: string) => { title: string; button: string }> = {
  answer: (name) => ({ title: `${name} waits for your answer`, button: "See the proposal" }),
  write: (name) => ({ title: `Write about your visit to ${name}`, button: "Write the visit form" }),
  share: (name) => ({ title: `Share your form with ${name}`, button: "Look it over and share" }),
  read: (name) => ({ title: `${name} shared a visit form with you`, button: "Read and answer" }),
};
