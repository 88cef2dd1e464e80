import type { Text } from '../../shared/language.ts';

export const openAndSave: Text = {
  nb: 'Åpne filen i Excel, lagre den som Excel-arbeidsbok (.xlsx) og last den opp på nytt.',
  nn: 'Opne fila i Excel, lagre ho som Excel-arbeidsbok (.xlsx) og last ho opp på nytt.',
  en: 'Open the file in Excel, save it as an Excel workbook (.xlsx) and upload it again.',
};
export const freshTemplate: Text = {
  nb: 'Hent en ny mal, lim inn verdiene der og last opp den filen.',
  nn: 'Hent ein ny mal, lim inn verdiane der og last opp den fila.',
  en: 'Download a fresh template, paste the values into it and upload that file.',
};
export const correctCell: Text = {
  nb: 'Skriv verdien i cellen på nytt i Excel, lagre og last opp filen igjen.',
  nn: 'Skriv verdien i cella på nytt i Excel, lagre og last opp fila igjen.',
  en: 'Type the value of the cell again in Excel, save and upload the file again.',
};

export const tooLarge: Text = {
  nb: 'Filen er større enn vi tar imot.',
  nn: 'Fila er større enn vi tek imot.',
  en: 'The file is larger than we accept.',
};
export const damaged: Text = {
  nb: 'Filen er skadet eller bare delvis lastet opp.',
  nn: 'Fila er skadd eller berre delvis lasta opp.',
  en: 'The file is damaged or only partly uploaded.',
};
export const unusual: Text = {
  nb: 'Filen er bygd opp på en måte vi ikke åpner.',
  nn: 'Fila er bygd opp på ein måte vi ikkje opnar.',
  en: 'The file is built in a way that we do not open.',
};
