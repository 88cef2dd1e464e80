import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** Runs in MSAL's pop-up and hands the answer over. The page must be served without Cross-Origin-Opener-Policy. */
await broadcastResponseToMainFrame();
