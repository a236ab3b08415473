// A clock that is off, for the code that runs in one global: the machine's own cannot be moved for one process.

/** JavaScript: a function of a global and of milliseconds, which sets its `Date.now` off by them. */
export const movedClock = `(scope, milliseconds) => {
  scope.rightTime ??= scope.Date.now.bind(scope.Date);
  const { rightTime } = scope;
  scope.Date.now = () => rightTime() + milliseconds;
  return null;
}`;
