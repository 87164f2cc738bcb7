import { createSignal } from 'solid-js';

/** True from the moment the server no longer knows the session of a page that is in use, until it is renewed. */
export const [sessionEnded, setSessionEnded] = createSignal(false);
