// Work that looks at how things are now: asked for again while it runs, it runs once more, however often it was asked.

export function latest(work: () => Promise<void>): () => void {
  let isRunning = false;
  let isAsked = false;
  async function run(): Promise<void> {
    isRunning = true;
    try {
      while (isAsked) {
        isAsked = false;
        await work();
      }
    } finally {
      isRunning = false;
    }
  }
  return () => {
    isAsked = true;
    if (!isRunning) void run();
  };
}
