/** One incoming request as the verbs see it, whatever brought it: HTTP, a job, a test. */
export type Request = {
  readonly id: string;
  /** The network address that limits and audit records name. */
  readonly address: string;
  readonly userAgent: string;
  readonly sessionToken: string | null;
  /** Of a tool; a request that brings one has no session and gets none (API-4). */
  readonly bearerToken?: string | null;
  /** The account that the caller believes to be; a tab that somebody else has signed in from is refused. */
  readonly forAccount?: string | null;
  /** Reads the file that came as the body; throws `request.too_large` as soon as there is more of it. */
  readonly readFile?: (maxBytes: number) => Promise<Buffer>;
  /** Hands a new session to the caller, or takes it away with null; the host turns it into a cookie (SEC-9). */
  readonly setSession: (token: string | null) => void;
  /** Of a sign-in whose first factor is proven; no session (SEC-4). */
  readonly signInToken: string | null;
  readonly setSignIn: (token: string | null) => void;
  /** Of a browser that has signed in before; it proves nothing but that (SEC-2). */
  readonly deviceToken: string | null;
  readonly setDevice: (token: string) => void;
};
