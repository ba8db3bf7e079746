// By itself, because it runs in the browser and nothing else of the room's words does beside the board.

/** What a place on a slider says: from 0, does not matter, to 10. */
export function weightInWords(weight: number): string {
  if (weight <= 0) return "does not matter";
  if (weight <= 3) return "matters a little";
  if (weight <= 6) return "matters";
  return weight < 10 ? "matters a lot" : "matters most";
}
