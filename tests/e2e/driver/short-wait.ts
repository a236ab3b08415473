// A wait of minutes, made short for the code that runs in one global: no test can wait five minutes for a limit of ours.
// Only the next one: what comes after it must not fail because the machine is slow.

/** JavaScript: a function of a global, whose next timer of five minutes and more then lasts two seconds. */
export const shortWait = `(scope) => {
  const set = scope.setTimeout.bind(scope);
  scope.setTimeout = (work, delay, ...given) => {
    const isLong = delay >= 300_000;
    if (isLong) scope.setTimeout = set;
    return set(work, isLong ? 2_000 : delay, ...given);
  };
  return null;
}`;
