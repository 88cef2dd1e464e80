import type { Text } from '../../language.ts';
import { commentColumn, computedTotal, lineTitle } from './common-columns.ts';
import type { ColumnDefinition, FormDefinition } from '../definition.ts';

/** «rapportere på antall utførte tolkeoppdrag på samisk (nord-, lule- og sørsamisk)»: Oppdragsdokument 2026, assignment 10. */
export const samiInterpreting: FormDefinition = {
  id: 'sami-interpreting',
  version: '1',
  title: { nb: 'Tolking på samisk', nn: 'Tolking på samisk', en: 'Sámi interpreting' },
  purpose: {
    nb: 'Før antall utførte tolkeoppdrag på nord-, lule- og sørsamisk. Beskriv hvordan e-læringsprogrammet er gjort tilgjengelig og tolketjenesten utvidet.',
    nn: 'Før talet på utførte tolkeoppdrag på nord-, lule- og sørsamisk. Skildre korleis e-læringsprogrammet er gjort tilgjengeleg og tolketenesta utvida.',
    en: 'Enter the number of interpreting assignments carried out in North, Lule and South Sámi. Describe how the e-learning programme was made available and the interpreting service extended.',
  },
  source: 'Oppdragsdokument 2026 assignment 10 (lines 389-404)',
  periodKinds: ['year'],
  reportedBy: ['trust', 'region'],
  lists: [],
  rules: [
    {
      id: 'remote-within-all',
      sheet: 'assignments',
      column: 'remote',
      severity: 'error',
      formula: '[remote] <= [now]',
      advice: {
        nb: 'Skjerm- og telefontolking er en del av oppdragene og kan ikke være flere enn alle. Rett det av de to tallene som er feil.',
        nn: 'Skjerm- og telefontolking er ein del av oppdraga og kan ikkje vere fleire enn alle. Rett det av dei to tala som er feil.',
        en: 'Interpreting by screen or telephone is part of the assignments and cannot be more than all. Correct whichever number is wrong.',
      },
    },
  ],
  sheets: [
    {
      id: 'assignments',
      title: { nb: 'Tolkeoppdrag', nn: 'Tolkeoppdrag', en: 'Assignments' },
      help: {
        nb: 'Utførte oppdrag, hele antall, 0 der det ikke er noen.',
        nn: 'Utførte oppdrag, heile tal, 0 der det ikkje er nokon.',
        en: 'Assignments carried out, whole numbers, 0 where there are none.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [
        lineTitle(
          'language',
          { nb: 'Språk', nn: 'Språk', en: 'Language' },
          { nb: 'Språket det er tolket til.', nn: 'Språket det er tolka til.', en: 'The language.' },
          20,
        ),
        { ...counted('now', { nb: 'Utført i året', nn: 'Utført i året', en: 'This year' }), required: true },
        counted('remote', {
          nb: 'Herav på skjerm eller telefon',
          nn: 'Av desse på skjerm eller telefon',
          en: 'Of these, by screen or telephone',
        }),
        {
          ...counted('before', { nb: 'Utført året før', nn: 'Utført året før', en: 'Last year' }),
          fromPrevious: 'now',
        },
        computedTotal(
          'change',
          { nb: 'Endring', nn: 'Endring', en: 'Change' },
          { kind: 'integer' },
          'IF(FILLED([before]); [now] - [before])',
          14,
        ),
        counted('unmet', {
          nb: 'Bestilt, men ikke utført',
          nn: 'Bestilt, men ikkje utført',
          en: 'Ordered, not carried out',
        }),
        commentColumn,
      ],
    },
    {
      id: 'measures',
      title: { nb: 'Oppfølging', nn: 'Oppfølging', en: 'Follow-up' },
      help: {
        nb: 'Svar på hver del av oppdraget.',
        nn: 'Svar på kvar del av oppdraget.',
        en: 'Answer each part of the assignment.',
      },
      rows: { kind: 'fixed' },
      frozenColumns: 1,
      columns: [
        lineTitle(
          'part',
          { nb: 'Del av oppdraget', nn: 'Del av oppdraget', en: 'Part of the assignment' },
          { nb: 'Som i oppdraget.', nn: 'Som i oppdraget.', en: 'As in the assignment.' },
          44,
        ),
        {
          id: 'done',
          title: { nb: 'Gjennomført', nn: 'Gjennomført', en: 'Done' },
          help: { nb: 'Ja når det er på plass.', nn: 'Ja når det er på plass.', en: 'Yes once in place.' },
          type: { kind: 'yesNo' },
          width: 14,
          required: true,
        },
        {
          id: 'description',
          title: { nb: 'Hva som er gjort', nn: 'Kva som er gjort', en: 'What was done' },
          help: {
            nb: 'Hva som er gjort, og hva som gjenstår og når.',
            nn: 'Kva som er gjort, og kva som står att og når.',
            en: 'What was done, what remains, and when.',
          },
          type: { kind: 'longText', maxLength: 4000 },
          width: 70,
          required: true,
        },
      ],
    },
  ],
};

function counted(id: string, title: Text): ColumnDefinition {
  return {
    id,
    title,
    help: { nb: 'Antall oppdrag, helt tall.', nn: 'Talet på oppdrag, heilt tal.', en: 'Number, whole.' },
    type: { kind: 'integer', min: '0', max: '999999' },
    width: 16,
    total: true,
  };
}
