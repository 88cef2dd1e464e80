import { formsNb } from './forms-nb.ts';
import { problemsNb } from './problems-nb.ts';
import { questionsNb } from './questions-nb.ts';
import { movesNb } from './moves-nb.ts';
import { roundsNb } from './rounds-nb.ts';

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
    submitted: 'Sendt inn',
    approved: 'Godkjent',
    locked: 'Låst',
  },
  transitions: {
    submit: 'Sendt inn',
    recall: 'Trukket tilbake',
    return: 'Sendt tilbake',
    openAll: 'Åpnet helt',
    approve: 'Godkjent',
    lock: 'Låst',
    askToReopen: 'Bedt om gjenåpning',
    reopen: 'Gjenåpnet',
  },

  deadline: {
    label: 'Frist',
    today: 'i dag',
    tomorrow: 'i morgen',
    inDays: (days: number) => `om ${days} dager`,
    daysOver: (days: number) => (days === 1 ? '1 dag over fristen' : `${days} dager over fristen`),
    over: 'fristen gikk ut i dag',
    closed: 'Runden er stengt',
    deliveredLate: 'Sendt inn etter fristen',
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
    intercepted: (count: number) =>
      `Svaret kom ikke fra Rapportark. Nettverket krever kanskje innlogging: åpne en nettleser og logg inn der. ${
        count === 0 ? 'Panelet' : `${nbChanges(count)} er tatt vare på, og panelet`
      } prøver igjen av seg selv.`,
    unread:
      'Det kan ligge endringer på denne maskinen fra før som ikke kunne leses. De er ikke slettet. Lukk andre vinduer med Rapportark, og åpne panelet på nytt. Står meldingen fortsatt, se over tallene før du sender.',
    notDurable:
      'Nettleseren kan ikke lagre endringer på denne maskinen. Lagre arbeidsboken, og hold panelet åpent til alt er sendt.',
    stopped: (count: number) =>
      `Serveren tar ikke imot endringer nå. ${nbChanges(count)} er tatt vare på på denne maskinen.`,
    excelBusy: 'Gjør deg ferdig med cellen du redigerer, så fortsetter lagringen.',
    conflict: (count: number) => (count === 1 ? '1 konflikt må avgjøres' : `${count} konflikter må avgjøres`),
    rejected: (count: number) => `${nbChanges(count)} er ikke tatt imot`,
    readOnly: 'Rapporten kan leses, men ikke endres nå.',
    now: 'Lagre nå',
  },

  waiting: {
    show: (count: number) => (count === 1 ? 'Vis cellen som venter' : `Vis de ${count} cellene som venter`),
    hide: 'Skjul cellene som venter',
    since: (moment: string) => `Skrevet ${moment}`,
    more: (count: number) => `og ${count} til`,
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
    rowOf: (sheet: string, row: number) => `${sheet} rad ${row}`,
    actual: 'Står',
    expected: 'Ventet',
    difference: 'Differanse',
    explain: 'Forklaring',
    explainHint: 'En advarsel må rettes eller forklares før du sender.',
    explained: 'Forklart',
    more: (count: number) => `Vis ${count} til`,
  },

  readings: {
    title: 'Lest som tall eller dato',
    undo: 'Sett teksten tilbake',
    undoIn: (cell: string) => `Sett teksten tilbake i ${cell}`,
    dismiss: 'Greit',
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
    goTo: 'Gå til cellen',
    wholeRow: 'hele linjen',
  },

  late: {
    title: 'Kom for sent',
    lead: 'Dette er skrevet etter at rapporten ble sendt, runden stengt eller bare enkelte celler åpnet, og er ikke med i rapporten.',
  },

  rejections: {
    title: 'Ikke tatt imot',
    restore: 'Hent tilbake det lagrede',
    copy: 'Kopier verdien',
    copied: 'Verdien er kopiert.',
    reasons: {
      NOT_EDITABLE: 'Rapporten er sendt inn eller låst.',
      CLOSED: 'Runden er stengt. Be om å få rapporten i retur hvis dette må med.',
      NOT_ASKED:
        'Bare cellene det er spurt om, kan endres nå. Må dette med, be den som spurte om å åpne hele rapporten.',
      UNKNOWN_CELL: 'Cellen finnes ikke i skjemaet.',
      LOCKED_CELL: 'Cellen er fylt ut av den som bestilte rapporten.',
      UNKNOWN_ROW: 'Linjen finnes ikke på serveren.',
      ROW_DELETED: 'Linjen er slettet av en annen.',
      UNKNOWN_CONFLICT: 'Konflikten er alt avgjort.',
      TOO_MANY_ROWS: 'Arket har ikke plass til flere linjer.',
      SENSITIVE: 'Teksten ser ut til å inneholde et fødselsnummer. Fjern det.',
    },
  },

  newVersion: (version: string) =>
    `Runden bruker nå versjon ${version} av skjemaet. Arkene er lagt ut på nytt, og alt du har skrevet, er med.`,
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

  ...movesNb,

  history: {
    title: 'Historikk',
    empty: 'Rapporten er ikke sendt inn ennå.',
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
    include: 'Ta med rapporter som ikke er sendt inn',
    consolidate: 'Sett sammen i nytt ark',
    consolidated: (sheet: string, others: readonly string[]) =>
      others.length === 0
        ? `Tabellen står i arket «${sheet}».`
        : `Tabellen står i arket «${sheet}», resten av skjemaet i ${others.map((other) => `«${other}»`).join(', ')}.`,
    download: 'Last ned',
    layouts: {
      'annual-report-list': 'Liste til årlig melding',
      'assessment-overview': 'Oversikt over vurderinger',
      consolidation: 'Samlet tabell',
    },
    actionsFor: (organisation: string) => `Handlinger for ${organisation}`,
  },

  ...formsNb,
  ...roundsNb,

  tableCheck: {
    title: 'Kontroller tabell',
    tip: 'Regn ut summer, differanser og prosenter i det du har merket',
    again: 'Kontroller utvalget',
    lead: (sheet: string) => `Arket «${sheet}». Det som stemmer, er bare talt opp.`,
    allExact: (count: number) => `Alt stemmer: ${count} tall er regnet ut.`,
    empty: 'Fant ingen summer i utvalget',
    emptyAdvice:
      'Merk hele tabellen med overskrifter og sumlinjer i Excel, og kontroller på nytt. Er bare én celle merket, kontrolleres hele arket.',
  },

  busy: {
    opening: 'Åpner rapporten …',
    layingOut: 'Legger rapporten inn i arbeidsboken …',
    sending: 'Sender inn …',
    consolidating: 'Setter sammen …',
    downloading: 'Lager filen …',
    checkingForm: 'Kontrollerer skjemaet …',
    rehearsing: 'Prøver på rapportene …',
    releasing: 'Frigir …',
    moving: 'Fører rapportene over …',
    working: 'Et øyeblikk …',
    progress: (done: number, all: number) => `${done} av ${all}`,
  },

  problems: problemsNb,
  questions: questionsNb,

  values: { yes: 'Ja', no: 'Nei' },
};

function nbChanges(count: number): string {
  return count === 1 ? '1 endring' : `${count} endringer`;
}

export type Texts = typeof nb;
