let turn: Promise<void> | undefined;

/** The page's next turn, after all microtasks. One message for all who wait: timers are held back in a hidden page. */
export const nextTurn = (): Promise<void> =>
  (turn ??= new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turn = undefined;
      port1.close();
      done();
    };
    port2.postMessage(0);
  }));
