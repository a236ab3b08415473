// Work that looks at how things are now: asked for again while it runs or rests, it runs once more, however often it was
// asked.

/** @param rest what is waited for after each run, so that a flood of changes is looked at a few times and not each time */
export function coalesce(work: () => Promise<void>, rest: () => Promise<void>): () => void {
  let isRunning = false;
  let isAsked = false;
  async function run(): Promise<void> {
    isRunning = true;
    try {
      while (isAsked) {
        isAsked = false;
        await work();
        await rest();
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
