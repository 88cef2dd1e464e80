import type { FormTexts } from './forms-nb.ts';

export const formsNn: FormTexts = {
  forms: {
    title: 'Skjema',
    lead: 'Eit skjema blir laga og endra i ei arbeidsbok. Prøv ho her. Ingen får skjemaet før du frigjev det.',
    tryTitle: 'Prøv eit skjema',
    tryLead:
      'Arbeidsboka blir kontrollert og prøvd på rapportane frå denne og førre periode. Ingenting blir endra i dei.',
    choose: 'Vel arbeidsbok',
    commissioner: 'Skjemaet er for',
    newTitle: 'Nytt skjema',
    newLead: 'Last ned ei arbeidsbok å skrive skjemaet i.',
    starts: { empty: 'Tom arbeidsbok', example: 'Utfylt døme' },
    fileNames: { empty: 'Nytt skjema', example: 'Døme på skjema' },
    existing: 'Skjema som finst',
    version: (version) => `Versjon ${version}`,
    readyMade: 'ferdig skjema',
    own: 'eige skjema',
    releasedOn: (day) => `frigjeven ${day}`,
    download: 'Last ned som arbeidsbok',
    empty: 'Ingen skjema å vise',
    emptyAdvice: 'Last ned ei tom arbeidsbok eller dømet over, eller hent lista på nytt.',
  },

  rehearsal: {
    wrong: 'Skjemaet må rettast',
    errors: (file, counts) =>
      `«${file}» har ${counts}, og kan ikkje frigjevast enno. Rett i arbeidsboka, lagre, og vel ho på nytt.`,
    again: 'Vel arbeidsboka på nytt',
    ofDefinition: 'I skjemaet',
    ofReports: 'I rapportane',
    noReports: 'Ingen rapportar å prøve på',
    noReportsAdvice: (commissioner) =>
      `${commissioner} har ingen rundar av dette skjemaet enno. Du kan frigje det likevel.`,
    noReportsInRound: 'Runden har ingen rapportar.',
    changed: (count, all) => `${count} av ${all} rapportar blir berørte.`,
    taken: (version) =>
      `Versjon ${version} er alt frigjeven, og ein versjon blir aldri endra. Skriv eit nytt versjonsnummer på arket Skjema, lagre, og vel arbeidsboka på nytt.`,
    unchanged: (count) =>
      count === 1 ? 'Inga endring for 1 rapport.' : `Inga endring for ${count} rapportar.`,
    newErrors: (count) => (count === 1 ? '1 ny feil' : `${count} nye feil`),
    newWarnings: (count) => (count === 1 ? '1 ny åtvaring' : `${count} nye åtvaringar`),
    newNotes: (count) => (count === 1 ? '1 ny merknad' : `${count} nye merknader`),
    gone: (count) => (count === 1 ? '1 funn blir borte' : `${count} funn blir borte`),
    notCarried: (count) => (count === 1 ? '1 verdi får ikkje plass' : `${count} verdiar får ikkje plass`),
    notCarriedTitle: 'Verdiar som ikkje får plass',
    newTitle: 'Nye funn',
    showFor: (unit) => `Vis kva ${unit} får`,
    release: (version) => `Frigje versjon ${version}`,
    releaseTitle: (form, version) => `Frigje «${form}», versjon ${version}?`,
    releaseMeans: (commissioner) => [
      `Nye rundar frå ${commissioner} får denne versjonen.`,
      'Rundar som er opne, beheld den dei har, til du tek den nye i bruk i dei.',
      'Ein frigjeven versjon kan ikkje endrast eller trekkjast tilbake. Blir noko retta, blir det ein ny versjon.',
    ],
    releaseNow: 'Frigje',
    released: (version) => `Versjon ${version} er frigjeven. Nye rundar får han.`,
    roundVersion: (version) => `Versjonen av skjemaet: ${version}`,
    newer: (version) => `Versjon ${version} av skjemaet er frigjeven`,
    newerLead: (version) => `Runden har versjon ${version}, og beheld han til du byter.`,
    tryOnRound: 'Prøv på denne runden',
    move: 'Ta i bruk i runden',
    moveTitle: (version) => `Ta i bruk versjon ${version} i runden?`,
    moveMeans: (lost) => [
      'Det som er skrive, blir ført over. Den som har rapporten open, får arka lagde ut på nytt.',
      lost === 0
        ? 'Alle verdiar får plass.'
        : `${lost === 1 ? '1 verdi' : `${lost} verdiar`} får ikkje plass og blir borte frå rapportane.`,
      'Det kan ikkje angrast herifrå.',
    ],
    moved: (version) => `Runden bruker no versjon ${version} av skjemaet.`,
  },
};
