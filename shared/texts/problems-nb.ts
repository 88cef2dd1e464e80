/** What did not work, and that nothing is lost by it. */
export const problemsNb = {
  title: 'Det gikk ikke',
  offline: 'Får ikke kontakt med serveren. Det du har skrevet, er ikke borte. Prøv igjen om litt.',
  intercepted:
    'Svaret kom ikke fra Rapportark. Nettverket krever kanskje innlogging: åpne en nettleser, logg inn der, og prøv igjen. Det du har skrevet, er ikke borte.',
  signInNeeded: 'Innloggingen er gått ut. Logg inn på nytt; det du har skrevet, er ikke borte.',
  differentVersions: 'Panelet og serveren er ulike versjoner. Lukk panelet og åpne det igjen.',
  fileUnreadable: 'Filen kan ikke leses. Lagre og lukk den i Excel, og velg den på nytt.',
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
    date1904:
      'Arbeidsboken regner dager fra 1904, slik gamle bøker fra Mac gjør, og datoer ville blitt fire år feil. Åpne en ny, tom arbeidsbok, og hent rapporten der. Ingenting er sendt herfra.',
    unknown: 'Excel ga en feil. Prøv igjen.',
  },
};

export type ProblemTexts = typeof problemsNb;
