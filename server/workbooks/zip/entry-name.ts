/** The longest name that any Office program writes is far below this. */
const longestName = 200;

/** Part names are ASCII (ECMA-376 part 2, 6.2.2); what a drive or a shell could misunderstand is no part name. */
const allowedCharacters = /^[A-Za-z0-9[\]._\-~!$&'()+,;=@%/ {}#]+$/;

export function isSafeEntryName(name: string): boolean {
  if (name.length > longestName || !allowedCharacters.test(name)) return false;
  const path = name.endsWith('/') ? name.slice(0, -1) : name;
  return path.split('/').every((segment) => !/^\.*$/.test(segment));
}
