/** The most that a file may weigh, in bytes. */
export const MOST_FILE_BYTES = 2 * 1024 * 1024;

/** The most that packed rows may unfold to: as much as a file may weigh, and a little more. */
const MOST_UNFOLDED = 2 * MOST_FILE_BYTES;

/** Text made small enough to travel in a form between the look at a file and the word to keep it. */
export async function pack(text: string): Promise<string> {
  const folded = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(folded).arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8_192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary);
}

/** What was packed, as bytes; null for anything that was not, and for what would unfold without end. */
export async function unpack(packed: string): Promise<Uint8Array | null> {
  try {
    const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
    const unfolded = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    const chunks: Uint8Array[] = [];
    let size = 0;
    const reader = unfolded.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > MOST_UNFOLDED) {
        await reader.cancel();
        return null;
      }
      chunks.push(next.value);
    }
    return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
  } catch {
    return null;
  }
}
