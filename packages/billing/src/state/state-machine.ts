/** For each state the states that may follow it. */
export type Transitions<State extends string> = Readonly<Record<State, readonly State[]>>;

/** Whether the second state may follow the first. To stay is no transition. */
export const mayTransition = <State extends string>(
  transitions: Transitions<State>,
  from: State,
  to: State,
): boolean => transitions[from].includes(to);

/** Whether nothing follows the state. */
export const isFinal = <State extends string>(transitions: Transitions<State>, state: State): boolean =>
  transitions[state].length === 0;
