/** Waits until something holds, at most `ms` (default 8,000); a story is then shown as it is. */
export async function until(holds: () => boolean, ms = 8_000): Promise<void> {
  const end = performance.now() + ms;
  while (!holds() && performance.now() < end) await new Promise((next) => setTimeout(next, 50));
}
