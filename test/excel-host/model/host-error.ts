/** An answer Excel would refuse with; `code` is one of `Excel.ErrorCodes`. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export const accessDenied = (what: string) =>
  new HostError('AccessDenied', `${what}: the sheet is protected.`);
export const invalidArgument = (what: string) => new HostError('InvalidArgument', what);
export const itemNotFound = (what: string) => new HostError('ItemNotFound', `${what} does not exist.`);

/** For members the double does not imitate: it must never look as if they worked. */
export const notImitated = (member: string) =>
  new HostError('NotImplemented', `excel-host does not imitate ${member}.`);
