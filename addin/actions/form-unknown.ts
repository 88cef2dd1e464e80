/** The pane is older than the form. The message is for the user. */
export class FormUnknown extends Error {
  override name = 'FormUnknown';
}
