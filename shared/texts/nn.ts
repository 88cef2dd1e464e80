import { formsNn } from './forms-nn.ts';
import type { Texts } from './nb.ts';
import { problemsNn } from './problems-nn.ts';
import { questionsNn } from './questions-nn.ts';
import { movesNn } from './moves-nn.ts';
import { roundsNn } from './rounds-nn.ts';

export const nn: Texts = {
  product: 'Rapportark',
  language: 'Språk',
  languageName: 'Nynorsk',
  account: 'Konto',
  signOut: 'Logg ut',
  back: 'Tilbake',
  cancel: 'Avbryt',
  close: 'Lukk',
  loading: 'Hentar …',
  reload: 'Oppdater',

  signIn: {
    title: 'Logg inn',
    lead: 'Logg inn for å hente rapportane dine inn i Excel.',
    button: 'Logg inn med jobbkontoen',
    chooseUser: 'Prøveoppsett: vel kven du vil vere. Det trengst ikkje passord.',
    find: 'Finn person eller organisasjon',
    noUserFound: 'Ingen treff. Prøv eit kortare søk.',
  },

  roles: { reporter: 'Rapporterer', approver: 'Godkjenner', controller: 'Controller' },

  states: {
    draft: 'Under arbeid',
    returned: 'Send tilbake',
    submitted: 'Send inn',
    approved: 'Godkjend',
    locked: 'Låst',
  },
  transitions: {
    submit: 'Send inn',
    recall: 'Trekt tilbake',
    return: 'Send tilbake',
    openAll: 'Opna heilt',
    approve: 'Godkjend',
    lock: 'Låst',
    askToReopen: 'Bede om gjenopning',
    reopen: 'Opna igjen',
  },

  deadline: {
    label: 'Frist',
    today: 'i dag',
    tomorrow: 'i morgon',
    inDays: (days) => `om ${days} dagar`,
    daysOver: (days) => (days === 1 ? '1 dag over fristen' : `${days} dagar over fristen`),
    over: 'fristen gjekk ut i dag',
    closed: 'Runden er stengd',
    deliveredLate: 'Send inn etter fristen',
  },

  list: {
    mine: 'Mine rapportar',
    rounds: 'Rundar',
    empty: 'Du har ingen rapportar no',
    emptyAdvice:
      'Når nokon bestiller ein rapport av organisasjonen din, står han her. Ventar du ein rapport som manglar, kontakt den som bestilte han.',
    emptyRounds: 'Ingen rundar er opna',
    emptyRoundsAdvice:
      'Ein runde blir opna av den som bestiller rapportane. Her ser du så kven som har levert.',
    open: 'Opne i Excel',
    delivered: (done, all) => `${done} av ${all} har levert`,
    conflicts: (count) => (count === 1 ? '1 konflikt' : `${count} konfliktar`),
  },

  sync: {
    synced: 'Alt er lagra på tenaren',
    savedLocally: (count) =>
      count === 1 ? '1 endring er lagra på denne maskina' : `${count} endringar er lagra på denne maskina`,
    sending: 'Sender endringar …',
    offline: (count) =>
      count === 0
        ? 'Inga tilkopling. Du kan arbeide vidare.'
        : `Inga tilkopling. ${changes(count)} blir sende når ho er tilbake.`,
    intercepted: (count) =>
      `Svaret kom ikkje frå Rapportark. Nettverket krev kanskje innlogging: opne ein nettlesar og logg inn der. ${
        count === 0 ? 'Panelet' : `${changes(count)} er tekne vare på, og panelet`
      } prøver igjen av seg sjølv.`,
    unread:
      'Det kan liggje endringar på denne maskina frå før som ikkje kunne lesast. Dei er ikkje sletta. Lukk andre vindauge med Rapportark, og opne panelet på nytt. Står meldinga framleis, sjå over tala før du sender.',
    notDurable:
      'Nettlesaren kan ikkje lagre endringar på denne maskina. Lagre arbeidsboka, og hald panelet ope til alt er sendt.',
    stopped: (count) =>
      `Tenaren tek ikkje imot endringar no. ${changes(count)} er tekne vare på på denne maskina.`,
    excelBusy: 'Gjer deg ferdig med cella du redigerer, så held lagringa fram.',
    conflict: (count) => (count === 1 ? '1 konflikt må avgjerast' : `${count} konfliktar må avgjerast`),
    rejected: (count) => `Ikkje teke imot: ${changes(count)}`,
    readOnly: 'Rapporten kan lesast, men ikkje endrast no.',
    now: 'Lagre no',
  },

  waiting: {
    show: (count) => (count === 1 ? 'Vis cella som ventar' : `Vis dei ${count} cellene som ventar`),
    hide: 'Gøym cellene som ventar',
    since: (moment) => `Skrive ${moment}`,
    more: (count) => `og ${count} til`,
  },

  findings: {
    title: 'Kontroll',
    errors: (count) => `${count} feil`,
    warnings: (count) => (count === 1 ? '1 åtvaring' : `${count} åtvaringar`),
    notes: (count) => (count === 1 ? '1 merknad' : `${count} merknader`),
    severity: { error: 'Feil', warning: 'Åtvaring', note: 'Merknad' },
    only: { error: 'Berre feil', warning: 'Berre åtvaringar', note: 'Berre merknader' },
    none: 'Ingen feil eller åtvaringar.',
    show: 'Vis',
    goTo: (cell) => `Gå til ${cell}`,
    goToSheet: (sheet) => `Gå til ${sheet}`,
    rowOf: (sheet, row) => `${sheet} rad ${row}`,
    actual: 'Står',
    expected: 'Venta',
    difference: 'Differanse',
    explain: 'Forklaring',
    explainHint: 'Ei åtvaring må rettast eller forklarast før du sender.',
    explained: 'Forklart',
    more: (count) => `Vis ${count} til`,
  },

  readings: {
    title: 'Lese som tal eller dato',
    undo: 'Set teksten tilbake',
    undoIn: (cell: string) => `Set teksten tilbake i ${cell}`,
    dismiss: 'Greitt',
  },

  conflicts: {
    title: 'Konfliktar',
    lead: 'To har endra same celle. Vel kva som skal stå.',
    standing: 'Står no',
    other: 'Kom etterpå',
    by: (name) => `av ${name}`,
    keep: 'Behald det som står',
    use: 'Bruk det andre',
    empty: 'tom',
    goTo: 'Gå til cella',
    wholeRow: 'heile linja',
  },

  late: {
    title: 'Kom for seint',
    lead: 'Dette er skrive etter at rapporten vart send, runden stengd eller berre enkelte celler opna, og er ikkje med i rapporten.',
  },

  rejections: {
    title: 'Ikkje teke imot',
    restore: 'Hent tilbake det lagra',
    copy: 'Kopier verdien',
    copied: 'Verdien er kopiert.',
    reasons: {
      NOT_EDITABLE: 'Rapporten er send inn eller låst.',
      CLOSED: 'Runden er stengd. Be om å få rapporten i retur dersom dette må med.',
      NOT_ASKED:
        'Berre cellene det er spurt om, kan endrast no. Må dette med, be den som spurde om å opne heile rapporten.',
      UNKNOWN_CELL: 'Cella finst ikkje i skjemaet.',
      LOCKED_CELL: 'Cella er fylt ut av den som bestilte rapporten.',
      UNKNOWN_ROW: 'Linja finst ikkje på tenaren.',
      ROW_DELETED: 'Linja er sletta av ein annan.',
      UNKNOWN_CONFLICT: 'Konflikten er alt avgjord.',
      TOO_MANY_ROWS: 'Arket har ikkje plass til fleire linjer.',
      SENSITIVE: 'Teksten ser ut til å innehalde eit fødselsnummer. Fjern det.',
    },
  },

  newVersion: (version) =>
    `Runden bruker no versjon ${version} av skjemaet. Arka er lagde ut på nytt, og alt du har skrive, er med.`,
  keptSheets: {
    nameOf: (sheet) => `${sheet.slice(0, 19)} (tidlegare)`,
    told: (sheets) =>
      `Det som stod i arbeidsboka, og som tenaren ikkje har, er teke vare på i ${sheets.map((sheet) => `«${sheet}»`).join(', ')}. Kopier derifrå det du treng.`,
  },

  unsent: {
    save: 'Lagre usende endringar som fil',
    file: 'usende-endringar',
    columns: ['Ark', 'Celle', 'Linje', 'Kolonne', 'Verdi'],
  },

  damage: {
    title: 'Arbeidsboka er skadd',
    lead: 'Det som er lagra, kjem tilbake. Det som ikkje kunne lesast, blir ståande i eit eige ark.',
    layOutAgain: 'Legg inn rapporten på nytt',
  },

  ...movesNn,

  history: {
    title: 'Historikk',
    empty: 'Rapporten er ikkje send inn enno.',
    late: 'etter fristen',
  },

  round: {
    status: 'Kven har levert',
    all: 'Alle',
    waiting: 'Manglar',
    done: 'Levert',
    lastChange: (when) => `Sist endra ${when}`,
    untouched: 'Ikkje påbyrja',
    late: 'Over fristen',
    include: 'Ta med rapportar som ikkje er sende inn',
    consolidate: 'Set saman i nytt ark',
    consolidated: (sheet, others) =>
      others.length === 0
        ? `Tabellen står i arket «${sheet}».`
        : `Tabellen står i arket «${sheet}», resten av skjemaet i ${others.map((other) => `«${other}»`).join(', ')}.`,
    download: 'Last ned',
    layouts: {
      'annual-report-list': 'Liste til årleg melding',
      'assessment-overview': 'Oversikt over vurderingar',
      consolidation: 'Samla tabell',
    },
    actionsFor: (organisation) => `Handlingar for ${organisation}`,
  },

  ...formsNn,
  ...roundsNn,

  tableCheck: {
    title: 'Kontroller tabell',
    tip: 'Rekn ut summar, differansar og prosentar i det du har merkt',
    again: 'Kontroller utvalet',
    lead: (sheet: string) => `Arket «${sheet}». Det som stemmer, er berre talt opp.`,
    allExact: (count: number) => `Alt stemmer: ${count} tal er rekna ut.`,
    empty: 'Fann ingen summar i utvalet',
    emptyAdvice:
      'Merk heile tabellen med overskrifter og sumlinjer i Excel, og kontroller på nytt. Er berre éi celle merkt, blir heile arket kontrollert.',
  },

  busy: {
    opening: 'Opnar rapporten …',
    layingOut: 'Legg rapporten inn i arbeidsboka …',
    sending: 'Sender inn …',
    consolidating: 'Set saman …',
    downloading: 'Lagar fila …',
    checkingForm: 'Kontrollerer skjemaet …',
    rehearsing: 'Prøver på rapportane …',
    releasing: 'Frigjev …',
    moving: 'Fører rapportane over …',
    working: 'Eit augeblikk …',
    progress: (done, all) => `${done} av ${all}`,
  },

  problems: problemsNn,
  questions: questionsNn,

  values: { yes: 'Ja', no: 'Nei' },
};

function changes(count: number): string {
  return count === 1 ? '1 endring' : `${count} endringar`;
}
