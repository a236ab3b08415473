// The state of a page, in one place: effects read it as it is now, and the page draws it after each change.

export interface Store<State, Event> {
  /** As it is now. */
  state: () => State;
  dispatch: (event: Event) => void;
  /** Calls back after each change. @returns what ends it */
  watch: (onChange: (state: State) => void) => () => void;
}

/** @param reduce pure: the state before and an event in, the state after it out */
export function createStore<State, Event>(
  reduce: (state: State, event: Event) => State,
  initial: State,
): Store<State, Event> {
  let state = initial;
  const watching = new Set<(state: State) => void>();
  return {
    state: () => state,
    dispatch(event) {
      state = reduce(state, event);
      for (const tell of watching) tell(state);
    },
    watch(onChange) {
      watching.add(onChange);
      return () => void watching.delete(onChange);
    },
  };
}
