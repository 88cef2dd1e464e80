import type { Text } from '../../language.ts';
import { commentColumn, computedColumn, computedTotal } from './common-columns.ts';
import type { ColumnDefinition } from '../definition.ts';

const rate = { kind: 'percent', decimals: 1 } as const;
const level = { ...rate, min: '0', max: '1' } as const;

export type SickLeaveList = 'field' | 'sex' | 'group';

const titles: Readonly<Record<SickLeaveList, Text>> = {
  field: { nb: 'Tjenesteområde', nn: 'Tenesteområde', en: 'Field' },
  sex: { nb: 'Kjønn', nn: 'Kjønn', en: 'Sex' },
  group: { nb: 'Yrkesgruppe', nn: 'Yrkesgruppe', en: 'Group' },
};

/** What the line is about, laid in; the days of it and the rate they make; and the levels it is held against. */
export function absenceColumns(list: SickLeaveList): readonly ColumnDefinition[] {
  return [
    {
      id: list,
      title: titles[list],
      help: { nb: 'Gruppen linjen gjelder.', nn: 'Gruppa linja gjeld.', en: 'The group of the line.' },
      type: { kind: 'choice', list },
      width: 27,
      locked: true,
    },
    days('contracted', {
      nb: ['Avtalte dagsverk', 'Dagsverk de ansatte i gruppen skulle arbeidet i perioden.'],
      nn: ['Avtalte dagsverk', 'Dagsverk dei tilsette i gruppa skulle ha arbeidd i perioden.'],
      en: ['Contracted days', 'Days that the staff of the group should have worked in the period.'],
    }),
    days('absent', {
      nb: ['Tapte dagsverk', 'På grunn av eget sykefravær, legemeldt og egenmeldt.'],
      nn: ['Tapte dagsverk', 'På grunn av eige sjukefråvær, legemeldt og eigenmeldt.'],
      en: ['Days of sick leave', 'Days lost to own sickness, certified and self-certified.'],
    }),
    computedTotal(
      'rate',
      { nb: 'Sykefravær', nn: 'Sjukefråvær', en: 'Sick leave' },
      rate,
      '[absent] / [contracted]',
      11,
    ),
    {
      id: 'last',
      title: { nb: 'Forrige periode', nn: 'Førre periode', en: 'Last period' },
      help: {
        nb: 'Sykefraværet i forrige periode.',
        nn: 'Sjukefråværet i førre periode.',
        en: 'Sick leave in the last period.',
      },
      type: level,
      width: 10,
      locked: true,
      fromPrevious: 'rate',
    },
    inPoints(
      'change',
      { nb: 'Endring fra forrige', nn: 'Endring frå førre', en: 'Change from last' },
      'last',
    ),
    levelOf('level2024', '2024'),
    levelOf('level2019', '2019'),
    inPoints('above2019', { nb: 'Mot 2019-nivå', nn: 'Mot 2019-nivå', en: 'Against 2019' }, 'level2019'),
    computedColumn(
      'assessment',
      { nb: 'Vurdering', nn: 'Vurdering', en: 'Assessment' },
      { kind: 'choice', list: 'assessment' },
      'IF([rate] <= [level2019]; "green"; IF([rate] < [level2024]; "yellow"; "red"))',
      12,
    ),
    commentColumn,
  ];
}

function days(id: string, words: Readonly<Record<keyof Text, readonly [string, string]>>): ColumnDefinition {
  const { nb, nn, en } = words;
  return {
    id,
    title: { nb: nb[0], nn: nn[0], en: en[0] },
    help: { nb: nb[1], nn: nn[1], en: en[1] },
    type: { kind: 'decimal', min: '0', max: '9999999', decimals: 1, unit: null },
    width: 14,
    required: true,
    total: true,
  };
}

/** It stays from period to period, and can be corrected. */
function levelOf(id: string, year: string): ColumnDefinition {
  return {
    id,
    title: { nb: `${year}-nivå`, nn: `${year}-nivå`, en: `Level of ${year}` },
    help: {
      nb: `Sykefraværet i samme del av ${year}. Hentes fra forrige rapport.`,
      nn: `Sjukefråværet i same del av ${year}. Blir henta frå førre rapport.`,
      en: `Sick leave in the same part of ${year}. Taken from your last report.`,
    },
    type: level,
    width: 13,
    required: true,
    fromPrevious: id,
  };
}

/** A difference between rates, in percentage points. */
function inPoints(id: string, title: Text, than: string): ColumnDefinition {
  return computedColumn(
    id,
    title,
    { kind: 'decimal', decimals: 1, unit: { nb: 'prosentpoeng', nn: 'prosentpoeng', en: 'points' } },
    `IF(FILLED([${than}]); ([rate] - [${than}]) * 100)`,
    17,
  );
}
