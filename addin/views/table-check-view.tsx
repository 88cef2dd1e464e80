import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { checkTexts } from '../../shared/tables/check-texts.ts';
import type { Verdict } from '../../shared/tables/verdict.ts';
import type { Place } from '../excel/workbook.ts';
import type { TableChecked } from '../state.ts';
import { CutList } from './cut-list.tsx';
import { EmptyState } from './empty-state.tsx';
import { usePageStyles } from './page-styles.ts';
import { TableCheckItem } from './table-check-item.tsx';
import { useWords } from './words.ts';

interface TableCheckViewProps {
  readonly table: TableChecked;
  readonly isBusy: boolean;
  readonly onCheck: () => void;
  readonly onGoTo: (place: Place) => void;
}

/** The worst first; what is exact is only counted. */
const shownVerdicts: readonly Verdict[] = ['wrong', 'uncertain', 'withinRounding', 'notCheckable'];

export function TableCheckView({ table, isBusy, onCheck, onGoTo }: TableCheckViewProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  const words = texts.tableCheck;
  if (table.checks.length === 0)
    return (
      <main className={page.page}>
        <h1 className={page.title}>{words.title}</h1>
        <EmptyState
          title={words.empty}
          advice={words.emptyAdvice}
          action={{ label: words.again, run: onCheck }}
        />
      </main>
    );
  return (
    <main className={page.page}>
      <h1 className={page.title}>{words.title}</h1>
      <p className={page.lead}>{words.lead(table.sheet)}</p>
      <Counts checks={table.checks} />
      <div>
        <Button
          appearance="primary"
          disabled={isBusy}
          onClick={() => {
            onCheck();
          }}
        >
          {words.again}
        </Button>
      </div>
      <Found table={table} onGoTo={onGoTo} />
    </main>
  );
}

function Counts({ checks }: Pick<TableChecked, 'checks'>): ReactElement {
  const page = usePageStyles();
  const { texts, language } = useWords();
  const count = (verdict: Verdict): number => checks.filter((check) => check.verdict === verdict).length;
  const counted = [...shownVerdicts, 'exact' as const].filter((verdict) => count(verdict) > 0);
  return (
    <div role="status" className={page.strong}>
      {checks.every(({ verdict }) => verdict === 'exact')
        ? texts.tableCheck.allExact(checks.length)
        : counted.map((verdict) => `${checkTexts[language].verdicts[verdict]}: ${count(verdict)}`).join(', ')}
    </div>
  );
}

function Found({ table, onGoTo }: Pick<TableCheckViewProps, 'table' | 'onGoTo'>): ReactElement {
  return (
    <CutList
      items={shownVerdicts.flatMap((verdict) => table.checks.filter((check) => check.verdict === verdict))}
      render={(check) => (
        <TableCheckItem
          key={`${check.cell} ${check.kind} ${check.terms.join(' ')}`}
          check={check}
          onGoTo={(address) => {
            onGoTo({ sheet: table.sheet, address });
          }}
        />
      )}
    />
  );
}
