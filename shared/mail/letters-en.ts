import type { LetterTexts } from './letters-nb.ts';

export const en: LetterTexts = {
  hello: 'Hello',
  regards: 'Kind regards',
  subject: {
    opened: (what, when) => `Report due: ${what}, deadline ${when}`,
    reminder: (what, when) => `Reminder: ${what}, deadline ${when}`,
    late: (what) => `Overdue: ${what}`,
    returned: (what) => `Returned: ${what}`,
    received: (what) => `Received: ${what}`,
  },
  what: (form, period) => `“${form}” for ${period}`,
  deadline: (when, words) => `Deadline: ${when} (${words}).`,
  wasDue: (when, words) => `The deadline was ${when} (${words}).`,
  closes: (when) => `The round closes on ${when}.`,
  stillTaken: (when, words) => `The report is taken until the round closes on ${when} (${words}).`,

  asks: (commissioner, who, what) => `${commissioner} asks ${who} to report ${what}.`,
  begin: 'How to begin:',
  inExcel: (mine) =>
    `- In Excel: choose the Rapportark tab, press “Open Rapportark” and fetch the report under “${mine}”. What is known is filled in.`,
  asFile:
    '- Without the add-in: answer this e-mail to get the form as an Excel file. Fill it in and send it back.',

  notSent: (what, who) => `${what} from ${who} has not been submitted.`,
  isReturned: (what, who) => `${what} from ${who} was returned to you and has not been submitted again.`,
  left: 'What is left:',
  notBegun: '- Nobody has begun on the report.',
  errors: (count) => `- ${count === 1 ? '1 error' : `${count} errors`} to correct`,
  unexplained: (count) => `- ${count === 1 ? '1 warning' : `${count} warnings`} to correct or explain`,
  conflicts: (count) => `- ${count === 1 ? '1 conflict' : `${count} conflicts`} to decide`,
  onlySend: '- Everything is ready: press “Submit”.',
  where: 'Look at:',
  andMore: (count) => `- ${count === 1 ? '1 more place' : `${count} more places`}`,
  open: 'Open the report in Excel: the Rapportark tab, the button “Open Rapportark”. The check in the pane shows each cell.',

  returned: (what, who, by, when) => `${what} from ${who} was returned by ${by}, ${when}.`,
  reason: 'Reason:',
  reasonInReport: 'The reason stands in the report, under “History” in the pane.',
  asked: 'What is asked about:',
  moreAsked: (count) => `- ${count} more`,
  answerAgain:
    'Correct the cells or answer the questions in the pane, and submit again. Only these cells can be changed.',
  doAgain: 'Correct what is mentioned and submit again. What you have written is still there.',

  received: (what, who) => `${what} from ${who} has been received.`,
  receivedAt: (when, isLate) => `Received: ${when}${isLate ? ', after the deadline' : ''}`,
  version: (version) => `Version: ${version}`,
  hash: (hash) => `Checksum: ${hash}`,
  next: {
    submitted: (who) => `An approver at ${who}, other than the one who submitted, must now approve it.`,
    approved: () => 'The report is approved. You need do nothing more.',
    locked: () => 'The report is approved and locked. You need do nothing more.',
  },
};
