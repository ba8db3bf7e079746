/** Quiet until nine tenths are full, then in steps of fifty, so that a listener is not told of every letter. */
export function roomLeft(length: number, limit: number) {
  const left = limit - length;
  if (left < 0) return `${-left} characters too many. Nothing is cut: shorten it before you send.`;
  if (length < limit * 0.9) return "";
  return `Room for about ${Math.floor(left / 50) * 50 || "a few"} more characters.`;
}
