export interface PageTexts {
  readonly title: string;
  readonly hint: string;
  readonly paneWidth: string;
  readonly showPane: string;
  readonly hidePane: string;
  readonly paneTitle: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly sheets: string;
  readonly grid: string;
  readonly openList: string;
  readonly retry: string;
  readonly cancel: string;
  readonly ok: string;
  readonly ready: string;
  readonly editing: string;
}

const nb: PageTexts = {
  title: 'Prøv uten Excel',
  hint: 'Regnearket oppfører seg som Excel: skriv, lim inn, angre. Start i ruten til høyre.',
  paneWidth: 'Bredde på ruten',
  showPane: 'Vis ruten',
  hidePane: 'Skjul ruten',
  paneTitle: 'Rapportark',
  nameBox: 'Valgt celle',
  formulaBar: 'Innhold i cellen',
  sheets: 'Ark',
  grid: 'Regneark',
  openList: 'Åpne listen',
  retry: 'Prøv på nytt',
  cancel: 'Avbryt',
  ok: 'OK',
  ready: 'Klar',
  editing: 'Redigerer',
};

const nn: PageTexts = {
  ...nb,
  hint: 'Reknearket oppfører seg som Excel: skriv, lim inn, angre. Start i ruta til høgre.',
  paneWidth: 'Breidd på ruta',
  showPane: 'Vis ruta',
  hidePane: 'Skjul ruta',
  nameBox: 'Vald celle',
  formulaBar: 'Innhald i cella',
  grid: 'Rekneark',
  openList: 'Opne lista',
  retry: 'Prøv på nytt',
  editing: 'Redigerer',
};

const en: PageTexts = {
  title: 'Try without Excel',
  hint: 'The sheet behaves like Excel: type, paste, undo. Start in the pane on the right.',
  paneWidth: 'Width of the pane',
  showPane: 'Show the pane',
  hidePane: 'Hide the pane',
  paneTitle: 'Rapportark',
  nameBox: 'Selected cell',
  formulaBar: 'Content of the cell',
  sheets: 'Sheets',
  grid: 'Worksheet',
  openList: 'Open the list',
  retry: 'Try again',
  cancel: 'Cancel',
  ok: 'OK',
  ready: 'Ready',
  editing: 'Editing',
};

export function textsFor(language: string): PageTexts {
  if (language.startsWith('nn')) return nn;
  return language.startsWith('en') ? en : nb;
}

/** `?lang=nn` wins over the browser; Norwegian when neither says anything we know. */
export function languageOf(search: string, preferred: readonly string[]): string {
  const asked = new URLSearchParams(search).get('lang');
  const wanted = [...(asked ? [asked] : []), ...preferred].find((one) => /^(nb|nn|no|en)/i.test(one)) ?? 'nb';
  if (wanted.startsWith('nn')) return 'nn-NO';
  return wanted.startsWith('en') ? 'en-GB' : 'nb-NO';
}
