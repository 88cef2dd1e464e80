const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const widthAt = 16;
const heightAt = 20;

/** Pixels as the header says, or null when the bytes are no PNG. */
export function pngSize(file: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (file.length < heightAt + 4 || signature.some((byte, place) => file[place] !== byte)) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return { width: view.getUint32(widthAt), height: view.getUint32(heightAt) };
}
