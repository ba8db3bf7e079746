/** `17 of 20 (85 %)`, never a percentage alone. */
export const shareInWords = (part: number, whole: number): string =>
  whole === 0 ? "0 of 0" : `${part} of ${whole} (${percentInWords(part / whole)})`;

/** A share between 0 and 1 as a whole percentage. */
export const percentInWords = (share: number): string => `${Math.round(share * 100)} %`;
