/** When the pane comes back into view, or the network does. */
export function onWake(listener: () => void): () => void {
  const onVisible = () => {
    if (document.visibilityState === 'visible') listener();
  };
  document.addEventListener('visibilitychange', onVisible);
  globalThis.addEventListener('online', listener);
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    globalThis.removeEventListener('online', listener);
  };
}
