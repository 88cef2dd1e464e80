/** How the pane signs in, handed to it as `/addin-config.json`. */
export type PaneSignIn =
  | { readonly mode: 'development' }
  | {
      readonly mode: 'entra';
      readonly clientId: string;
      readonly authority: string;
      readonly scope: string;
    };

export interface PaneSettings {
  readonly signIn: PaneSignIn;
  /** Folders with built pages, looked through in order. */
  readonly folders: readonly string[];
  /** Pages that may hold the pane in a frame, as CSP sources. */
  readonly frameAncestors: readonly string[];
}
