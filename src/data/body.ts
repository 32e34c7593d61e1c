/** Bytes of a body that are taken in at most, unpacked. A city's units are some 25 MB. Public promise of the `src` door. */
const largestBody = 200_000_000;

/** The body's bytes; null when there are more than `most`. What comes after that is not waited for. Rejects when it breaks off. */
export async function readBody(response: Response, most = largestBody): Promise<Uint8Array | null> {
  if (Number(response.headers.get('content-length')) > most) return null;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      void reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(value);
  }
  if (chunks.length === 1) return chunks[0]!;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
