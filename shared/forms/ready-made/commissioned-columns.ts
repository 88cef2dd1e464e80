import type { ColumnDefinition } from '../definition.ts';

/** What is laid in of each assignment, in the forms that answer assignments. */
export const numberColumn: ColumnDefinition = {
  id: 'number',
  title: { nb: 'Nr.', nn: 'Nr.', en: 'No.' },
  help: {
    nb: 'Nummeret i oppdragsdokumentet.',
    nn: 'Nummeret i oppdragsdokumentet.',
    en: 'The number in the commission.',
  },
  type: { kind: 'text', maxLength: 20 },
  width: 13,
  role: 'number',
  locked: true,
};

export const titleColumn: ColumnDefinition = {
  id: 'title',
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  help: { nb: 'Slik den er gitt.', nn: 'Slik han er gitt.', en: 'As it was given.' },
  type: { kind: 'longText', maxLength: 500 },
  width: 30,
  role: 'title',
  locked: true,
};

export const textColumn: ColumnDefinition = {
  id: 'text',
  title: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  help: {
    nb: 'Hva det er bedt om, ordrett.',
    nn: 'Kva det er bede om, ordrett.',
    en: 'What is asked for, word for word.',
  },
  type: { kind: 'longText', maxLength: 20_000 },
  width: 70,
  locked: true,
};

export const deadlineColumn: ColumnDefinition = {
  id: 'deadline',
  title: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  help: {
    nb: 'Fristen i oppdraget, når det har en. Er det flere, den første.',
    nn: 'Fristen i oppdraget, når det har ein. Er det fleire, den første.',
    en: 'The deadline of the assignment, if any; the first, if several.',
  },
  type: { kind: 'date' },
  width: 12,
  locked: true,
};

export const sourceColumn: ColumnDefinition = {
  id: 'source',
  title: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  help: {
    nb: 'Dokument og punkt der det står.',
    nn: 'Dokument og punkt der det står.',
    en: 'Document and section.',
  },
  type: { kind: 'text', maxLength: 300 },
  width: 22,
  locked: true,
};
