/** Sending a report, and deciding on one that was sent. */
export const movesNb = {
  send: {
    title: 'Send rapporten',
    button: 'Send inn',
    errors: (count: number) => (count === 1 ? 'Rett 1 feil først.' : `Rett ${count} feil først.`),
    unexplained: (count: number) =>
      count === 1 ? 'Forklar eller rett 1 advarsel først.' : `Forklar eller rett ${count} advarsler først.`,
    conflicts: 'Avgjør konfliktene først.',
    rejections: 'Noen endringer er ikke tatt imot. Se på dem først.',
    unsaved: 'Vent til alle endringer er lagret på serveren.',
    notChecked: 'Kontrollen er ikke ferdig.',
    ready: 'Alt er klart.',
    sent: 'Rapporten er sendt inn.',
    mayRecall: 'Du kan trekke den tilbake så lenge den ikke er godkjent.',
    recall: 'Trekk tilbake',
    recalled: 'Rapporten er trukket tilbake. Du kan rette og sende på nytt.',
  },

  review: {
    title: 'Godkjenning',
    lead: 'Se gjennom tallene i arket før du avgjør.',
    approve: 'Godkjenn',
    approved: 'Rapporten er godkjent.',
    returnButton: 'Send tilbake',
    returned: 'Rapporten er sendt tilbake.',
    reason: 'Hva må rettes?',
    reasonMissing: 'Skriv hva som må rettes.',
    lock: 'Lås',
    locked: 'Rapporten er låst.',
    movedSince:
      'Dette ble gjort da du først ba om det, men noen har flyttet rapporten siden. Se historikken, og prøv igjen hvis det fortsatt skal gjøres.',
    askToReopen: 'Be om gjenåpning',
    askedToReopen: 'Du har bedt om gjenåpning. En annen controller må bekrefte.',
    reopeningAsked: (by: string, when: string) => `${by} ba om gjenåpning ${when}:`,
    confirmReopening: 'En annen controller må bekrefte. Det kan du gjøre med «Gjenåpne».',
    waitsForSecond:
      'Venter på at en annen controller bekrefter. Du kan ikke bekrefte det du selv har bedt om.',
    reopen: 'Gjenåpne',
    reopened: 'Rapporten er gjenåpnet.',
    explanations: 'Forklaringer på advarsler',
  },
};
