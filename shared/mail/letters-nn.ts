import type { LetterTexts } from './letters-nb.ts';

export const nn: LetterTexts = {
  hello: 'Hei',
  regards: 'Vennleg helsing',
  subject: {
    opened: (what, when) => `Rapportering: ${what}, frist ${when}`,
    reminder: (what, when) => `Påminning: ${what}, frist ${when}`,
    late: (what) => `Over fristen: ${what}`,
    returned: (what) => `Sendt tilbake: ${what}`,
    received: (what) => `Motteke: ${what}`,
  },
  what: (form, period) => `«${form}» for ${period}`,
  deadline: (when, words) => `Frist: ${when} (${words}).`,
  wasDue: (when, words) => `Fristen var ${when} (${words}).`,
  closes: (when) => `Runden stengjer ${when}.`,
  stillTaken: (when, words) => `Vi tek imot rapporten til runden stengjer ${when} (${words}).`,

  asks: (commissioner, who, what) => `${commissioner} ber ${who} rapportere ${what}.`,
  begin: 'Slik begynner de:',
  inExcel: (mine) =>
    `- I Excel: vel fana Rapportark, trykk «Opne Rapportark» og hent rapporten under «${mine}». Det som er kjent, er fylt ut.`,
  asFile:
    '- Utan tillegget: svar på denne e-posten, så får de skjemaet som Excel-fil. Fyll ut og send fila tilbake.',

  notSent: (what, who) => `${what} frå ${who} er ikkje sendt inn.`,
  isReturned: (what, who) => `${what} frå ${who} er sendt tilbake til dykk, og ikkje sendt inn på nytt.`,
  left: 'Dette står att:',
  notBegun: '- Rapporten er ikkje påbyrja.',
  errors: (count) => `- ${count === 1 ? '1 feil' : `${count} feil`} å rette`,
  unexplained: (count) => `- ${count === 1 ? '1 åtvaring' : `${count} åtvaringar`} å rette eller forklare`,
  conflicts: (count) => `- ${count === 1 ? '1 konflikt' : `${count} konfliktar`} å avgjere`,
  onlySend: '- Alt er klart: trykk «Send inn».',
  where: 'Sjå på:',
  andMore: (count) => `- ${count === 1 ? '1 stad' : `${count} stader`} til`,
  open: 'Opne rapporten i Excel: fana Rapportark, knappen «Opne Rapportark». Kontrollen i panelet viser kvar celle.',

  returned: (what, who, by, when) => `${what} frå ${who} er sendt tilbake av ${by}, ${when}.`,
  reason: 'Grunngiving:',
  reasonInReport: 'Grunngivinga står i rapporten, under «Historikk» i panelet.',
  asked: 'Det er spurt om:',
  moreAsked: (count) => `- ${count} til`,
  answerAgain:
    'Rett cellene eller svar på spørsmåla i panelet, og send inn på nytt. Berre desse cellene kan endrast.',
  doAgain: 'Rett det som er nemnt, og send inn på nytt. Det de har skrive, står der framleis.',

  received: (what, who) => `${what} frå ${who} er motteken.`,
  receivedAt: (when, isLate) => `Motteke: ${when}${isLate ? ', etter fristen' : ''}`,
  version: (version) => `Versjon: ${version}`,
  hash: (hash) => `Kontrollsum: ${hash}`,
  next: {
    submitted: (who) =>
      `Rapporten må no godkjennast av ein godkjennar hos ${who}, ein annan enn den som sende inn.`,
    approved: () => 'Rapporten er godkjend. De treng ikkje gjere meir.',
    locked: () => 'Rapporten er godkjend og låst. De treng ikkje gjere meir.',
  },
};
