import { ToggleButton } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Finding, Severity } from '../../shared/finding.ts';
import { bySeverity, findingKey, needsExplanation, severities } from '../../shared/finding.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { countOf } from '../open-report.ts';
import { countsInWords } from './counts-in-words.ts';
import { CutList } from './cut-list.tsx';
import { FindingItem } from './finding-item.tsx';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface FindingsPanelProps {
  readonly form: FormDefinition;
  /** Null until the rules have run. */
  readonly findings: readonly Finding[] | null;
  readonly explanations: Readonly<Record<string, string>>;
  /** Null where the report cannot be changed. */
  readonly onExplain: ((findingKey: string, text: string) => void) | null;
  readonly onGoTo: (finding: Finding) => void;
  /** Null for one who cannot return the report. */
  readonly onAsk: ((finding: Finding) => void) | null;
}

export function FindingsPanel(props: FindingsPanelProps): ReactElement {
  const { findings } = props;
  const page = usePageStyles();
  const { texts } = useWords();
  const [only, setOnly] = useState<Severity | null>(null);
  const present = severities.filter((severity) => countOf(findings, severity) > 0);
  const chosen = only !== null && present.includes(only) ? only : null;
  const shown = (findings ?? []).filter((finding) => chosen === null || finding.severity === chosen);
  return (
    <section className={page.section} aria-labelledby="findings-title">
      <h2 className={page.heading} id="findings-title">
        {texts.findings.title}
      </h2>
      <div role="status" className={page.small}>
        {findings === null ? texts.loading : summary()}
      </div>
      {present.length > 1 && (
        <div className={page.row} role="group" aria-label={texts.findings.show}>
          {present.map((severity) => (
            <ToggleButton
              key={severity}
              size="small"
              checked={chosen === severity}
              onClick={() => {
                setOnly(chosen === severity ? null : severity);
              }}
            >
              {texts.findings.only[severity]}
            </ToggleButton>
          ))}
        </div>
      )}
      {props.onExplain !== null && (findings ?? []).some(needsExplanation) && (
        <p className={page.lead}>{texts.findings.explainHint}</p>
      )}
      {sheetsOf(shown).map((sheet) => (
        <SheetFindings
          {...props}
          key={sheet}
          sheet={sheet}
          findings={shown.filter((finding) => finding.sheetTitle === sheet)}
        />
      ))}
    </section>
  );

  function summary(): string {
    return present.length === 0 ? texts.findings.none : countsInWords(findings ?? [], texts);
  }
}

function sheetsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map((finding) => finding.sheetTitle))];
}

interface SheetFindingsProps extends FindingsPanelProps {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** Errors first; the rest in the order of the sheet. */
function SheetFindings({
  form,
  sheet,
  findings,
  explanations,
  onExplain,
  onGoTo,
  onAsk,
}: SheetFindingsProps): ReactElement {
  const page = usePageStyles();
  return (
    <section className={page.section} aria-label={sheet}>
      <h3 className={page.small} style={{ margin: 0 }}>
        {sheet}
      </h3>
      <CutList
        items={bySeverity(findings)}
        render={(finding) => {
          const key = findingKey(finding);
          return (
            <FindingItem
              key={`${key} ${finding.message}`}
              form={form}
              finding={finding}
              explanation={explanations[key] ?? ''}
              onExplain={
                onExplain &&
                ((text) => {
                  onExplain(key, text);
                })
              }
              onGoTo={onGoTo}
              onAsk={onAsk}
            />
          );
        }}
      />
    </section>
  );
}
