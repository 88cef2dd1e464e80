import type { Text } from '../../language.ts';
import { explanationColumns } from './assessment.ts';
import type { FormDefinition, FormRule, SheetDefinition } from '../definition.ts';
import { absenceColumns } from './sick-leave-columns.ts';
import type { SickLeaveList } from './sick-leave-columns.ts';
import { sickLeaveLists } from './sick-leave-lists.ts';

/**
 * Sick leave by field, sex and group. «Redusere sykefraværet … sammenlignet med 2024-nivå med sikte på å komme ned på
 * 2019-nivå … rapporteres på utviklingen i tertialoppfølgingsmøtet» (Årlig melding 2025, HSØ25-23, lines 1052-1066);
 * goes on in 2026 (Oppdragsdokument 2026 lines 763-765 and assignment 23). Days are asked for, not rates: so the rate of
 * several units, or of all groups, is that of their days and no average of averages.
 */
export const sickLeave: FormDefinition = {
  id: 'sick-leave',
  version: '1',
  title: { nb: 'Sykefravær', nn: 'Sjukefråvær', en: 'Sick leave' },
  purpose: {
    nb: 'Før avtalte dagsverk og dagsverk tapt på grunn av sykefravær, per tjenesteområde, kjønn og yrkesgruppe. Prosenten regnes ut. Grønn: på 2019-nivå eller lavere. Gul: lavere enn 2024. Rød: ikke lavere enn 2024; da trengs tiltak, årsak, ansvarlig og dato.',
    nn: 'Før avtalte dagsverk og dagsverk tapte på grunn av sjukefråvær, per tenesteområde, kjønn og yrkesgruppe. Prosenten blir rekna ut. Grøn: på 2019-nivå eller lågare. Gul: lågare enn 2024. Raud: ikkje lågare enn 2024; då trengst tiltak, årsak, ansvarleg og dato.',
    en: 'Enter contracted days and days of sick leave by field, sex and group. The rate is computed. Green: at the level of 2019 or lower. Yellow: lower than 2024. Red: not lower than 2024; then measures, cause, owner and date are needed.',
  },
  source:
    'Årlig melding 2025 (Helse Sør-Øst RHF), HSØ25-23; Oppdragsdokument 2026 section 3.4 and assignment 23',
  periodKinds: ['tertial', 'year'],
  reportedBy: ['trust', 'region'],
  lists: sickLeaveLists,
  rules: [
    ...sameSum('sexes', '[sex] = "women"', { nb: 'Kjønn', nn: 'Kjønn', en: 'Sex' }),
    ...sameSum('groups', '[group] = "doctors"', { nb: 'Yrkesgrupper', nn: 'Yrkesgrupper', en: 'Groups' }),
  ],
  sheets: [
    sheet('fields', 'field', { nb: 'Tjenesteområder', nn: 'Tenesteområde', en: 'Fields' }),
    sheet('sexes', 'sex', { nb: 'Kjønn', nn: 'Kjønn', en: 'Sex' }),
    sheet('groups', 'group', { nb: 'Yrkesgrupper', nn: 'Yrkesgrupper', en: 'Groups' }),
  ],
};

function sheet(id: string, list: SickLeaveList, title: Text): SheetDefinition {
  const columns = absenceColumns(list);
  return {
    id,
    title,
    help: {
      nb: 'Alle ansatte, hver bare på én linje. Summen over linjene er hele virksomheten.',
      nn: 'Alle tilsette, kvar berre på éi linje. Summen over linjene er heile verksemda.',
      en: 'All staff, each on one line only. The sum above the lines is the whole organisation.',
    },
    rows: { kind: 'fixed' },
    frozenColumns: 1,
    columns: id === 'fields' ? [...columns, ...explanationColumns('[assessment] = "red"')] : columns,
  };
}

/** All three sheets count the same days; told on the first line of the other two. */
function sameSum(id: string, onFirstLine: string, title: Text): readonly FormRule[] {
  return ['contracted', 'absent'].map((column) => ({
    id: `${id}-count-the-same-${column}-days`,
    sheet: id,
    column,
    severity: 'error',
    formula: `IF(${onFirstLine}; SUM([${id}].[${column}]) = SUM([fields].[${column}]))`,
    advice: {
      nb: `Arkene ${title.nb} og Tjenesteområder skal begge ha alle ansatte. Rett det arket som ikke har det.`,
      nn: `Arka ${title.nn} og Tenesteområde skal begge ha alle tilsette. Rett det arket som ikkje har det.`,
      en: `The sheets ${title.en} and Fields shall both have all staff. Correct the sheet that has not.`,
    },
  }));
}
