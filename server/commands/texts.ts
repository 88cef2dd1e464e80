import type { Severity } from '../../shared/finding.ts';
import type { Language } from '../../shared/language.ts';
import { counted } from './counted.ts';

/** What commands say to whoever reports. The rest of the command line speaks English to whoever runs the server. */
interface CommandTexts {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly counts: (errors: number, warnings: number, notes: number) => string;
  readonly row: (number: number) => string;
  readonly stored: (count: number, organisation: string) => string;
  readonly submitted: string;
  readonly notSubmitted: string;
  readonly notApplied: (refused: number, all: number) => string;
  readonly notOurWorkbook: (file: string) => string;
  readonly metaDamaged: (file: string) => string;
  readonly unknownForm: (file: string, form: string, version: string) => string;
  readonly notReleased: (file: string, form: string, version: string) => string;
  readonly otherForm: (file: string, shown: string, defined: string) => string;
}

export const commandTexts: Readonly<Record<Language, CommandTexts>> = {
  nb: {
    severities: { error: 'feil', warning: 'advarsel', note: 'merknad' },
    counts: (errors, warnings, notes) =>
      `${errors} feil, ${counted(warnings, 'advarsel', 'advarsler')}, ${counted(notes, 'merknad', 'merknader')}`,
    row: (number) => `rad ${number}`,
    stored: (count, organisation) => `${counted(count, 'endring', 'endringer')} lagret for ${organisation}.`,
    submitted: 'Sendt inn.',
    notSubmitted: 'Ikke sendt inn: Feilene må rettes først.',
    notApplied: (refused, all) =>
      `${refused} av ${counted(all, 'endring', 'endringer')} ble ikke tatt imot. Hver av dem står over, med hva du kan gjøre.`,
    notOurWorkbook: (file) =>
      `${file} er ikke laget av Rapportark: Filen sier ikke hvilken rapport den er. Hent malen for rapporten, og lim inn verdiene der.`,
    metaDamaged: (file) =>
      `${file}: Det skjulte arket som sier hvilken rapport filen er, er endret. Hent en ny mal, og lim inn verdiene der.`,
    unknownForm: (file, form, version) =>
      `${file}: Skjemaet ${form} versjon ${version} er verken ferdiglaget eller gitt ut i denne databasen. Gi det med --definition FIL.xlsx, eller bruk databasen der det er gitt ut.`,
    notReleased: (file, form, version) =>
      `${file}: Skjemaet ${form} versjon ${version} er ikke gitt ut i denne databasen, så det kan ikke lagres. Gi det ut med kommandoen «release», hent en mal med «template», og fyll ut den.`,
    otherForm: (file, shown, defined) => `${file} er for ${shown}, mens definisjonen er for ${defined}.`,
  },
  nn: {
    severities: { error: 'feil', warning: 'åtvaring', note: 'merknad' },
    counts: (errors, warnings, notes) =>
      `${errors} feil, ${counted(warnings, 'åtvaring', 'åtvaringar')}, ${counted(notes, 'merknad', 'merknader')}`,
    row: (number) => `rad ${number}`,
    stored: (count, organisation) => `${counted(count, 'endring', 'endringar')} lagra for ${organisation}.`,
    submitted: 'Sendt inn.',
    notSubmitted: 'Ikkje sendt inn: Feila må rettast først.',
    notApplied: (refused, all) =>
      `${refused} av ${counted(all, 'endring', 'endringar')} vart ikkje tekne imot. Kvar av dei står over, med kva du kan gjere.`,
    notOurWorkbook: (file) =>
      `${file} er ikkje laga av Rapportark: Fila seier ikkje kva rapport ho er. Hent malen for rapporten, og lim inn verdiane der.`,
    metaDamaged: (file) =>
      `${file}: Det skjulte arket som seier kva rapport fila er, er endra. Hent ein ny mal, og lim inn verdiane der.`,
    unknownForm: (file, form, version) =>
      `${file}: Skjemaet ${form} versjon ${version} er verken ferdiglaga eller gitt ut i denne databasen. Gi det med --definition FIL.xlsx, eller bruk databasen der det er gitt ut.`,
    notReleased: (file, form, version) =>
      `${file}: Skjemaet ${form} versjon ${version} er ikkje gitt ut i denne databasen, så det kan ikkje lagrast. Gi det ut med kommandoen «release», hent ein mal med «template», og fyll ut han.`,
    otherForm: (file, shown, defined) => `${file} er for ${shown}, medan definisjonen er for ${defined}.`,
  },
  en: {
    severities: { error: 'error', warning: 'warning', note: 'note' },
    counts: (errors, warnings, notes) =>
      [
        counted(errors, 'error', 'errors'),
        counted(warnings, 'warning', 'warnings'),
        counted(notes, 'note', 'notes'),
      ].join(', '),
    row: (number) => `row ${number}`,
    stored: (count, organisation) => `${counted(count, 'change', 'changes')} stored for ${organisation}.`,
    submitted: 'Submitted.',
    notSubmitted: 'Not submitted: the errors must be mended first.',
    notApplied: (refused, all) =>
      `${refused} of ${counted(all, 'change', 'changes')} not taken. Each of them stands above, with what you can do.`,
    notOurWorkbook: (file) =>
      `${file} was not made by Rapportark: it does not say which report it is. Fetch the report’s template, and paste the values there.`,
    metaDamaged: (file) =>
      `${file}: the hidden sheet that says which report the file is has been changed. Fetch a fresh template, and paste the values there.`,
    unknownForm: (file, form, version) =>
      `${file}: the form ${form} version ${version} is neither ready-made nor released in this database. Give it with --definition FILE.xlsx, or use the database where it is released.`,
    notReleased: (file, form, version) =>
      `${file}: the form ${form} version ${version} is not released in this database, so it cannot be stored. Release it with the command «release», fetch a template with «template», and fill that in.`,
    otherForm: (file, shown, defined) => `${file} is for ${shown}, and the definition is for ${defined}.`,
  },
};
