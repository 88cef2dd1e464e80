import { FileUnreadable } from './file-unreadable.ts';

export async function bytesOf(chosen: Pick<File, 'name' | 'arrayBuffer'>): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await chosen.arrayBuffer());
  } catch (cause) {
    throw new FileUnreadable(chosen.name, { cause });
  }
}
