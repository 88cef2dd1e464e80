/** `what` is «form» and period, `who` an organisation, `when` a day or a moment, `words` how long there is left. */
export const nb = {
  hello: 'Hei',
  regards: 'Vennlig hilsen',
  subject: {
    opened: (what: string, when: string) => `Rapportering: ${what}, frist ${when}`,
    reminder: (what: string, when: string) => `Påminnelse: ${what}, frist ${when}`,
    late: (what: string) => `Over fristen: ${what}`,
    returned: (what: string) => `Sendt tilbake: ${what}`,
    received: (what: string) => `Mottatt: ${what}`,
  },
  what: (form: string, period: string) => `«${form}» for ${period}`,
  deadline: (when: string, words: string) => `Frist: ${when} (${words}).`,
  wasDue: (when: string, words: string) => `Fristen var ${when} (${words}).`,
  closes: (when: string) => `Runden stenger ${when}.`,
  stillTaken: (when: string, words: string) => `Vi tar imot rapporten til runden stenger ${when} (${words}).`,

  asks: (commissioner: string, who: string, what: string) => `${commissioner} ber ${who} rapportere ${what}.`,
  begin: 'Slik begynner dere:',
  inExcel: (mine: string) =>
    `- I Excel: velg fanen Rapportark, trykk «Åpne Rapportark» og hent rapporten under «${mine}». Det som er kjent, er fylt ut.`,
  asFile:
    '- Uten tillegget: svar på denne e-posten, så får dere skjemaet som Excel-fil. Fyll ut og send filen tilbake.',

  notSent: (what: string, who: string) => `${what} fra ${who} er ikke sendt inn.`,
  isReturned: (what: string, who: string) =>
    `${what} fra ${who} er sendt tilbake til dere, og ikke sendt inn på nytt.`,
  left: 'Dette gjenstår:',
  notBegun: '- Rapporten er ikke påbegynt.',
  errors: (count: number) => `- ${count === 1 ? '1 feil' : `${count} feil`} å rette`,
  unexplained: (count: number) =>
    `- ${count === 1 ? '1 advarsel' : `${count} advarsler`} å rette eller forklare`,
  conflicts: (count: number) => `- ${count === 1 ? '1 konflikt' : `${count} konflikter`} å avgjøre`,
  onlySend: '- Alt er klart: trykk «Send inn».',
  where: 'Se på:',
  andMore: (count: number) => `- ${count === 1 ? '1 sted' : `${count} steder`} til`,
  open: 'Åpne rapporten i Excel: fanen Rapportark, knappen «Åpne Rapportark». Kontrollen i panelet viser hver celle.',

  returned: (what: string, who: string, by: string, when: string) =>
    `${what} fra ${who} er sendt tilbake av ${by}, ${when}.`,
  reason: 'Begrunnelse:',
  reasonInReport: 'Begrunnelsen står i rapporten, under «Historikk» i panelet.',
  asked: 'Det er spurt om:',
  moreAsked: (count: number) => `- ${count} til`,
  answerAgain:
    'Rett cellene eller svar på spørsmålene i panelet, og send inn på nytt. Bare disse cellene kan endres.',
  doAgain: 'Rett det som er nevnt, og send inn på nytt. Det dere har skrevet, står der fortsatt.',

  received: (what: string, who: string) => `${what} fra ${who} er mottatt.`,
  receivedAt: (when: string, isLate: boolean) => `Mottatt: ${when}${isLate ? ', etter fristen' : ''}`,
  version: (version: number) => `Versjon: ${version}`,
  hash: (hash: string) => `Kontrollsum: ${hash}`,
  next: {
    submitted: (who: string) =>
      `Rapporten må nå godkjennes av en godkjenner hos ${who}, en annen enn den som sendte inn.`,
    approved: () => 'Rapporten er godkjent. Dere trenger ikke gjøre mer.',
    locked: () => 'Rapporten er godkjent og låst. Dere trenger ikke gjøre mer.',
  },
};

export type LetterTexts = typeof nb;
