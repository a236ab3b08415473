// Waits of minutes, made short for the code that runs in one global: no test can wait five minutes for a limit of ours.

/** JavaScript: a function of a global, whose timers of five minutes and more then last two seconds. */
export const shortWaits = `(scope) => {
  const set = scope.setTimeout.bind(scope);
  scope.setTimeout = (work, delay, ...given) => set(work, delay >= 300_000 ? 2_000 : delay, ...given);
  return null;
}`;
