let task: Promise<void> | undefined;

/** Resolves in the next task, after all microtasks. One message for all who wait: timers are slow in a hidden page. */
export const nextTask = (): Promise<void> =>
  (task ??= new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      task = undefined;
      port1.close();
      done();
    };
    port2.postMessage(0);
  }));
