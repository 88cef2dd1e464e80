import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../shared/finding.ts';
import { needsExplanation } from '../../shared/finding.ts';
import { findColumn } from '../../shared/forms/catalogue.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { factInWords } from './fact-in-words.ts';
import { usePageStyles } from './page-styles.ts';
import { SeverityCard } from './severity-card.tsx';
import { useWords } from './words.ts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

interface FindingItemProps {
  /** Whose columns say how facts are shown; without it they are shown as they are. */
  readonly form: FormDefinition | null;
  readonly finding: Finding;
  readonly explanation: string;
  /** Null where the report cannot be changed: the explanation is then only read. */
  readonly onExplain: ((text: string) => void) | null;
  /** Null where the workbook it is about is not the open one: the place is then only told. */
  readonly onGoTo: ((finding: Finding) => void) | null;
  /** Null where nothing can be asked about it. */
  readonly onAsk?: ((finding: Finding) => void) | null;
}

export function FindingItem({
  form,
  finding,
  explanation,
  onExplain,
  onGoTo,
  onAsk = null,
}: FindingItemProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  const { severity, columnTitle } = finding;
  const grade = texts.findings.severity[severity];
  return (
    <SeverityCard severity={severity} heading={columnTitle === null ? grade : `${grade}: ${columnTitle}`}>
      {onGoTo === null && <Where finding={finding} />}
      <div>{finding.message}</div>
      <Facts form={form} finding={finding} />
      {onGoTo !== null && (
        <div className={page.row}>
          <Button
            size="small"
            onClick={() => {
              onGoTo(finding);
            }}
          >
            {finding.cell === null
              ? texts.findings.goToSheet(finding.sheetTitle)
              : texts.findings.goTo(finding.cell)}
          </Button>
          {onAsk !== null && finding.cell !== null && (
            <Button
              size="small"
              onClick={() => {
                onAsk(finding);
              }}
            >
              {texts.questions.askAbout}
            </Button>
          )}
        </div>
      )}
      {onExplain === null && explanation !== '' && (
        <div>
          {texts.findings.explained}: {explanation}
        </div>
      )}
      {needsExplanation(finding) && onExplain !== null && (
        <Field label={texts.findings.explain} size="small">
          <Textarea
            value={explanation}
            maxLength={2000}
            resize="vertical"
            onChange={(event) => {
              onExplain(event.target.value);
            }}
          />
        </Field>
      )}
    </SeverityCard>
  );
}

/** Nothing when the message begins with it. */
function Where({ finding }: Pick<FindingItemProps, 'finding'>): ReactElement | null {
  const page = usePageStyles();
  const { texts } = useWords();
  const { sheetTitle, cell, rowNumber, message } = finding;
  const place = cell === null ? sheetTitle : `${sheetTitle} ${cell}`;
  if (message.startsWith(`${place}:`)) return null;
  const isRow = cell === null && rowNumber !== null;
  return <div className={page.small}>{isRow ? texts.findings.rowOf(sheetTitle, rowNumber) : place}</div>;
}

function Facts({ form, finding }: Pick<FindingItemProps, 'form' | 'finding'>): ReactElement | null {
  const styles = useStyles();
  const { texts, language } = useWords();
  const column = form === null ? undefined : findColumn(form, finding.sheet, finding.column ?? '');
  const show = (fact: string) => (column === undefined ? fact : factInWords(column, fact, language));
  const facts = [
    [texts.findings.actual, finding.actual],
    [texts.findings.expected, finding.expected],
    [texts.findings.difference, finding.difference],
  ] as const;
  const known = facts.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]));
  if (known.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {known.map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{show(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
