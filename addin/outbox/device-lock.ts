/**
 * Holds a device for this pane until it is released or the pane closes; null when another pane has it. A browser
 * without Web Locks cannot have it asked, and then nobody else is taken to hold it.
 */
export async function holdDevice(device: string): Promise<{ readonly release: () => void } | null> {
  if (!('locks' in navigator)) return { release: () => undefined };
  return new Promise((resolve, reject) => {
    const held = navigator.locks.request(`rapportark-device-${device}`, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((free) => {
        resolve({ release: free });
      });
    });
    held.catch(reject);
  });
}
