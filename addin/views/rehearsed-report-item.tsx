import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactElement } from 'react';
import type { Texts } from '../../shared/texts/nb.ts';
import { severities } from '../../shared/finding.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { describePeriod } from '../../shared/period.ts';
import type { RehearsedReport } from '../answers.ts';
import { countOf } from '../open-report.ts';
import { FindingList } from './finding-list.tsx';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface RehearsedReportItemProps {
  readonly form: FormDefinition;
  readonly report: RehearsedReport;
}

/** How many of each kind, and all of them when asked. */
export function RehearsedReportItem({ form, report }: RehearsedReportItemProps): ReactElement {
  const page = usePageStyles();
  const { texts, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { organisation, newFindings, notCarried } = report;
  const name = `${organisation.name} ${describePeriod(report.period, language)}`;
  return (
    <li className={page.card}>
      <h3 className={page.subheading}>{name}</h3>
      <div>{countsOf(report, texts).join(', ')}</div>
      {newFindings.length + notCarried.length > 0 && (
        <div>
          <Button
            size="small"
            icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={texts.rehearsal.showFor(name)}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {texts.findings.show}
          </Button>
        </div>
      )}
      {isOpen && (
        <div id={id} className={page.section}>
          {notCarried.length > 0 && <h4 className={page.subheading}>{texts.rehearsal.notCarriedTitle}</h4>}
          <FindingList form={null} findings={notCarried} />
          {newFindings.length > 0 && <h4 className={page.subheading}>{texts.rehearsal.newTitle}</h4>}
          <FindingList form={form} findings={newFindings} />
        </div>
      )}
    </li>
  );
}

function countsOf(
  { newFindings, notCarried, gone }: RehearsedReport,
  { rehearsal }: Texts,
): readonly string[] {
  const words = { error: rehearsal.newErrors, warning: rehearsal.newWarnings, note: rehearsal.newNotes };
  const found = severities.map((severity) => [countOf(newFindings, severity), words[severity]] as const);
  const all = [...found, [notCarried.length, rehearsal.notCarried], [gone, rehearsal.gone]] as const;
  return all.flatMap(([count, inWords]) => (count === 0 ? [] : [inWords(count)]));
}
