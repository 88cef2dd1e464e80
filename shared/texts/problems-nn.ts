import type { ProblemTexts } from './problems-nb.ts';

export const problemsNn: ProblemTexts = {
  title: 'Det gjekk ikkje',
  offline: 'Får ikkje kontakt med tenaren. Det du har skrive, er ikkje borte. Prøv igjen om litt.',
  intercepted:
    'Svaret kom ikkje frå Rapportark. Nettverket krev kanskje innlogging: opne ein nettlesar, logg inn der, og prøv igjen. Det du har skrive, er ikkje borte.',
  signInNeeded: 'Innlogginga er gått ut. Logg inn på nytt; det du har skrive, er ikkje borte.',
  differentVersions: 'Panelet og tenaren er ulike versjonar. Lukk panelet og opne det igjen.',
  fileUnreadable: 'Fila kan ikkje lesast. Lagre og lukk ho i Excel, og vel ho på nytt.',
  formUnknown: (form) => `Panelet kjenner ikkje skjemaet ${form}. Lukk panelet og opne det igjen.`,
  stuck: 'Tenaren og panelet er usamde om kva som er sendt. Ingenting er borte. Opne rapporten på nytt.',
  unexpected: 'Noko gjekk gale i panelet. Det du har skrive, er ikkje borte. Prøv igjen.',
  reference: (id) => `Oppgje ${id} til brukarstøtte.`,
  excel: {
    busy: 'Excel er oppteke. Gjer deg ferdig med cella du redigerer, og prøv igjen.',
    protected: 'Excel nektar: cella eller arket er låst.',
    nameTaken:
      'Arbeidsboka har alt eit ark med same namn. Gje det eit anna namn, eller bruk ei tom arbeidsbok.',
    gone: 'Arket eller cella finst ikkje lenger i arbeidsboka.',
    tooLarge: 'Det er for mykje på ein gong for Excel.',
    date1904:
      'Arbeidsboka reknar dagar frå 1904, slik gamle bøker frå Mac gjer, og datoar ville blitt fire år feil. Opne ei ny, tom arbeidsbok, og hent rapporten der. Ingenting er sendt herifrå.',
    unknown: 'Excel gav ein feil. Prøv igjen.',
  },
};
