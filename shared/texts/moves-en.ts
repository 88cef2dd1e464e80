import type { movesNb } from './moves-nb.ts';

export const movesEn: typeof movesNb = {
  send: {
    title: 'Submit the report',
    button: 'Submit',
    errors: (count) => (count === 1 ? 'Mend 1 error first.' : `Mend ${count} errors first.`),
    unexplained: (count) =>
      count === 1 ? 'Explain or mend 1 warning first.' : `Explain or mend ${count} warnings first.`,
    conflicts: 'Decide the conflicts first.',
    rejections: 'Some changes were not accepted. Look at them first.',
    unsaved: 'Wait until all changes are saved on the server.',
    notChecked: 'The check is not finished.',
    ready: 'Everything is ready.',
    sent: 'The report is submitted.',
    mayRecall: 'You can recall it until it is approved.',
    recall: 'Recall',
    recalled: 'The report is recalled. You can mend it and submit it again.',
  },

  review: {
    title: 'Approval',
    lead: 'Look through the figures in the sheet before you decide.',
    approve: 'Approve',
    approved: 'The report is approved.',
    returnButton: 'Return',
    returned: 'The report is returned.',
    reason: 'What must be mended?',
    reasonMissing: 'Write what must be mended.',
    lock: 'Lock',
    locked: 'The report is locked.',
    movedSince:
      'This was done when you first asked for it, but somebody has moved the report since. See the history, and try again if it is still to be done.',
    askToReopen: 'Ask to reopen',
    askedToReopen: 'You have asked to reopen the report. Another controller must confirm.',
    reopeningAsked: (by: string, when: string) => `${by} asked to reopen it ${when}:`,
    confirmReopening: 'Another controller must confirm. You can do so with «Reopen».',
    waitsForSecond:
      'Waiting for another controller to confirm. You cannot confirm what you have asked for yourself.',
    reopen: 'Reopen',
    reopened: 'The report is open again.',
    explanations: 'Explanations of warnings',
  },
};
