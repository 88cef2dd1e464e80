import type { questionsNb } from './questions-nb.ts';

export const questionsEn: typeof questionsNb = {
  title: (count) => (count === 1 ? '1 question' : `${count} questions`),
  returned: (count) => `Returned with ${count === 1 ? '1 question' : `${count} questions`}`,
  lead: 'Only these cells can be changed. Correct the value, or answer in words. If anything else must change too, ask whoever asked to open the whole report.',
  asked: (by) => `${by} asks:`,
  answer: 'Answer',
  changed: 'Changed',
  changedFrom: (before, now) => `Changed from ${before} to ${now}`,
  answered: 'Answered',
  waiting: 'Not answered',
  empty: 'an empty cell',
  unanswered: (count) => (count === 1 ? 'Answer 1 question first.' : `Answer ${count} questions first.`),
  ask: 'Ask about the cell selected in the sheet',
  askAbout: 'Ask about this',
  askLead:
    'Ask about single cells, and only they are opened. Select a cell in the sheet, or ask about a finding.',
  question: 'Question',
  missing: 'Write what you want to know.',
  remove: 'Remove',
  writeFirst: 'Write or remove the questions that are empty.',
  alreadyAsked: 'This cell is asked about already.',
  notACell: 'Select a cell that the reporter has filled in or can fill in.',
  tooMany: 'There is room for 100 questions. Return the whole report instead.',
  returnWith: (count) => `Return with questions (${count})`,
  opened: 'The whole report is open.',
  openWhole: 'Open the whole report',
};
