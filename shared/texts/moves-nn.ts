import type { movesNb } from './moves-nb.ts';

export const movesNn: typeof movesNb = {
  send: {
    title: 'Send rapporten',
    button: 'Send inn',
    errors: (count) => `Rett ${count} feil først.`,
    unexplained: (count) =>
      count === 1 ? 'Forklar eller rett 1 åtvaring først.' : `Forklar eller rett ${count} åtvaringar først.`,
    conflicts: 'Avgjer konfliktane først.',
    rejections: 'Nokre endringar er ikkje tekne imot. Sjå på dei først.',
    unsaved: 'Vent til alle endringar er lagra på tenaren.',
    notChecked: 'Kontrollen er ikkje ferdig.',
    ready: 'Alt er klart.',
    sent: 'Rapporten er send inn.',
    mayRecall: 'Du kan trekkje han tilbake så lenge han ikkje er godkjend.',
    recall: 'Trekk tilbake',
    recalled: 'Rapporten er trekt tilbake. Du kan rette og sende på nytt.',
  },

  review: {
    title: 'Godkjenning',
    lead: 'Sjå gjennom tala i arket før du avgjer.',
    approve: 'Godkjenn',
    approved: 'Rapporten er godkjend.',
    returnButton: 'Send tilbake',
    returned: 'Rapporten er send tilbake.',
    reason: 'Kva må rettast?',
    reasonMissing: 'Skriv kva som må rettast.',
    lock: 'Lås',
    locked: 'Rapporten er låst.',
    movedSince:
      'Dette vart gjort då du først bad om det, men nokon har flytta rapporten sidan. Sjå historikken, og prøv igjen om det framleis skal gjerast.',
    askToReopen: 'Be om gjenopning',
    askedToReopen: 'Du har bede om gjenopning. Ein annan controller må stadfeste.',
    reopeningAsked: (by: string, when: string) => `${by} bad om gjenopning ${when}:`,
    confirmReopening: 'Ein annan controller må stadfeste. Det kan du gjere med «Opne igjen».',
    waitsForSecond:
      'Ventar på at ein annan controller stadfester. Du kan ikkje stadfeste det du sjølv har bede om.',
    reopen: 'Opne igjen',
    reopened: 'Rapporten er opna igjen.',
    explanations: 'Forklaringar på åtvaringar',
  },
};
