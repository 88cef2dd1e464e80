import { valueIn } from '../../content.ts';
import type { RowContent } from '../../content.ts';
import { add } from '../../decimal.ts';
import { columnWithRole } from '../../workbook/layout.ts';
import { codesIn, numberIn } from '../../value.ts';
import { filledLines, openSheets, textIn } from '../lines.ts';
import { foldTitle, shareMostWords, wordsOf } from '../title-words.ts';
import type { AcrossPlace, AcrossRule, AcrossViolation, ReportOf } from './across-rule.ts';
import { isOpenWith } from '../sheet-has.ts';

/** A project across several organisations is normal; whoever adds the figures up must know of it. */
export const projectsAreReportedOnce: AcrossRule = {
  id: 'projects-are-reported-once',
  severity: 'note',
  since: 1,
  revision: 2,
  statement: {
    nb: 'Prosjekter med samme tittel, eller med nesten samme tittel og samme beløp, hos flere enheter er vurdert: er det ett prosjekt, og er midlene talt én gang?',
    nn: 'Prosjekt med same tittel, eller med nesten same tittel og same beløp, hos fleire einingar er vurderte: er det eitt prosjekt, og er midlane talde éin gong?',
    en: 'Projects with the same title, or nearly the same title and the same amount, at several organisations have been looked at: is it one project, counted once?',
  },
  example: {
    nb: 'Både Telemark, Vestfold, OUS sektor og Østfold rapporterer «Samsår».',
    nn: 'Både Telemark, Vestfold, OUS sektor og Østfold rapporterer «Samsår».',
    en: 'Telemark, Vestfold, OUS sektor and Østfold all report «Samsår».',
  },
  appliesTo: isOpenWith('title', 'amount'),
  check: (reports) =>
    groupsOf(reports.flatMap(projectsIn))
      .filter((group) => new Set(group.map(({ place }) => place.organisation)).size > 1)
      .flatMap(violation),
  message: ({ actual, places, facts }, { language, amount, place }) => {
    const list = places.map(place).join(', ');
    const sum = amount(facts?.['sum'] ?? '0');
    return {
      nb: `«${actual ?? ''}» er rapportert av flere: ${list}. Til sammen ${sum} kr. Er det samme prosjekt, så sjekk at midlene er talt én gang.`,
      nn: `«${actual ?? ''}» er rapportert av fleire: ${list}. Til saman ${sum} kr. Er det same prosjekt, så sjekk at midlane er talde éin gong.`,
      en: `«${actual ?? ''}» is reported by several: ${list}. Altogether ${sum} kr. If it is one project, check that the money is counted once.`,
    }[language];
  },
};

interface Project {
  /** Without blanks: «hjemme-oppfølging» is «hjemmeoppfølging». */
  readonly core: string;
  readonly words: ReadonlySet<string>;
  readonly title: string;
  readonly amount: string;
  readonly place: AcrossPlace;
}

function projectsIn({ organisation, report }: ReportOf): readonly Project[] {
  return openSheets(report.form).flatMap((sheet) => {
    const title = columnWithRole(sheet, 'title')?.id;
    const amount = columnWithRole(sheet, 'amount')?.id;
    const kind = columnWithRole(sheet, 'kind')?.id;
    if (title === undefined || amount === undefined) return [];
    return filledLines(report, sheet)
      .filter((row) => kind === undefined || isProject(row, kind))
      .map((row) => {
        const written = textIn(valueIn(row, title)) ?? '';
        const folded = coreOf(written, report.organisation.name);
        return {
          core: folded.replaceAll(' ', ''),
          words: wordsOf(folded),
          title: written,
          amount: numberIn(valueIn(row, amount)) ?? '0',
          place: { organisation, sheet: sheet.id, row: row.id, column: title },
        };
      })
      .filter(({ core }) => core !== '');
  });
}

function groupsOf(projects: readonly Project[]): readonly (readonly Project[])[] {
  const groups: Project[][] = [];
  for (const project of projects) {
    const group = groups.find((known) => known.some((other) => areAlike(other, project)));
    if (group === undefined) groups.push([project]);
    else group.push(project);
  }
  return groups;
}

function areAlike(a: Project, b: Project): boolean {
  return a.core === b.core || (a.amount === b.amount && a.amount !== '0' && shareMostWords(a.words, b.words));
}

/** Money not yet allotted and the like has the same name everywhere. */
function isProject(row: RowContent, kind: string): boolean {
  return codesIn(valueIn(row, kind)).includes('project');
}

/** The title without what stands in brackets and without the organisation's own name. */
function coreOf(title: string, organisation: string): string {
  const folded = foldTitle(title.replace(/\([^)]*\)/g, ' '));
  const name = foldTitle(organisation);
  return ` ${folded} `.replace(` i ${name} `, ' ').replace(` ${name} `, ' ').trim();
}

function violation(group: readonly Project[]): readonly AcrossViolation[] {
  const [first] = group;
  if (first === undefined) return [];
  return [
    {
      ...first.place,
      actual: first.title,
      expected: null,
      places: group.map(({ place }) => place),
      facts: { sum: add('0', ...group.map(({ amount }) => amount)) },
    },
  ];
}
