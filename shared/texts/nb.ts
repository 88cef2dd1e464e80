/** Bokmål is the source: its type is what the other languages must fill. A function is a text with something in it. */
export const nb = {
  product: 'Rapportark',
  language: 'Språk',
  languageName: 'Norsk bokmål',
  account: 'Konto',
  signOut: 'Logg ut',
  back: 'Tilbake',
  cancel: 'Avbryt',
  close: 'Lukk',
  loading: 'Henter …',
  reload: 'Oppdater',

  signIn: {
    title: 'Logg inn',
    lead: 'Logg inn for å hente rapportene dine inn i Excel.',
    button: 'Logg inn med jobbkontoen',
    chooseUser: 'Prøveoppsett: velg hvem du vil være. Det trengs ikke passord.',
    find: 'Finn person eller organisasjon',
    noUserFound: 'Ingen treff. Prøv et kortere søk.',
  },

  roles: { reporter: 'Rapporterer', approver: 'Godkjenner', controller: 'Controller' },

  states: {
    draft: 'Under arbeid',
    returned: 'Sendt tilbake',
    submitted: 'Sendt',
    approved: 'Godkjent',
    locked: 'Låst',
  },
  transitions: {
    submit: 'Sendt inn',
    recall: 'Trukket tilbake',
    return: 'Sendt tilbake',
    approve: 'Godkjent',
    lock: 'Låst',
    reopen: 'Åpnet igjen',
  },

  deadline: {
    label: 'Frist',
    today: 'i dag',
    tomorrow: 'i morgen',
    inDays: (days: number) => `om ${days} dager`,
    daysOver: (days: number) => (days === 1 ? '1 dag over fristen' : `${days} dager over fristen`),
    over: 'fristen gikk ut i dag',
    closed: 'Runden er stengt',
    deliveredLate: 'Sendt etter fristen',
  },

  list: {
    mine: 'Mine rapporter',
    rounds: 'Runder',
    empty: 'Du har ingen rapporter nå',
    emptyAdvice:
      'Når noen bestiller en rapport av organisasjonen din, står den her. Venter du en rapport som mangler, kontakt den som bestilte den.',
    emptyRounds: 'Ingen runder er åpnet',
    emptyRoundsAdvice: 'En runde åpnes av den som bestiller rapportene. Her ser du så hvem som har levert.',
    open: 'Åpne i Excel',
    delivered: (done: number, all: number) => `${done} av ${all} har levert`,
    conflicts: (count: number) => (count === 1 ? '1 konflikt' : `${count} konflikter`),
  },

  sync: {
    synced: 'Alt er lagret på serveren',
    savedLocally: (count: number) =>
      count === 1
        ? '1 endring er lagret på denne maskinen'
        : `${count} endringer er lagret på denne maskinen`,
    sending: 'Sender endringer …',
    offline: (count: number) =>
      count === 0
        ? 'Ingen forbindelse. Du kan arbeide videre.'
        : `Ingen forbindelse. ${nbChanges(count)} sendes når den er tilbake.`,
    notDurable:
      'Nettleseren kan ikke lagre endringer på denne maskinen. Lagre arbeidsboken, og hold panelet åpent til alt er sendt.',
    stopped: (count: number) =>
      `Serveren tar ikke imot endringer nå. ${nbChanges(count)} er tatt vare på på denne maskinen.`,
    excelBusy: 'Gjør deg ferdig med cellen du redigerer, så fortsetter lagringen.',
    conflict: (count: number) => (count === 1 ? '1 konflikt må avgjøres' : `${count} konflikter må avgjøres`),
    readOnly: 'Rapporten kan leses, men ikke endres nå.',
    now: 'Lagre nå',
  },

  findings: {
    title: 'Kontroll',
    errors: (count: number) => (count === 1 ? '1 feil' : `${count} feil`),
    warnings: (count: number) => (count === 1 ? '1 advarsel' : `${count} advarsler`),
    notes: (count: number) => (count === 1 ? '1 merknad' : `${count} merknader`),
    severity: { error: 'Feil', warning: 'Advarsel', note: 'Merknad' },
    only: { error: 'Bare feil', warning: 'Bare advarsler', note: 'Bare merknader' },
    none: 'Ingen feil eller advarsler.',
    show: 'Vis',
    goTo: (cell: string) => `Gå til ${cell}`,
    goToSheet: (sheet: string) => `Gå til ${sheet}`,
    actual: 'Står',
    expected: 'Ventet',
    difference: 'Differanse',
    explain: 'Forklaring',
    explainHint: 'En advarsel må rettes eller forklares før du sender.',
    explained: 'Forklart',
    more: (count: number) => `Vis ${count} til`,
  },

  conflicts: {
    title: 'Konflikter',
    lead: 'To har endret samme celle. Velg hva som skal stå.',
    standing: 'Står nå',
    other: 'Kom etterpå',
    by: (name: string) => `av ${name}`,
    keep: 'Behold det som står',
    use: 'Bruk det andre',
    empty: 'tom',
    wholeRow: 'hele linjen',
  },

  rejections: {
    title: 'Ikke tatt imot',
    restore: 'Hent tilbake det lagrede',
    reasons: {
      NOT_EDITABLE: 'Rapporten er sendt eller låst.',
      UNKNOWN_CELL: 'Cellen finnes ikke i skjemaet.',
      LOCKED_CELL: 'Cellen er fylt ut av den som bestilte rapporten.',
      UNKNOWN_ROW: 'Linjen finnes ikke på serveren.',
      ROW_DELETED: 'Linjen er slettet av en annen.',
      UNKNOWN_CONFLICT: 'Konflikten er alt avgjort.',
      TOO_MANY_ROWS: 'Arket har ikke plass til flere linjer.',
      SENSITIVE: 'Teksten ser ut til å inneholde et fødselsnummer. Fjern det.',
    },
  },

  keptSheets: {
    nameOf: (sheet: string) => `${sheet.slice(0, 19)} (tidligere)`,
    told: (sheets: readonly string[]) =>
      `Det som stod i arbeidsboken, og som serveren ikke har, er tatt vare på i ${sheets.map((sheet) => `«${sheet}»`).join(', ')}. Kopier derfra det du trenger.`,
  },

  unsent: {
    save: 'Lagre usendte endringer som fil',
    file: 'usendte-endringer',
    columns: ['Ark', 'Celle', 'Linje', 'Kolonne', 'Verdi'],
  },

  damage: {
    title: 'Arbeidsboken er skadet',
    lead: 'Det som er lagret, kommer tilbake. Det som ikke kunne leses, blir stående i et eget ark.',
    layOutAgain: 'Legg inn rapporten på nytt',
  },

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
    sent: 'Rapporten er sendt.',
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
    reopen: 'Åpne igjen',
    reopened: 'Rapporten er åpnet igjen.',
    explanations: 'Forklaringer på advarsler',
  },

  history: {
    title: 'Historikk',
    empty: 'Rapporten er ikke sendt ennå.',
    late: 'etter fristen',
  },

  round: {
    status: 'Hvem har levert',
    all: 'Alle',
    waiting: 'Mangler',
    done: 'Levert',
    lastChange: (when: string) => `Sist endret ${when}`,
    untouched: 'Ikke påbegynt',
    late: 'Over fristen',
    include: 'Ta med rapporter som ikke er sendt',
    consolidate: 'Sett sammen i nytt ark',
    consolidated: (sheet: string) => `Tabellen står i arket «${sheet}».`,
    download: 'Last ned',
    layouts: {
      'annual-report-list': 'Liste til årlig melding',
      'assessment-overview': 'Oversikt over vurderinger',
      consolidation: 'Samlet tabell',
    },
    actionsFor: (organisation: string) => `Handlinger for ${organisation}`,
  },

  busy: {
    opening: 'Åpner rapporten …',
    layingOut: 'Legger rapporten inn i arbeidsboken …',
    sending: 'Sender inn …',
    consolidating: 'Setter sammen …',
    downloading: 'Lager filen …',
    working: 'Et øyeblikk …',
    progress: (done: number, all: number) => `${done} av ${all}`,
  },

  problems: {
    title: 'Det gikk ikke',
    offline: 'Får ikke kontakt med serveren. Det du har skrevet, er ikke borte. Prøv igjen om litt.',
    signInNeeded: 'Innloggingen er gått ut. Logg inn på nytt; det du har skrevet, er ikke borte.',
    differentVersions: 'Panelet og serveren er ulike versjoner. Lukk panelet og åpne det igjen.',
    formUnknown: (form: string) => `Panelet kjenner ikke skjemaet ${form}. Lukk panelet og åpne det igjen.`,
    stuck: 'Serveren og panelet er uenige om hva som er sendt. Ingenting er borte. Åpne rapporten på nytt.',
    unexpected: 'Noe gikk galt i panelet. Det du har skrevet, er ikke borte. Prøv igjen.',
    reference: (id: string) => `Oppgi ${id} til brukerstøtte.`,
    excel: {
      busy: 'Excel er opptatt. Gjør deg ferdig med cellen du redigerer, og prøv igjen.',
      protected: 'Excel nekter: cellen eller arket er låst.',
      nameTaken:
        'Arbeidsboken har alt et ark med samme navn. Gi det et annet navn, eller bruk en tom arbeidsbok.',
      gone: 'Arket eller cellen finnes ikke lenger i arbeidsboken.',
      tooLarge: 'Det er for mye på en gang for Excel.',
      unknown: 'Excel ga en feil. Prøv igjen.',
    },
  },

  values: { yes: 'Ja', no: 'Nei' },
};

function nbChanges(count: number): string {
  return count === 1 ? '1 endring' : `${count} endringer`;
}

export type Texts = typeof nb;
