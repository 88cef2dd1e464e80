/** The browser may not read a chosen file: another program holds it, or it has been moved since. */
export class FileUnreadable extends Error {
  override name = 'FileUnreadable';
}
