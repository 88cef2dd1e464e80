/** What is told of forms, their versions, and trying those before anybody gets them. */
export const formsNb = {
  forms: {
    title: 'Skjemaer',
    lead: 'Et skjema lages og endres i en arbeidsbok. Prøv den her. Ingen får skjemaet før du frigir det.',
    tryTitle: 'Prøv et skjema',
    tryLead:
      'Arbeidsboken kontrolleres og prøves på rapportene fra denne og forrige periode. Ingenting endres i dem.',
    choose: 'Velg arbeidsbok',
    commissioner: 'Skjemaet er for',
    newTitle: 'Nytt skjema',
    newLead: 'Last ned en arbeidsbok å skrive skjemaet i.',
    starts: { empty: 'Tom arbeidsbok', example: 'Utfylt eksempel' },
    fileNames: { empty: 'Nytt skjema', example: 'Eksempel på skjema' },
    existing: 'Skjemaer som finnes',
    version: (version: string) => `Versjon ${version}`,
    readyMade: 'ferdig skjema',
    own: 'eget skjema',
    releasedOn: (day: string) => `frigitt ${day}`,
    download: 'Last ned som arbeidsbok',
    empty: 'Ingen skjemaer å vise',
    emptyAdvice: 'Last ned en tom arbeidsbok eller eksempelet over, eller hent listen på nytt.',
  },

  rehearsal: {
    wrong: 'Skjemaet må rettes',
    errors: (file: string, counts: string) =>
      `«${file}» har ${counts}, og kan ikke frigis ennå. Rett i arbeidsboken, lagre, og velg den på nytt.`,
    again: 'Velg arbeidsboken på nytt',
    ofDefinition: 'I skjemaet',
    ofReports: 'I rapportene',
    noReports: 'Ingen rapporter å prøve på',
    noReportsAdvice: (commissioner: string) =>
      `${commissioner} har ingen runder av dette skjemaet ennå. Du kan frigi det likevel.`,
    noReportsInRound: 'Runden har ingen rapporter.',
    changed: (count: number, all: number) => `${count} av ${all} rapporter blir berørt.`,
    taken: (version: string) =>
      `Versjon ${version} er alt frigitt, og en versjon endres aldri. Skriv et nytt versjonsnummer på arket Skjema, lagre, og velg arbeidsboken på nytt.`,
    unchanged: (count: number) =>
      count === 1 ? 'Ingen endring for 1 rapport.' : `Ingen endring for ${count} rapporter.`,
    newErrors: (count: number) => (count === 1 ? '1 ny feil' : `${count} nye feil`),
    newWarnings: (count: number) => (count === 1 ? '1 ny advarsel' : `${count} nye advarsler`),
    newNotes: (count: number) => (count === 1 ? '1 ny merknad' : `${count} nye merknader`),
    gone: (count: number) => (count === 1 ? '1 funn blir borte' : `${count} funn blir borte`),
    notCarried: (count: number) =>
      count === 1 ? '1 verdi får ikke plass' : `${count} verdier får ikke plass`,
    notCarriedTitle: 'Verdier som ikke får plass',
    newTitle: 'Nye funn',
    showFor: (unit: string) => `Vis hva ${unit} får`,
    release: (version: string) => `Frigi versjon ${version}`,
    releaseTitle: (form: string, version: string) => `Frigi «${form}», versjon ${version}?`,
    releaseMeans: (commissioner: string) => [
      `Nye runder fra ${commissioner} får denne versjonen.`,
      'Runder som er åpne, beholder den de har, til du tar den nye i bruk i dem.',
      'En frigitt versjon kan ikke endres eller trekkes tilbake. Rettes noe, blir det en ny versjon.',
    ],
    releaseNow: 'Frigi',
    released: (version: string) => `Versjon ${version} er frigitt. Nye runder får den.`,
    roundVersion: (version: string) => `Skjemaets versjon: ${version}`,
    newer: (version: string) => `Versjon ${version} av skjemaet er frigitt`,
    newerLead: (version: string) => `Runden har versjon ${version}, og beholder den til du bytter.`,
    tryOnRound: 'Prøv på denne runden',
    move: 'Ta i bruk i runden',
    moveTitle: (version: string) => `Ta i bruk versjon ${version} i runden?`,
    moveMeans: (lost: number) => [
      'Det som er skrevet, føres over. Den som har rapporten åpen, får arkene lagt ut på nytt.',
      lost === 0
        ? 'Alle verdier får plass.'
        : `${lost === 1 ? '1 verdi' : `${lost} verdier`} får ikke plass og blir borte fra rapportene.`,
      'Det kan ikke angres herfra.',
    ],
    moved: (version: string) => `Runden bruker nå versjon ${version} av skjemaet.`,
  },
};

export type FormTexts = typeof formsNb;
