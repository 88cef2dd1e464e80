import type { ProblemTexts } from './problems-nb.ts';

export const problemsEn: ProblemTexts = {
  title: 'That did not work',
  offline: 'Cannot reach the server. What you have typed is not lost. Try again in a while.',
  intercepted:
    'The answer did not come from Rapportark. The network may want you to sign in: open a browser, sign in there, and try again. What you have typed is not lost.',
  signInNeeded: 'You have been signed out. Sign in again; what you have typed is not lost.',
  differentVersions: 'The pane and the server are of different versions. Close the pane and open it again.',
  fileUnreadable: 'The file cannot be read. Save and close it in Excel, and choose it again.',
  formUnknown: (form) => `The pane does not know the form ${form}. Close the pane and open it again.`,
  stuck: 'The server and the pane disagree about what was sent. Nothing is lost. Open the report again.',
  unexpected: 'Something went wrong in the pane. What you have typed is not lost. Try again.',
  reference: (id) => `Give ${id} to user support.`,
  excel: {
    busy: 'Excel is busy. Finish the cell you are editing and try again.',
    protected: 'Excel refuses: the cell or the sheet is locked.',
    nameTaken: 'The workbook already has a sheet of the same name. Rename it, or use an empty workbook.',
    gone: 'The sheet or the cell is no longer in the workbook.',
    tooLarge: 'That is too much at once for Excel.',
    date1904:
      'The workbook counts its days from 1904, as old ones from the Mac do, and dates would be four years off. Open a new, empty workbook and fetch the report there. Nothing has been sent from here.',
    unknown: 'Excel gave an error. Try again.',
  },
};
