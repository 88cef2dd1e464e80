import type { FormTexts } from './forms-nb.ts';

export const formsEn: FormTexts = {
  forms: {
    title: 'Forms',
    lead: 'A form is made and changed in a workbook. Try it here. Nobody gets the form until you release it.',
    tryTitle: 'Try a form',
    tryLead:
      'The workbook is checked and tried on the reports of this period and the last. Nothing changes in them.',
    choose: 'Choose a workbook',
    commissioner: 'The form is for',
    newTitle: 'New form',
    newLead: 'Download a workbook to write the form in.',
    starts: { empty: 'Empty workbook', example: 'Worked example' },
    fileNames: { empty: 'New form', example: 'Example of a form' },
    existing: 'Forms there are',
    version: (version) => `Version ${version}`,
    readyMade: 'ready-made',
    own: 'your own',
    releasedOn: (day) => `released ${day}`,
    download: 'Download as a workbook',
    empty: 'No forms to show',
    emptyAdvice: 'Download an empty workbook or the example above, or fetch the list again.',
  },

  rehearsal: {
    wrong: 'The form must be mended',
    errors: (file, counts) =>
      `“${file}” has ${counts} and cannot be released yet. Mend them in the workbook, save it, and choose it again.`,
    again: 'Choose the workbook again',
    ofDefinition: 'In the form',
    ofReports: 'In the reports',
    noReports: 'No reports to try it on',
    noReportsAdvice: (commissioner) =>
      `${commissioner} has no rounds of this form yet. You can release it all the same.`,
    noReportsInRound: 'The round has no reports.',
    changed: (count, all) => `${count} of ${all} reports are affected.`,
    taken: (version) =>
      `Version ${version} is released already, and a version never changes. Write a new version number on the sheet Form, save it, and choose the workbook again.`,
    unchanged: (count) => (count === 1 ? 'No change for 1 report.' : `No change for ${count} reports.`),
    newErrors: (count) => (count === 1 ? '1 new error' : `${count} new errors`),
    newWarnings: (count) => (count === 1 ? '1 new warning' : `${count} new warnings`),
    newNotes: (count) => (count === 1 ? '1 new note' : `${count} new notes`),
    gone: (count) => (count === 1 ? '1 finding goes away' : `${count} findings go away`),
    notCarried: (count) => (count === 1 ? '1 value has no room' : `${count} values have no room`),
    notCarriedTitle: 'Values that have no room',
    newTitle: 'New findings',
    showFor: (unit) => `Show what ${unit} gets`,
    release: (version) => `Release version ${version}`,
    releaseTitle: (form, version) => `Release “${form}”, version ${version}?`,
    releaseMeans: (commissioner) => [
      `New rounds from ${commissioner} get this version.`,
      'Rounds that are open keep the one they have, until you take the new one into use in them.',
      'A released version cannot be changed or withdrawn. Anything mended becomes a new version.',
    ],
    releaseNow: 'Release',
    released: (version) => `Version ${version} is released. New rounds get it.`,
    roundVersion: (version) => `Version of the form: ${version}`,
    newer: (version) => `Version ${version} of the form is released`,
    newerLead: (version) => `The round has version ${version}, and keeps it until you change.`,
    tryOnRound: 'Try on this round',
    move: 'Use in the round',
    moveTitle: (version) => `Use version ${version} in the round?`,
    moveMeans: (lost) => [
      'What is written is carried over. Whoever has the report open gets the sheets laid out anew.',
      lost === 0
        ? 'All values have room.'
        : `${lost === 1 ? '1 value has' : `${lost} values have`} no room and will be gone from the reports.`,
      'This cannot be undone from here.',
    ],
    moved: (version) => `The round now uses version ${version} of the form.`,
  },
};
