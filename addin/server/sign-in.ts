/** Gets tokens for the server. Who is behind one is for the server to say (`/api/v1/me`). */
export interface SignIn {
  /** `renew` after the server refused the last one. Throws `SignInNeeded` when the user must act first, `Offline` when nobody answers. */
  readonly getToken: (renew: boolean) => Promise<string>;
  /** Asks the user, with a window if need be. */
  readonly signIn: () => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** The same for the same person at every start; keeps apart what several people leave on one machine. */
  readonly userKey: () => string;
}

/** Someone the development server can sign in as, with no password. */
export interface DevelopmentUser {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: string;
}
