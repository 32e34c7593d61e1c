/**
 * Answers that no server of plain files can give: one that never comes, one that fails after it was good. Only the
 * address named is answered so, and only while the story stands; every other request goes to the real server. What a
 * plain server can give (a file, a 404, HTML, half a file) is asked of it, not imitated.
 */
type Answer = (times: number) => Promise<Response>;

const answers = new Map<string, { answer: Answer; times: number }>();
let real: typeof globalThis.fetch | undefined;

/**
 * @param path end of the address, such as `made-up/slow.json`
 * @param answer given how often it was asked before
 * @returns the function that ends it; a story's `beforeEach` gives it back to Storybook
 */
export function answerFor(path: string, answer: Answer): () => void {
  answers.set(path, { answer, times: 0 });
  if (!real) {
    real = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const known = [...answers].find(([end]) => url.endsWith(end))?.[1];
      return known ? known.answer(known.times++) : real!.call(globalThis, input, init);
    };
  }
  return () => {
    answers.delete(path);
    if (answers.size > 0 || !real) return;
    globalThis.fetch = real;
    real = undefined;
  };
}

export const json = (value: unknown): Promise<Response> =>
  Promise.resolve(new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } }));

export const status = (code: number): Promise<Response> =>
  Promise.resolve(new Response('', { status: code }));

export const never = (): Promise<Response> => new Promise(() => undefined);
